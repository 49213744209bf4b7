import type { Answer } from "../api/contract";
import { readingWords } from "../format/words";
import { AnswerActions } from "./AnswerActions";
import { Clarify } from "./Clarify";
import { Icon } from "./Icon";
import { Note } from "./ProblemNote";
import { Proof } from "./Proof";
import { Result } from "./Result";
import { TrustBadge } from "./TrustBadge";

interface Props {
  answer: Answer;
  note: string | undefined;
  theme: string;
  running: boolean;
  onAsk: (question: string) => void;
  onAskAgain: () => Promise<void>;
}

/** Below this the reading is shown beside the answer, without being asked for. */
const SURE_ENOUGH = 0.8;

export function AnswerCard({ answer, note, theme, running, onAsk, onAskAgain }: Props) {
  const unsure = (answer.confidence ?? 1) < SURE_ENOUGH;
  return (
    <div className={`card answer ${answer.outcome}`}>
      {note ? <p className="replay-note">{note}</p> : null}
      <Opening answer={answer} />
      {unsure && answer.reading && answer.outcome === "answered" ? <p className="reading">I read this as: {readingWords(answer.reading)}</p> : null}
      <Assumptions items={answer.assumptions} />
      {answer.outcome === "clarify" ? <Clarify choices={answer.choices} disabled={running} onPick={onAsk} /> : null}
      {answer.rows.length > 0 ? <Result answer={answer} theme={theme} /> : null}
      <AnswerActions answer={answer} onAskAgain={onAskAgain} />
      <Proof answer={answer} />
    </div>
  );
}

/** The first thing read: the sentence, and how much to believe it. */
function Opening({ answer }: { answer: Answer }) {
  switch (answer.outcome) {
    case "answered":
      return (
        <div className="opening">
          <p className="sentence">{answer.text}</p>
          <TrustBadge answer={answer} />
        </div>
      );
    case "clarify":
      return (
        <div className="opening">
          <p className="sentence">
            <Icon name="question" size={20} /> {answer.text}
          </p>
        </div>
      );
    case "declined":
      return (
        <Note tone="calm" icon="question" title={answer.text}>
          {answer.error ? <p>{answer.error.action}</p> : null}
        </Note>
      );
    case "refused":
      return (
        <Note tone="warning" icon="shield" title={answer.text} reference={referenceOf(answer)}>
          <ErrorWords answer={answer} />
        </Note>
      );
    case "failed":
      return (
        <Note tone="error" icon="warn" title={answer.text} reference={referenceOf(answer)}>
          <ErrorWords answer={answer} />
        </Note>
      );
  }
}

function ErrorWords({ answer }: { answer: Answer }) {
  if (answer.error === null) return null;
  const { message, action } = answer.error;
  return (
    <>
      {message !== answer.text ? <p>{message}</p> : null}
      <p>{action}</p>
    </>
  );
}

function referenceOf(answer: Answer): string {
  return [answer.error?.code, `answer ${answer.id}`].filter(Boolean).join(" · ");
}

function Assumptions({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div className="assumptions" role="group" aria-label="Assumptions">
      <h3>Assumed</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
