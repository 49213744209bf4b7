import { type SyntheticEvent, useId, useState } from "react";
import { api } from "../api/client";
import type { Answer, Rating } from "../api/contract";
import { asProblem } from "../api/problem";
import { IconButton } from "./IconButton";
import { useNotice } from "./Notice";

/** A thumb up counts at once; a thumb down first asks what was wrong. */
export function Feedback({ answer }: { answer: Answer }) {
  const [rating, setRating] = useState<Rating | null>(null);
  const [telling, setTelling] = useState(false);
  const notify = useNotice();

  const send = async (sent: Rating, words: { comment?: string; corrected_sql?: string } = {}) => {
    try {
      await api.giveFeedback({ answer_id: answer.id, rating: sent, ...words });
      setRating(sent);
      setTelling(false);
      notify(words.corrected_sql ? "Thank you. Your correction waits for review." : "Thank you for telling us.");
    } catch (error) {
      notify(asProblem(error).message);
    }
  };

  return (
    <>
      <IconButton icon="up" label="Right answer" aria-pressed={rating === "up"} onClick={() => send("up")} />
      <IconButton
        icon="down"
        label="Wrong answer"
        aria-pressed={rating === "down"}
        aria-expanded={telling}
        onClick={() => setTelling((before) => !before)}
      />
      {telling ? <FeedbackForm sql={answer.sql} onSend={(words) => send("down", words)} onCancel={() => setTelling(false)} /> : null}
    </>
  );
}

interface FormProps {
  sql: string | null;
  onSend: (words: { comment?: string; corrected_sql?: string }) => Promise<void>;
  onCancel: () => void;
}

function FeedbackForm({ sql, onSend, onCancel }: FormProps) {
  const id = useId();
  const [comment, setComment] = useState("");
  const [corrected, setCorrected] = useState(sql ?? "");
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void onSend({
      ...(comment.trim() ? { comment: comment.trim() } : {}),
      ...(corrected.trim() && corrected !== sql ? { corrected_sql: corrected.trim() } : {}),
    });
  };
  return (
    <form className="feedback-form" onSubmit={submit} aria-label="What was wrong">
      <label htmlFor={`${id}-comment`}>What was wrong? (optional)</label>
      {/* The form opens because the person asked for it, so the caret goes where they will type. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <textarea id={`${id}-comment`} rows={2} autoFocus value={comment} onChange={(event) => setComment(event.target.value)} />
      <label htmlFor={`${id}-sql`}>The right SQL, if you know it (optional)</label>
      <textarea
        id={`${id}-sql`}
        className="code"
        rows={4}
        spellCheck={false}
        value={corrected}
        onChange={(event) => setCorrected(event.target.value)}
      />
      <div className="form-row">
        <button type="submit" className="button primary">
          Send
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
