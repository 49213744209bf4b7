import type { Change } from "../api/changes";
import { diffOf, labelsOf } from "../format/change";
import { count, dayOf } from "../format/words";
import { DiffTable } from "./DiffTable";
import { Icon } from "./Icon";
import type { Talking } from "./talking";

type Props = { change: Change } & Omit<Talking, "onConfirm">;

/** How it ended, what is there now, and the way back. */
export function Written({ change, running, onSay }: Props) {
  const { applied, actions, draft, id } = change;
  if (applied === null) return null;
  const now = applied.after.filter((row) => row !== null);
  return (
    <div className="change-written">
      <p className="statement">
        <Icon name="check" /> {count(applied.rows, "row")} written.
      </p>
      {now.length > 0 ? <DiffTable diff={diffOf(now, now, labelsOf(draft))} label="As it is now" /> : null}
      {actions.includes("undo") ? (
        <div className="change-actions" role="group" aria-label="About this change">
          <button type="button" className="button" disabled={running} onClick={() => onSay(`undo ${id}`, "Undo")}>
            <Icon name="undo" /> Undo
          </button>
          <span className="facts">It can be taken back until {dayOf(applied.undo_until)}, here or in the ledger.</span>
        </div>
      ) : null}
    </div>
  );
}
