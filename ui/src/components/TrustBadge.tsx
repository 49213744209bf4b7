import type { Answer } from "../api/contract";
import { confidenceWords, percent } from "../format/words";
import { Icon } from "./Icon";

/** Who vouches for the answer, in a few words. */
export function TrustBadge({ answer }: { answer: Answer }) {
  if (answer.verified) {
    return (
      <span className="badge verified" title={answer.verified.at !== null ? `Reviewed ${answer.verified.at}` : undefined}>
        <Icon name="check" size={14} /> Verified by {answer.verified.by}
      </span>
    );
  }
  if (answer.confidence === null) return null;
  const level = answer.confidence >= 0.7 ? "sure" : "unsure";
  return (
    <span className={`badge ${level}`}>
      <span className="dot" aria-hidden="true" />
      {capital(confidenceWords(answer.confidence))} · {percent(answer.confidence)}
    </span>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
