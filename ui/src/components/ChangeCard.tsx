import type { Change } from "../api/changes";
import { openingOf, standingOf, titleOf } from "../format/change";
import { ChangeAsk } from "./ChangeAsk";
import { ChangeFields } from "./ChangeFields";
import { ChangePreview } from "./ChangePreview";
import { ChangeProblem } from "./ChangeProblem";
import { Icon, type IconName } from "./Icon";
import type { Talking } from "./talking";
import { Written } from "./Written";

interface Props extends Talking {
  change: Change;
  /** Whether the caret may go where the answer is typed. */
  latest: boolean;
}

const ICONS: Record<string, IconName> = { insert: "plus", update: "pencil", delete: "trash" };

/** A change as it stands: what is made, what is asked or shown, and what can be said. The server decides all of it. */
export function ChangeCard({ change, latest, ...talking }: Props) {
  const { ask, preview, applied, error, draft } = change;
  const title = titleOf(change);
  const opening = openingOf(change);
  return (
    <section className="card change" aria-label={title} data-state={change.state}>
      <header className="change-head">
        <Icon name={draft.takes_back === null ? (ICONS[draft.operation] ?? "pencil") : "undo"} />
        <h3>{title}</h3>
        <span className="engine">{draft.source}</span>
        <span className="standing">{standingOf(change)}</span>
      </header>
      {opening ? <p className="change-opening">{opening}</p> : null}
      {error ? <ChangeProblem change={change} /> : null}
      {ask ? <ChangeAsk key={`${ask.field}-${ask.page}`} change={change} ask={ask} latest={latest} {...talking} /> : null}
      {preview ? <ChangePreview change={change} preview={preview} {...talking} /> : null}
      {applied ? <Written change={change} {...talking} /> : null}
      {change.state === "collecting" ? <ChangeFields change={change} {...talking} /> : null}
    </section>
  );
}
