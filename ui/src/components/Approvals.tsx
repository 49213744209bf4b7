import { useState } from "react";
import type { Change, ChangeSummary } from "../api/changes";
import { api } from "../api/client";
import { asProblem } from "../api/problem";
import { useLoad } from "../state/useLoad";
import { LooseChange } from "./LooseChange";
import { useNotice } from "./Notice";

/** Changes of others that wait for a second yes, which this person may give. Without any there is nothing to see. */
export function Approvals({ onDecided }: { onDecided: () => void }) {
  const waiting = useLoad("approvals", api.changesToApprove);
  const items = waiting.value?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="approvals-title">
      <h2 id="approvals-title">Waiting for your approval</h2>
      <ul className="ledger">
        {items.map((each) => (
          <Approval key={each.id} waiting={each} onDecided={onDecided} />
        ))}
      </ul>
    </section>
  );
}

const VERBS = { insert: "wants to add to", update: "wants to change", delete: "wants to delete from" } as const;

function Approval({ waiting, onDecided }: { waiting: ChangeSummary; onDecided: () => void }) {
  const [change, setChange] = useState<Change | null>(null);
  const notify = useNotice();
  const look = () =>
    api.change(waiting.id).then(setChange, (error: unknown) => notify(asProblem(error).message));
  return (
    <li className="card entry">
      <div className="entry-head">
        <div className="entry-words">
          <p>
            <b>{waiting.person}</b> {VERBS[waiting.operation]} <b>{waiting.table}</b> <span className="engine">{waiting.source}</span>
          </p>
          {waiting.request ? <p className="entry-request">“{waiting.request}”</p> : null}
        </div>
        {change === null ? (
          <button type="button" className="button" onClick={look} aria-label={`Look at the change of ${waiting.person}`}>
            Look at it
          </button>
        ) : null}
      </div>
      {change ? <LooseChange begun={change} onOver={onDecided} /> : null}
    </li>
  );
}
