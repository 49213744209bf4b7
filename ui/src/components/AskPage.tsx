import { useState } from "react";
import { api } from "../api/client";
import type { Source } from "../api/contract";
import { isRunning, type Thread } from "../state/thread";
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
  const { thread, ask, stop, askAgain } = asking;
  const examples = useLoad(thread.source, () => api.examples(thread.source ?? ""));
  const known = useLoad("models", api.models);
  const models = known.value?.items.filter((each) => each.available) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const model = chosen ?? models.find((each) => each.default)?.name ?? null;
  const running = isRunning(thread);
  const empty = thread.turns.length === 0;

  const submit = async (question: string) => {
    onText((typed) => (typed.trim() === question ? "" : typed));
    returnToBox();
    const answer = await ask(question, models.length > 1 ? model : null);
    // What was typed comes back when there is no answer, unless the person is already typing something else.
    if (answer === null) onText((typed) => (typed === "" ? question : typed));
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
                running={running}
                theme={theme}
                onAsk={submit}
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
        />
      </div>
      {empty ? <Chips label="For example" items={examples.value?.items.slice(0, 8) ?? []} onPick={submit} /> : null}
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
    case "failed":
      return `${turn.problem.message} ${turn.problem.action}`;
    case "stopped":
      return "Stopped";
    default:
      return "";
  }
}
