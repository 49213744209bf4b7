import { useState } from "react";
import type { Change } from "../api/changes";
import { api } from "../api/client";
import { asProblem, type Problem } from "../api/problem";
import { confirmShown } from "../state/confirmShown";
import { waits } from "../state/thread";
import { ChangeCard } from "./ChangeCard";
import { ProblemNote } from "./ProblemNote";

interface Props {
  begun: Change;
  /** Told when there is nothing more to say to it. */
  onOver: (change: Change) => void;
}

/** A change outside a conversation: what is said goes to it alone. */
export function LooseChange({ begun, onOver }: Props) {
  const [change, setChange] = useState(begun);
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const move = async (step: () => Promise<Change>) => {
    setRunning(true);
    setProblem(null);
    try {
      const moved = await step();
      setChange(moved);
      if (!waits(moved)) onOver(moved);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setRunning(false);
    }
  };

  return (
    <div className="loose" aria-live="polite">
      <ChangeCard
        change={change}
        latest={false}
        running={running}
        onSay={(message) => move(() => (message === `undo ${change.id}` ? api.undoChange(change.id) : api.answerChange(change.id, message)))}
        onConfirm={(shown) => move(() => confirmShown(shown))}
      />
      {problem ? <ProblemNote problem={problem} /> : null}
    </div>
  );
}
