import { useState } from "react";
import { api } from "../api/client";
import type { Source } from "../api/contract";
import type { Route } from "../state/route";
import { useLoad } from "../state/useLoad";
import { Approvals } from "./Approvals";
import { LedgerItem } from "./LedgerItem";
import { ProblemNote } from "./ProblemNote";

interface Props {
  sources: Source[];
  onGo: (route: Route) => void;
}

const STEP = 50;
/** As many as the server gives at once. */
const MOST = 500;

/** What was changed, by whom and how it was before, newest first; above it what waits for this person's approval. */
export function LedgerPage({ sources, onGo }: Props) {
  const [source, setSource] = useState("");
  const [table, setTable] = useState("");
  const [limit, setLimit] = useState(STEP);
  const ledger = useLoad(`${source}/${table}/${limit}`, () => api.ledger(source, table, limit));
  const tables = useLoad(source || null, () => api.catalog(source));
  const entries = ledger.value?.items ?? [];
  const choose = (next: string) => {
    setSource(next);
    setTable("");
    setLimit(STEP);
  };
  return (
    <div className="column data-page">
      <header className="page-head">
        <h1>Ledger</h1>
        <p>Every change that was made, and how it was before. What nobody touched since can be taken back.</p>
      </header>
      <Approvals onDecided={ledger.reload} />
      <section aria-labelledby="changes-title">
        <h2 id="changes-title">Changes</h2>
        <div className="filters" role="group" aria-label="Show only">
          <Choose label="Source" value={source} all="All sources" names={sources.map((each) => each.name)} onChoose={choose} />
          {source ? (
            <Choose label="Table" value={table} all="All tables" names={tables.value?.tables.map((each) => each.key) ?? []} onChoose={setTable} />
          ) : null}
        </div>
        {ledger.problem ? <ProblemNote problem={ledger.problem} /> : null}
        {ledger.value !== null && entries.length === 0 ? <p className="soft">Nothing was changed here yet.</p> : null}
        <ul className="ledger" aria-label="Changes, newest first">
          {entries.map((entry) => (
            <LedgerItem key={entry.id} entry={entry} onGo={onGo} onChanged={ledger.reload} />
          ))}
        </ul>
        {entries.length === limit && limit < MOST ? (
          <button type="button" className="button more" onClick={() => setLimit((before) => Math.min(MOST, before + STEP))}>
            Show older changes
          </button>
        ) : null}
        {entries.length >= MOST ? <p className="soft small">Only the newest {MOST} are shown. Choose a source or table to see others.</p> : null}
      </section>
    </div>
  );
}

interface ChooseProps {
  label: string;
  value: string;
  all: string;
  names: string[];
  onChoose: (name: string) => void;
}

function Choose({ label, value, all, names, onChoose }: ChooseProps) {
  return (
    <label className="choose">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{all}</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}
