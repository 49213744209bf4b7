import { useEffect, useState } from "react";
import type { Step } from "../api/contract";
import { duration } from "../format/words";
import { Icon } from "./Icon";

/** What happened so far and for how long it has been going on. */
export function Progress({ steps, startedAt }: { steps: readonly Step[]; startedAt: number }) {
  const seconds = useElapsed(startedAt);
  const last = steps.length - 1;
  return (
    <div className="progress card">
      <div className="progress-head">
        <span className="pulse" aria-hidden="true" />
        <span>{steps[last]?.label ?? "Sending the question"}</span>
        <time className="elapsed" aria-hidden="true">
          {seconds.toFixed(1)} s
        </time>
      </div>
      {last > 0 ? (
        <ol className="progress-steps">
          {steps.slice(0, last).map((step, index) => (
            <li key={`${index}-${step.step}`}>
              <Icon name="check" size={14} />
              <span>{step.label}</span>
              <span className="at">{duration(step.at)}</span>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}

function useElapsed(startedAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 100);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, now - startedAt) / 1000;
}
