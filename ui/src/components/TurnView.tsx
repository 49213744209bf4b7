import { useEffect, useRef } from "react";
import type { Turn } from "../state/thread";
import { AnswerCard } from "./AnswerCard";
import { Chips } from "./Chips";
import { Progress } from "./Progress";
import { Note, ProblemNote } from "./ProblemNote";

interface Props {
  turn: Turn;
  latest: boolean;
  running: boolean;
  theme: string;
  onAsk: (question: string) => void;
  onAskAgain: () => Promise<void>;
}

export function TurnView({ turn, latest, running, theme, onAsk, onAskAgain }: Props) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (latest) place.current?.scrollIntoView({ block: "start" });
  }, [latest]);

  return (
    <article className="turn" ref={place} aria-label={turn.question} aria-busy={turn.state === "running"}>
      <h2 className="question">{turn.question}</h2>
      {turn.state === "running" ? <Progress steps={turn.steps} startedAt={turn.startedAt} /> : null}
      {turn.state === "done" ? (
        <>
          <AnswerCard
            answer={turn.answer}
            note={turn.note}
            theme={theme}
            running={running}
            onAsk={onAsk}
            onAskAgain={onAskAgain}
          />
          {latest ? (
            <Chips label="Ask next" items={turn.answer.suggestions} onPick={onAsk} disabled={running} />
          ) : null}
        </>
      ) : null}
      {turn.state === "failed" ? (
        <div className="card">
          <ProblemNote problem={turn.problem}>
            <Retry question={turn.question} running={running} onAsk={onAsk} />
          </ProblemNote>
        </div>
      ) : null}
      {turn.state === "stopped" ? (
        <div className="card">
          <Note tone="calm" icon="stop" title="Stopped. Nothing is running any more.">
            <Retry question={turn.question} running={running} onAsk={onAsk} />
          </Note>
        </div>
      ) : null}
    </article>
  );
}

function Retry({ question, running, onAsk }: { question: string; running: boolean; onAsk: (question: string) => void }) {
  return (
    <p>
      <button type="button" className="button" disabled={running} onClick={() => onAsk(question)}>
        Ask again
      </button>
    </p>
  );
}
