import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Model, Source } from "../api/contract";
import { Icon } from "./Icon";
import { ModelPicker } from "./ModelPicker";
import { SourcePicker } from "./SourcePicker";

interface Props {
  text: string;
  onText: (text: string) => void;
  sources: Source[];
  source: string | null;
  onSource: (source: string) => void;
  /** Those that can be asked; with the built-in interpreter alone there is nothing to choose. */
  models: Model[];
  model: string | null;
  onModel: (model: string) => void;
  running: boolean;
  onAsk: (question: string) => void;
  onStop: () => void;
  /** Whether something was asked before on this page. */
  again: boolean;
  /** Whether a change waits, so that what is typed may be the answer to it. */
  waiting: boolean;
}

const HINTS = { first: "Ask a question about your data…", again: "Ask another question…", waiting: "Answer, or ask something in between…" };

const TALLEST = 200;

export function AskBox({ text, onText, sources, source, onSource, models, model, onModel, running, onAsk, onStop, again, waiting }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = "auto";
    area.style.height = `${Math.min(area.scrollHeight, TALLEST)}px`;
  }, [text]);

  useEffect(() => {
    if (hasKeyboard()) box.current?.focus();
  }, []);

  const canAsk = text.trim() !== "" && source !== null && !running;
  const submit = () => {
    if (!canAsk) return;
    onAsk(text.trim());
    if (!hasKeyboard()) box.current?.blur();
  };
  const stop = () => {
    onStop();
    box.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      submit();
    }
    if (event.key === "Escape" && running) stop();
  };

  return (
    <form
      className="ask-box"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label className="hidden" htmlFor="question">
        Your question
      </label>
      <textarea
        id="question"
        ref={box}
        rows={1}
        value={text}
        placeholder={HINTS[waiting ? "waiting" : again ? "again" : "first"]}
        aria-describedby="ask-keys"
        autoComplete="off"
        maxLength={10_000}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="ask-row">
        <SourcePicker sources={sources} source={source} onChoose={onSource} />
        {models.length > 1 && model !== null ? <ModelPicker models={models} model={model} onChoose={onModel} /> : null}
        <span id="ask-keys" className="ask-keys">
          <kbd>Enter</kbd> asks · <kbd>Shift</kbd> <kbd>Enter</kbd> new line
          {running ? (
            <>
              {" "}
              · <kbd>Esc</kbd> stops
            </>
          ) : null}
        </span>
        {/* Two buttons, never one that changes: a Stop that turned into Ask under the finger would ask again. */}
        {running ? (
          <button key="stop" type="button" className="button stop" onClick={stop}>
            <Icon name="stop" /> Stop
          </button>
        ) : (
          <button key="ask" type="submit" className="button primary" disabled={!canAsk}>
            <Icon name="arrow" /> Ask
          </button>
        )}
      </div>
    </form>
  );
}

/** A phone's keyboard covers the page, so the box takes and keeps the caret only where there is a real one. */
const hasKeyboard = () => matchMedia("(pointer: fine)").matches;

/** Puts the caret into the box: where a pressed button goes away, the keyboard would be left nowhere. */
export function returnToBox(): void {
  if (hasKeyboard()) document.getElementById("question")?.focus({ preventScroll: true });
}
