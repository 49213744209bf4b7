import { useDeferredValue, useState } from "react";
import { api } from "../api/client";
import type { Catalog, CatalogMatch } from "../api/contract";
import { exactText } from "../format/value";
import { count, moment } from "../format/words";
import type { Route } from "../state/route";
import { useLoad } from "../state/useLoad";
import { CatalogTableView, tableAnchor } from "./CatalogTableView";
import { Icon } from "./Icon";
import { ProblemNote } from "./ProblemNote";
import { Go } from "./Rail";

interface Props {
  source: string;
  onAsk: (source: string) => void;
  onGo: (route: Route) => void;
}

export function CatalogPage({ source, onAsk, onGo }: Props) {
  const catalog = useLoad(source, () => api.catalog(source));
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const found = useLoad(q === "" ? null : `${source}/${q}`, () => api.searchCatalog(source, q));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());

  const toggle = (key: string, isOpen: boolean) =>
    setOpen((before) => new Set(isOpen ? [...before, key] : [...before].filter((each) => each !== key)));

  const show = (key: string) => {
    setTyped("");
    toggle(key, true);
    requestAnimationFrame(() => document.getElementById(tableAnchor(key))?.scrollIntoView({ block: "start" }));
  };

  return (
    <div className="column data-page">
      <header className="page-head">
        <Go className="back" to={{ page: "data" }} onGo={onGo}>
          <Icon name="back" /> Data
        </Go>
        <div className="title-row">
          <h1>{source}</h1>
          <button type="button" className="button primary" onClick={() => onAsk(source)}>
            Ask {source}
          </button>
        </div>
        {catalog.value?.description ? <p>{catalog.value.description}</p> : null}
        {catalog.value ? <p className="small">{factsOf(catalog.value)}</p> : null}
      </header>
      {catalog.problem ? <ProblemNote problem={catalog.problem} /> : null}
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
      {q !== "" ? <Matches items={found.value?.items ?? null} onShow={(match) => keyOf(match, catalog.value, show)} /> : null}
      {q === "" && catalog.value ? (
        <>
          {catalog.value.tables.map((table) => (
            <CatalogTableView
              key={table.key}
              table={table}
              open={open.has(table.key)}
              onToggle={(isOpen) => toggle(table.key, isOpen)}
            />
          ))}
          <Metrics catalog={catalog.value} />
        </>
      ) : null}
    </div>
  );
}

function factsOf({ tables, dialect, read_at: readAt }: Catalog): string {
  return [count(tables.length, "table"), dialect, readAt ? `read ${moment(readAt)}` : null].filter(Boolean).join(" · ");
}

/** A match names its table by name or by key; the list is opened by key. */
function keyOf(match: CatalogMatch, catalog: Catalog | null, show: (key: string) => void): void {
  const table = catalog?.tables.find((each) => each.key === match.table || each.name === match.table);
  if (table) show(table.key);
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

function Metrics({ catalog }: { catalog: Catalog }) {
  const { metrics } = catalog;
  if (metrics.length === 0) return null;
  return (
    <section aria-labelledby="metrics-title">
      <h2 id="metrics-title">Metrics</h2>
      <ul className="metrics card">
        {metrics.map((metric) => (
          <li key={metric.name}>
            <b>{metric.name}</b> <code>{metric.expression}</code>
            {metric.description ? <p className="soft small">{metric.description}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
