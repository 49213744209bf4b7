import type { Change, Preview } from "../api/changes";
import { diffOf, labelsOf } from "../format/change";
import { count } from "../format/words";
import { DiffTable } from "./DiffTable";
import { Fold } from "./Fold";
import { Icon } from "./Icon";
import { SqlBlock } from "./SqlBlock";
import type { Talking } from "./talking";

interface Props extends Talking {
  change: Change;
  preview: Preview;
}

/** Exactly what would be written. Its yes carries the token that came with it, so it can be of nothing else. */
export function ChangePreview({ change, preview, running, onSay, onConfirm }: Props) {
  const { actions, draft, state } = change;
  const diff = diffOf(preview.before, preview.after, labelsOf(draft));
  const no = actions.includes("edit") ? "No, change something" : "No";
  const mayConfirm = actions.includes("yes") || (state === "confirmed" && draft.waits_for !== null);
  return (
    <div className="change-preview">
      <p className="statement">{preview.statement}.</p>
      <DiffTable diff={diff} label={preview.statement} />
      {preview.affected > diff.rows.length ? <p className="small soft">{count(preview.affected, "row")} in all.</p> : null}
      {preview.follows.length > 0 ? (
        <ul className="follows" aria-label="What follows from it">
          {preview.follows.map((line) => (
            <li key={line}>
              <Icon name="warn" size={14} /> {line}
            </li>
          ))}
        </ul>
      ) : null}
      {preview.sql.length > 0 ? (
        <Fold title="SQL">
          {preview.sql.map((statement, index) => (
            <SqlBlock key={index} sql={statement} />
          ))}
        </Fold>
      ) : null}
      {mayConfirm ? (
        <div className="change-actions" role="group" aria-label="Your answer">
          <button type="button" className="button primary" disabled={running} onClick={() => onConfirm(change)}>
            <Icon name="check" /> Yes, write it
          </button>
          {actions.includes("no") ? (
            <button type="button" className="button" disabled={running} onClick={() => onSay("no", no)}>
              {no}
            </button>
          ) : null}
          {actions.includes("edit") ? (
            <button type="button" className="button quiet" disabled={running} onClick={() => onSay("cancel", "Cancel")}>
              Cancel
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
