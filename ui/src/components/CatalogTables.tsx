import { useDeferredValue, useState } from "react";
import { api } from "../api/client";
import type { Catalog, CatalogMatch } from "../api/contract";
import { exactText } from "../format/value";
import { useLoad } from "../state/useLoad";
import { CatalogTableView, tableAnchor } from "./CatalogTableView";
import { Icon } from "./Icon";
import { useMore } from "./More";

/** The tables of a source, to open one by one, and a search through their names and values. */
export function CatalogTables({ catalog }: { catalog: Catalog }) {
  const { source, tables } = catalog;
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const found = useLoad(q === "" ? null : `${source}/${q}`, () => api.searchCatalog(source, q));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [first, more, showAtLeast] = useMore(tables, "table");

  const toggle = (key: string, isOpen: boolean) =>
    setOpen((before) => new Set(isOpen ? [...before, key] : [...before].filter((each) => each !== key)));

  /** A match names its table by name or by key; the list is opened by key. */
  const show = (match: CatalogMatch) => {
    const place = tables.findIndex((each) => each.key === match.table || each.name === match.table);
    const key = tables[place]?.key;
    if (key === undefined) return;
    setTyped("");
    showAtLeast(place + 1);
    toggle(key, true);
    requestAnimationFrame(() => document.getElementById(tableAnchor(key))?.scrollIntoView({ block: "start" }));
  };

  return (
    <>
      <label className="search wide">
        <Icon name="search" />
        <input
          type="search"
          value={typed}
          placeholder="Search tables, columns and values"
          aria-label="Search tables, columns and values"
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {q !== "" ? <Matches items={found.value?.items ?? null} onShow={show} /> : null}
      {q === "" ? (
        <div className="catalog-tables">
          {first.map((table) => (
            <CatalogTableView
              key={table.key}
              source={source}
              table={table}
              open={open.has(table.key)}
              onToggle={(isOpen) => toggle(table.key, isOpen)}
            />
          ))}
          {more}
        </div>
      ) : null}
    </>
  );
}

function Matches({ items, onShow }: { items: CatalogMatch[] | null; onShow: (match: CatalogMatch) => void }) {
  return (
    <div aria-live="polite">
      {items?.length === 0 ? <p className="soft">Nothing in this source matches.</p> : null}
      <ul className="matches card">
        {items?.map((match, index) => (
          <li key={index}>
            <button type="button" className="match" onClick={() => onShow(match)}>
              <span className="kind">{match.kind}</span>
              <span className="match-name">{match.kind === "value" ? exactText(match.value) : match.label}</span>
              <span className="soft">{[match.table, match.column].filter(Boolean).join(" · ")}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
