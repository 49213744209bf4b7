import { useState } from "react";
import { api } from "../api/client";
import type { Change } from "../api/changes";
import type { Source } from "../api/contract";
import { changesOf, isReply, isRunning, latestOf, type Thread, waits } from "../state/thread";
import { useLoad } from "../state/useLoad";
import type { Asking } from "../state/useThread";
import { AskBox, returnToBox } from "./AskBox";
import { Chips } from "./Chips";
import { TurnView } from "./TurnView";

interface Props {
  asking: Asking;
  sources: Source[];
  theme: string;
  /** What is being typed; kept outside, so that it survives a look at another page. */
  text: string;
  onText: (change: (before: string) => string) => void;
  onSource: (source: string) => void;
  onAnswered: () => void;
}

/** The conversation and the box below it; with nothing asked yet, the box and examples in the middle. */
export function AskPage({ asking, sources, theme, text, onText, onSource, onAnswered }: Props) {
  const { thread, ask, confirm, stop, askAgain } = asking;
  const examples = useLoad(thread.source, () => api.examples(thread.source ?? ""));
  const known = useLoad("models", api.models);
  const models = known.value?.items.filter((each) => each.available) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const model = chosen ?? models.find((each) => each.default)?.name ?? null;
  const running = isRunning(thread);
  const empty = thread.turns.length === 0;

  const latest = latestOf(thread);
  const last = thread.turns.at(-1);
  const waiting = last !== undefined && changesOf(last).some(waits);

  const submit = async (message: string, shown = message) => {
    onText((typed) => (typed.trim() === message ? "" : typed));
    returnToBox();
    const replied = await ask(message, models.length > 1 ? model : null, shown);
    // What was typed comes back when there is no answer, unless the person is already typing something else.
    if (!replied && shown === message) onText((typed) => (typed === "" ? message : typed));
    onAnswered();
  };
  const sayYes = async (change: Change) => {
    returnToBox();
    await confirm(change);
    onAnswered();
  };

  return (
    <div className="ask-page" data-empty={empty}>
      {empty ? (
        <header className="hero">
          <h1>What would you like to know?</h1>
          <p>Ask in your own words. Every answer shows its SQL, and why it should be believed.</p>
        </header>
      ) : (
        <>
          <h1 className="hidden">Conversation</h1>
          <div className="turns">
            {thread.turns.map((turn, index) => (
              <TurnView
                key={turn.key}
                turn={turn}
                latest={index === thread.turns.length - 1}
                reply={isReply(thread, index)}
                isCurrent={(change) => latest.get(change.id) === turn.key}
                running={running}
                theme={theme}
                onAsk={submit}
                onConfirm={sayYes}
                onAskAgain={() => (turn.state === "done" ? askAgain(turn.key, turn.answer) : Promise.resolve())}
              />
            ))}
          </div>
        </>
      )}
      <div className="ask-place">
        <AskBox
          text={text}
          onText={(typed) => onText(() => typed)}
          sources={sources}
          source={thread.source}
          onSource={onSource}
          models={models}
          model={model}
          onModel={setChosen}
          running={running}
          onAsk={submit}
          onStop={stop}
          again={!empty}
          waiting={waiting}
        />
      </div>
      {empty ? <Chips label="For example" items={examples.value?.items.slice(0, 8) ?? []} onPick={(item) => submit(item)} /> : null}
      <p className="hidden" aria-live="polite">
        {spoken(thread)}
      </p>
    </div>
  );
}

/** What a screen reader says as the last question moves on. */
function spoken({ turns }: Thread): string {
  const turn = turns.at(-1);
  switch (turn?.state) {
    case "running":
      return turn.steps.at(-1)?.label ?? "Asking";
    case "done":
      return turn.answer.text;
    case "changed":
      return turn.change.text;
    case "failed":
      return `${turn.problem.message} ${turn.problem.action}`;
    case "stopped":
      return "Stopped";
    default:
      return "";
  }
}
