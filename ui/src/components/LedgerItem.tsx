import { useState } from "react";
import type { Change, LedgerEntry } from "../api/changes";
import { api } from "../api/client";
import { asProblem } from "../api/problem";
import { diffOf } from "../format/change";
import { count, moment } from "../format/words";
import type { Route } from "../state/route";
import { DiffTable } from "./DiffTable";
import { Fold } from "./Fold";
import { Icon } from "./Icon";
import { LooseChange } from "./LooseChange";
import { useNotice } from "./Notice";
import { Go } from "./Rail";

interface Props {
  entry: LedgerEntry;
  onGo: (route: Route) => void;
  onChanged: () => void;
}

const VERBS = { insert: "added", update: "changed", delete: "deleted" } as const;

export function LedgerItem({ entry, onGo, onChanged }: Props) {
  const [undoing, setUndoing] = useState<Change | null>(null);
  const notify = useNotice();
  const undo = () =>
    api.undoChange(entry.id).then(setUndoing, (error: unknown) => {
      const { message, action } = asProblem(error);
      notify(`${message} ${action}`);
    });
  const { before, after } = entry;
  const what = `${VERBS[entry.operation]} ${count(entry.rows, "row")}`;
  const mayUndo = entry.standing === "applied" && entry.taken_back_by === null;
  return (
    <li className="card entry" aria-label={`${entry.person} ${what} of ${entry.table}, ${moment(entry.at)}`}>
      <div className="entry-head">
        <div className="entry-words">
          <p>
            <b>{entry.person}</b> {what} of <b>{entry.table}</b> <span className="engine">{entry.source}</span>
            {standingWords(entry).map((words) => (
              <span key={words} className="engine">
                {words}
              </span>
            ))}
          </p>
          {entry.request ? <p className="entry-request">“{entry.request}”</p> : null}
          <p className="entry-facts">
            <time dateTime={entry.at}>{moment(entry.at)}</time> · {entry.id}
            {entry.takes_back ? ` · takes back ${entry.takes_back}` : ""}
            {entry.approved_by ? ` · approved by ${entry.approved_by}` : ""}
            {entry.conversation ? (
              <>
                {" · "}
                <Go className="" to={{ page: "conversation", id: entry.conversation }} onGo={onGo}>
                  conversation
                </Go>
              </>
            ) : null}
          </p>
        </div>
        {mayUndo && undoing === null ? (
          <button type="button" className="button" onClick={undo} aria-label={`Undo ${entry.id}: ${what} of ${entry.table}`}>
            <Icon name="undo" /> Undo
          </button>
        ) : null}
      </div>
      {before.length + after.length > 0 ? (
        <Fold title="Before and after">
          <DiffTable diff={diffOf(before, after)} label={`Rows of ${entry.id} before and after`} />
        </Fold>
      ) : (
        <p className="small soft entry-withheld">Its rows are not yours to see, or are not kept any more.</p>
      )}
      {undoing ? (
        <LooseChange
          begun={undoing}
          onOver={({ state }) => {
            if (state === "failed") return;
            setUndoing(null);
            if (state === "applied") notify(`${entry.id} was taken back.`);
            onChanged();
          }}
        />
      ) : null}
    </li>
  );
}

const STANDINGS: Record<string, string> = { promised: "not settled yet", dropped: "not written" };

/** What is to be known beyond that it was written. */
function standingWords({ standing, taken_back_by: undone, takes_back: undoes }: LedgerEntry): string[] {
  return [STANDINGS[standing] ?? null, undone === null ? null : "taken back", undoes === null ? null : "undo"].filter(
    (words) => words !== null,
  );
}
