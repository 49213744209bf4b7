import type { Change } from "../api/changes";
import { valueText } from "../format/change";
import { IconButton } from "./IconButton";
import type { Talking } from "./talking";

type Props = { change: Change } & Omit<Talking, "onConfirm">;

/** Which question must be answered first: until then no field can be gone back to. */
const FIRST = ["row", "table", "message"];

/** What is known so far, each with a way to say it anew, and what is still needed. */
export function ChangeFields({ change, running, onSay }: Props) {
  const { ask, draft } = change;
  const known = draft.fields.filter((field) => field.shown !== null);
  const needed = draft.fields.filter((field) => field.required && field.shown === null && field.name !== ask?.field);
  const mayEdit = !FIRST.includes(ask?.field ?? "");
  const isNew = draft.operation === "insert";
  if (known.length === 0 && (needed.length === 0 || !isNew)) return null;
  return (
    <div className="change-fields">
      {known.length > 0 ? (
        <dl aria-label="So far">
          {known.map((field) => (
            <div key={field.name}>
              <dt>{field.label}</dt>
              <dd>
                <span>{field.shown ?? valueText(field.value)}</span>
                {mayEdit ? (
                  <IconButton
                    icon="pencil"
                    label={`Edit ${field.label}`}
                    disabled={running}
                    onClick={() => onSay(`edit ${field.label}`, `Edit ${field.label}`)}
                  />
                ) : null}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {isNew && needed.length > 0 ? (
        <p className="small soft">Still needed: {needed.map((field) => field.label).join(", ")}</p>
      ) : null}
    </div>
  );
}
