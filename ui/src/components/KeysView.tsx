import { useState } from "react";
import { api } from "../api/client";
import type { Catalog, UndeclaredKey } from "../api/contract";
import { asProblem } from "../api/problem";
import { count } from "../format/words";
import { useLoad } from "../state/useLoad";
import { useMore } from "./More";
import { useNotice } from "./Notice";
import { ProblemNote } from "./ProblemNote";

/** A reference from the columns of one table to those of another, as people read it. */
interface Link {
  from: string;
  to: string;
}

interface Props {
  catalog: Catalog;
  onDecided: () => void;
}

/** How the tables of a source belong together, and for what no database declares, what people say of it. */
export function KeysView({ catalog, onDecided }: Props) {
  const keys = useLoad(catalog.source, () => api.keys(catalog.source));
  const undeclared = keys.value?.items ?? [];
  const known = new Set(undeclared.map((key) => wordsOf(linkOf(key))));
  const links = catalog.tables.flatMap((table) =>
    table.foreign_keys.map((key) => ({ ...linkFrom(table.key, key.columns, key.table, key.referred), inferred: key.inferred })),
  );
  const declared = links.filter((link) => !link.inferred);
  const modelled = keys.value === null ? [] : links.filter((link) => link.inferred && !known.has(wordsOf(link)));
  return (
    <>
      {keys.problem ? <ProblemNote problem={keys.problem} /> : null}
      {keys.value !== null && links.length + undeclared.length === 0 ? (
        <p className="soft">No table of {catalog.source} refers to another.</p>
      ) : null}
      {undeclared.length > 0 ? (
        <section aria-labelledby="inferred-title">
          <h2 id="inferred-title">Not declared by the database</h2>
          <p className="section-about">
            Found from names, types and values. Joins use them, except those you reject; what you decide stays when the source is
            read again.
          </p>
          <Decisions source={catalog.source} keys={undeclared} onDecided={onDecided} />
        </section>
      ) : null}
      <Links id="modelled" title="Said by the semantic model" links={modelled} />
      <Links id="declared" title="Declared by the database" links={declared} />
    </>
  );
}

function Decisions({ source, keys, onDecided }: { source: string; keys: UndeclaredKey[]; onDecided: () => void }) {
  const [said, setSaid] = useState<ReadonlyMap<string, UndeclaredKey>>(new Map());
  const [shown, more] = useMore(keys, "key");
  const notify = useNotice();

  const decide = async (key: UndeclaredKey, accepted: boolean) => {
    try {
      const decided = await api.decideKey(source, key, accepted);
      setSaid((before) => new Map([...before, [wordsOf(linkOf(key)), decided]]));
      notify(`${wordsOf(linkOf(key))}: ${accepted ? "confirmed" : "rejected"}.`);
      onDecided();
    } catch (error) {
      notify(asProblem(error).message);
    }
  };

  return (
    <>
      <ul className="links card">
        {shown.map((key) => (
          <Decision key={wordsOf(linkOf(key))} current={said.get(wordsOf(linkOf(key))) ?? key} onDecide={decide} />
        ))}
      </ul>
      {more}
    </>
  );
}

interface DecisionProps {
  current: UndeclaredKey;
  onDecide: (key: UndeclaredKey, accepted: boolean) => Promise<void>;
}

/** The two buttons stay where they are and say what was decided, so that a decision can be changed at once. */
function Decision({ current: key, onDecide }: DecisionProps) {
  const link = linkOf(key);
  return (
    <li className="link" data-state={key.state}>
      <LinkWords link={link} />
      <span className="engine">{key.by === null ? key.state : `${key.state} by ${key.by}`}</span>
      <span className="link-actions">
        <button
          type="button"
          className="button quiet"
          aria-label={`Confirm: ${wordsOf(link)}`}
          aria-pressed={key.state === "confirmed"}
          onClick={() => onDecide(key, true)}
        >
          Confirm
        </button>
        <button
          type="button"
          className="button quiet"
          aria-label={`Reject: ${wordsOf(link)}`}
          aria-pressed={key.state === "rejected"}
          onClick={() => onDecide(key, false)}
        >
          Reject
        </button>
      </span>
    </li>
  );
}

function Links({ id, title, links }: { id: string; title: string; links: Link[] }) {
  const [shown, more] = useMore(links, "key");
  if (links.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title} <span className="soft small">{count(links.length, "key")}</span>
      </h2>
      <ul className="links card">
        {shown.map((link) => (
          <li key={wordsOf(link)} className="link">
            <LinkWords link={link} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function LinkWords({ link }: { link: Link }) {
  return (
    <span className="link-words">
      <b>{link.from}</b> <span className="soft">refers to</span> <b>{link.to}</b>
    </span>
  );
}

const linkOf = (key: UndeclaredKey): Link => linkFrom(key.table, key.columns, key.referred_table, key.referred);

const linkFrom = (table: string, columns: string[], other: string, referred: string[]): Link => ({
  from: placeOf(table, columns),
  to: placeOf(other, referred),
});

const placeOf = (table: string, columns: string[]) =>
  columns.length === 1 ? `${table}.${columns[0]}` : `${table} (${columns.join(", ")})`;

const wordsOf = ({ from, to }: Link) => `${from} refers to ${to}`;
