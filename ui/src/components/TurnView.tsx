import { useEffect, useRef } from "react";
import type { Change } from "../api/changes";
import { stepOf } from "../format/change";
import type { Turn } from "../state/thread";
import { AnswerCard } from "./AnswerCard";
import { ChangeCard } from "./ChangeCard";
import { Chips } from "./Chips";
import { Progress } from "./Progress";
import { Note, ProblemNote } from "./ProblemNote";

interface Props {
  turn: Turn;
  latest: boolean;
  /** Whether it may be a reply to a change that waited. */
  reply: boolean;
  /** Whether a change stands here as it is now, and has not moved on since. */
  isCurrent: (change: Change) => boolean;
  running: boolean;
  theme: string;
  onAsk: (message: string, shown?: string) => void;
  onConfirm: (change: Change) => void;
  onAskAgain: () => Promise<void>;
}

export function TurnView({ turn, latest, reply, isCurrent, running, theme, onAsk, onConfirm, onAskAgain }: Props) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (latest) place.current?.scrollIntoView({ block: "start" });
  }, [latest]);
  const standing = (change: Change) =>
    isCurrent(change) ? (
      <ChangeCard change={change} latest={latest} running={running} onSay={onAsk} onConfirm={onConfirm} />
    ) : (
      <p className="step">{stepOf(change)}</p>
    );
  const resume = turn.state === "done" || turn.state === "changed" ? turn.resume : null;

  return (
    <article className={reply ? "turn reply" : "turn"} ref={place} aria-label={turn.question} aria-busy={turn.state === "running"}>
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
          {latest && turn.resume === null ? (
            <Chips label="Ask next" items={turn.answer.suggestions} onPick={onAsk} disabled={running} />
          ) : null}
        </>
      ) : null}
      {turn.state === "changed" ? standing(turn.change) : null}
      {resume ? (
        <div className="resume" role="group" aria-label="What still waits">
          <p className="chips-title" aria-hidden="true">
            This still waits
          </p>
          {standing(resume)}
        </div>
      ) : null}
      {turn.state === "failed" ? (
        <div className="card">
          <ProblemNote problem={turn.problem}>
            <Retry turn={turn} running={running} onAsk={onAsk} />
          </ProblemNote>
        </div>
      ) : null}
      {turn.state === "stopped" ? (
        <div className="card">
          <Note tone="calm" icon="stop" title="Stopped. Nothing is running any more.">
            <Retry turn={turn} running={running} onAsk={onAsk} />
          </Note>
        </div>
      ) : null}
    </article>
  );
}

/** What was no message of its own, such as the yes to a preview, is not said again by its name. */
function Retry({ turn, running, onAsk }: { turn: Turn } & Pick<Props, "running" | "onAsk">) {
  const { sent, question } = turn;
  if (sent === null) return null;
  return (
    <p>
      <button type="button" className="button" disabled={running} onClick={() => onAsk(sent, question)}>
        Ask again
      </button>
    </p>
  );
}
