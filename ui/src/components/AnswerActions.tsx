import { useState } from "react";
import type { Answer } from "../api/contract";
import { asProblem } from "../api/problem";
import { duration } from "../format/words";
import { ExportMenu } from "./ExportMenu";
import { Feedback } from "./Feedback";
import { IconButton } from "./IconButton";
import { useNotice } from "./Notice";
import { useCopy } from "./useCopy";

interface Props {
  answer: Answer;
  onAskAgain: () => Promise<void>;
}

export function AnswerActions({ answer, onAskAgain }: Props) {
  const [busy, setBusy] = useState(false);
  const notify = useNotice();
  const copy = useCopy();

  const askAgain = async () => {
    setBusy(true);
    try {
      await onAskAgain();
    } catch (error) {
      notify(asProblem(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="actions" role="group" aria-label="About this answer">
      {answer.rows.length > 0 ? <ExportMenu answer={answer} /> : null}
      {answer.sql && answer.outcome === "answered" ? (
        <IconButton icon="again" label="Ask again on the data of now" disabled={busy} onClick={askAgain} />
      ) : null}
      <IconButton
        icon="link"
        label="Copy a link to this answer"
        onClick={() => copy(`${location.origin}/a/${encodeURIComponent(answer.id)}`, "the link")}
      />
      <Feedback answer={answer} />
      <span className="facts">
        {answer.source}
        {` · ${duration(answer.seconds)}`}
        {answer.cached ? " · from cache" : ""}
      </span>
    </div>
  );
}
