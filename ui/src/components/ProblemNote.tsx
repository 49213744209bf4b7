import type { ReactNode } from "react";
import type { Problem } from "../api/problem";
import { Icon, type IconName } from "./Icon";

interface Props {
  tone: "calm" | "warning" | "error";
  icon: IconName;
  title: string;
  children?: ReactNode;
  /** What to quote when asking for help. */
  reference?: string | null;
}

/** Something did not go as hoped: what, what to do next, and what to quote. */
export function Note({ tone, icon, title, children, reference }: Props) {
  return (
    <div className={`note ${tone}`}>
      <Icon name={icon} size={20} />
      <div className="note-body">
        <p className="note-title">{title}</p>
        {children}
        {reference ? <p className="reference">{reference}</p> : null}
      </div>
    </div>
  );
}

export function ProblemNote({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const reference = [problem.code, problem.requestId && `request ${problem.requestId}`].filter(Boolean).join(" · ");
  return (
    <Note tone="error" icon="warn" title={problem.message} reference={reference}>
      <p>{problem.action}</p>
      {problem.details.length > 0 ? (
        <ul>
          {problem.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </Note>
  );
}
