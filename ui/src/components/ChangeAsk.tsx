import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { Ask, Change } from "../api/changes";
import { problemId } from "./ChangeProblem";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import type { Talking } from "./talking";

interface Props extends Talking {
  change: Change;
  ask: Ask;
  latest: boolean;
}

/** What a browser offers for picking a value of this type; it writes ISO 8601, which the server reads like any words. */
const PICKERS: Record<string, string> = { date: "date", timestamp: "datetime-local", time: "time" };

const KEYBOARDS: Record<string, "numeric" | "decimal"> = { integer: "numeric", number: "decimal" };

/** The question that waits: options as buttons, and a place to type, which takes whatever the conversation takes. */
export function ChangeAsk({ change, ask, latest, running, onSay }: Props) {
  return (
    <div className="change-ask">
      <AnswerField change={change} ask={ask} latest={latest} running={running} onSay={onSay} />
      <Options ask={ask} running={running} onSay={onSay} />
      <AskActions change={change} running={running} onSay={onSay} />
    </div>
  );
}

function AnswerField({ change, ask, latest, running, onSay }: Omit<Props, "onConfirm">) {
  const [text, setText] = useState("");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (latest && isCaretFree()) input.current?.focus({ preventScroll: true });
  }, [latest]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "" && !running) onSay(text.trim());
  };
  const wrong = change.error !== null;
  const description = change.draft.fields.find((each) => each.name === ask.field)?.description;
  const picker = PICKERS[ask.type];
  return (
    <form className="change-answer" onSubmit={submit}>
      <label htmlFor={id}>{ask.prompt}</label>
      {description ? <p className="small soft">{description}</p> : null}
      {ask.default !== null ? <p className="small soft">Left out, it is {ask.default}.</p> : null}
      <div className="change-typing">
        <input
          id={id}
          ref={input}
          value={text}
          autoComplete="off"
          maxLength={10_000}
          inputMode={KEYBOARDS[ask.type]}
          aria-invalid={wrong}
          aria-describedby={wrong ? problemId(change) : undefined}
          placeholder={ask.options.length > 0 ? "Choose below, or type a number or a name" : ""}
          onChange={(event) => setText(event.target.value)}
        />
        {picker ? (
          <input type={picker} className="picker" aria-label="Pick from a calendar or clock" onChange={(event) => setText(event.target.value)} />
        ) : null}
        <button type="submit" className="button primary" disabled={running || text.trim() === ""}>
          Answer
        </button>
      </div>
    </form>
  );
}

/** The caret stays where somebody is typing; an empty box, or nothing at all, gives it up. */
function isCaretFree(): boolean {
  if (!matchMedia("(pointer: fine)").matches) return false;
  const holder = document.activeElement;
  return holder === document.body || (holder instanceof HTMLTextAreaElement && holder.value === "");
}

function Options({ ask, running, onSay }: { ask: Ask } & Omit<Talking, "onConfirm">) {
  if (ask.options.length === 0) return null;
  return (
    <>
      <ol className="options" aria-label={ask.prompt}>
        {ask.options.map(({ number, label }) => (
          <li key={number}>
            <button type="button" className="option" disabled={running} onClick={() => onSay(String(number), label)}>
              <span className="option-number">{number}</span> {label}
            </button>
          </li>
        ))}
      </ol>
      {ask.pages > 1 ? (
        <nav className="pages" aria-label="Pages of the options">
          <span>
            Page {ask.page} of {ask.pages}
          </span>
          <IconButton icon="back" label="Previous options" disabled={running || ask.page === 1} onClick={() => onSay("previous", "Previous options")} />
          <IconButton
            icon="back"
            className="flipped"
            label="Next options"
            disabled={running || ask.page === ask.pages}
            onClick={() => onSay("next", "Next options")}
          />
        </nav>
      ) : null}
    </>
  );
}

/** The words of command that a form understands, as buttons. What is on the card anyway needs none. */
const WORDS: Record<string, string> = { skip: "Skip", back: "Back", help: "Help", cancel: "Cancel" };

function AskActions({ change, running, onSay }: { change: Change } & Omit<Talking, "onConfirm">) {
  const offered = change.actions.filter((action) => action in WORDS);
  return (
    <div className="change-actions" role="group" aria-label="About this change">
      {offered.map((action) => (
        <button key={action} type="button" className="button quiet" disabled={running} onClick={() => onSay(action, WORDS[action])}>
          {action === "back" ? <Icon name="back" /> : null}
          {WORDS[action]}
        </button>
      ))}
    </div>
  );
}
