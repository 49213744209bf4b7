import type { Change } from "../api/changes";
import { Icon } from "./Icon";

/** The id by which the field that went wrong points to what is said of it. */
export const problemId = ({ id }: Change) => `problem-${id}`;

/** What went wrong with the last message, and with which field. */
export function ChangeProblem({ change }: { change: Change }) {
  const { error, draft } = change;
  if (error === null) return null;
  const field = draft.fields.find((each) => each.name === error.field);
  return (
    <div className="change-problem" id={problemId(change)}>
      <Icon name="warn" />
      <p>
        {field ? <b>{field.label}:</b> : null} {error.message} {error.action}
      </p>
    </div>
  );
}
