/** A conversation on screen, as a value: what was asked, how far it is, what came back. Pure; `useThread` does the IO. */

import type { Change } from "../api/changes";
import type { Answer, ConversationWithAnswers, Step } from "../api/contract";
import type { Problem } from "../api/problem";
import { titleOf } from "../format/change";

export type Turn = {
  /** Stable on this page; the answer's own id is known only once it is there. */
  key: string;
  question: string;
  /** What was sent, where a button said it: "2" for the second option; null where it was no message at all. */
  sent: string | null;
} & (
  | { state: "running"; steps: readonly Step[]; startedAt: number }
  | { state: "done"; answer: Answer; resume: Change | null; note?: string }
  | { state: "changed"; change: Change; resume: Change | null }
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
  | { type: "asked"; key: string; question: string; sent: string | null; at: number }
  | { type: "conversationStarted"; id: string }
  | { type: "stepped"; key: string; step: Step }
  | { type: "answered"; key: string; answer: Answer; resume: Change | null; note?: string }
  | { type: "changed"; key: string; change: Change; resume: Change | null }
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
    case "reopened": {
      const { id, source, answers, change } = happening.conversation;
      const turns = answers.map(doneTurn);
      return { conversation: id, source, turns: change === null ? turns : [...turns, waitingTurn(change)] };
    }
    case "answerOpened":
      return { conversation: null, source: happening.answer.source, turns: [doneTurn(happening.answer)] };
    case "conversationStarted":
      return { ...thread, conversation: happening.id };
    case "asked": {
      const { key, question, sent, at } = happening;
      return { ...thread, turns: [...thread.turns, { key, question, sent, state: "running", steps: [], startedAt: at }] };
    }
    case "stepped":
      return moved(thread, happening.key, (turn) =>
        turn.state === "running" ? { ...turn, steps: [...turn.steps, happening.step] } : turn,
      );
    case "answered":
      return moved(thread, happening.key, (turn) => ({
        ...askedOf(turn),
        state: "done",
        answer: happening.answer,
        resume: happening.resume,
        ...(happening.note ? { note: happening.note } : {}),
      }));
    case "changed":
      return moved(thread, happening.key, (turn) => ({
        ...askedOf(turn),
        state: "changed",
        change: happening.change,
        resume: happening.resume,
      }));
    case "failed":
      return moved(thread, happening.key, (turn) => ({ ...askedOf(turn), state: "failed", problem: happening.problem }));
    case "stopped":
      return moved(thread, happening.key, (turn) => ({ ...askedOf(turn), state: "stopped" }));
  }
}

export const isRunning = (thread: Thread) => thread.turns.some((turn) => turn.state === "running");

/** The changes that *turn* shows: where one stands, and the one that still waits. */
export function changesOf(turn: Turn): Change[] {
  const shown = turn.state === "changed" ? [turn.change, turn.resume] : turn.state === "done" ? [turn.resume] : [];
  return shown.filter((each) => each !== null);
}

/** By change, the turn that shows it as it stands now; in those before, it is a step on the way. */
export function latestOf({ turns }: Thread): ReadonlyMap<string, string> {
  return new Map(turns.flatMap((turn) => changesOf(turn).map((each) => [each.id, turn.key] as const)));
}

/** Whether a change waited when this turn was said, so that it may be a reply to it. */
export function isReply({ turns }: Thread, index: number): boolean {
  const before = turns.slice(0, index).findLast((turn) => turn.state === "changed" || turn.state === "done");
  return before !== undefined && changesOf(before).some(waits);
}

export const waits = ({ state }: Change) => state === "collecting" || state === "previewed";

const askedOf = ({ key, question, sent }: Turn) => ({ key, question, sent });

const doneTurn = (answer: Answer): Turn => ({
  key: answer.id,
  question: answer.question,
  sent: answer.question,
  state: "done",
  answer,
  resume: null,
});

const waitingTurn = (change: Change): Turn => ({
  key: change.id,
  question: change.draft.request ?? titleOf(change),
  sent: null,
  state: "changed",
  change,
  resume: null,
});

function moved(thread: Thread, key: string, how: (turn: Turn) => Turn): Thread {
  return { ...thread, turns: thread.turns.map((turn) => (turn.key === key ? how(turn) : turn)) };
}
