/** A conversation on screen, as a value: what was asked, how far it is, what came back. Pure; `useThread` does the IO. */

import type { Answer, ConversationWithAnswers, Step } from "../api/contract";
import type { Problem } from "../api/problem";

export type Turn = {
  /** Stable on this page; the answer's own id is known only once it is there. */
  key: string;
  question: string;
} & (
  | { state: "running"; steps: readonly Step[]; startedAt: number }
  | { state: "done"; answer: Answer; note?: string }
  | { state: "failed"; problem: Problem }
  | { state: "stopped" }
);

export interface Thread {
  conversation: string | null;
  source: string | null;
  turns: readonly Turn[];
}

export type Happening =
  | { type: "cleared"; source: string | null }
  | { type: "sourceChosen"; source: string }
  | { type: "reopened"; conversation: ConversationWithAnswers }
  | { type: "answerOpened"; answer: Answer }
  | { type: "asked"; key: string; question: string; at: number }
  | { type: "conversationStarted"; id: string }
  | { type: "stepped"; key: string; step: Step }
  | { type: "answered"; key: string; answer: Answer; note?: string }
  | { type: "failed"; key: string; problem: Problem }
  | { type: "stopped"; key: string };

export const emptyThread: Thread = { conversation: null, source: null, turns: [] };

export function reduceThread(thread: Thread, happening: Happening): Thread {
  switch (happening.type) {
    case "cleared":
      return { ...emptyThread, source: happening.source };
    case "sourceChosen":
      // A conversation belongs to one source, so another source begins another conversation.
      return thread.source === happening.source ? thread : { ...emptyThread, source: happening.source };
    case "reopened":
      return {
        conversation: happening.conversation.id,
        source: happening.conversation.source,
        turns: happening.conversation.answers.map(doneTurn),
      };
    case "answerOpened":
      return { conversation: null, source: happening.answer.source, turns: [doneTurn(happening.answer)] };
    case "conversationStarted":
      return { ...thread, conversation: happening.id };
    case "asked": {
      const { key, question, at } = happening;
      return { ...thread, turns: [...thread.turns, { key, question, state: "running", steps: [], startedAt: at }] };
    }
    case "stepped":
      return change(thread, happening.key, (turn) =>
        turn.state === "running" ? { ...turn, steps: [...turn.steps, happening.step] } : turn,
      );
    case "answered":
      return change(thread, happening.key, ({ key, question }) => ({
        key,
        question,
        state: "done",
        answer: happening.answer,
        ...(happening.note ? { note: happening.note } : {}),
      }));
    case "failed":
      return change(thread, happening.key, ({ key, question }) => ({
        key,
        question,
        state: "failed",
        problem: happening.problem,
      }));
    case "stopped":
      return change(thread, happening.key, ({ key, question }) => ({ key, question, state: "stopped" }));
  }
}

export const isRunning = (thread: Thread) => thread.turns.some((turn) => turn.state === "running");

const doneTurn = (answer: Answer): Turn => ({ key: answer.id, question: answer.question, state: "done", answer });

function change(thread: Thread, key: string, how: (turn: Turn) => Turn): Thread {
  return { ...thread, turns: thread.turns.map((turn) => (turn.key === key ? how(turn) : turn)) };
}
