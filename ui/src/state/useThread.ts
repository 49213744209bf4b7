import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { api } from "../api/client";
import type { Change } from "../api/changes";
import type { Answer } from "../api/contract";
import { asProblem, isAbort } from "../api/problem";
import { confirmShown } from "./confirmShown";
import { emptyThread, reduceThread, type Thread, waits } from "./thread";

export interface Asking {
  thread: Thread;
  /** Whether a reply came; not when it was stopped or went wrong. *shown* is how the page shows what is sent. */
  ask: (message: string, model: string | null, shown?: string) => Promise<boolean>;
  /** Says yes to exactly the preview that *change* shows. */
  confirm: (change: Change) => Promise<void>;
  stop: () => void;
  askAgain: (key: string, answer: Answer) => Promise<void>;
  clear: (source: string | null) => void;
  chooseSource: (source: string) => void;
  reopen: (id: string) => Promise<void>;
  openAnswer: (id: string) => Promise<void>;
}

/** Runs the conversation on screen: at most one question at a time, stopped by closing its connection. */
export function useThread(onStarted: (conversation: string) => void): Asking {
  const [thread, tell] = useReducer(reduceThread, emptyThread);
  const running = useRef<AbortController | null>(null);
  const latest = useRef(thread);
  const started = useRef(onStarted);
  useEffect(() => {
    latest.current = thread;
    started.current = onStarted;
  });

  const stop = useCallback(() => running.current?.abort(), []);

  const run = useCallback(async (question: string, sent: string | null, work: (key: string, signal: AbortSignal) => Promise<void>) => {
    if (latest.current.source === null || running.current) return false;
    const key = crypto.randomUUID();
    const stopper = new AbortController();
    running.current = stopper;
    tell({ type: "asked", key, question, sent, at: Date.now() });
    try {
      await work(key, stopper.signal);
      return true;
    } catch (error) {
      tell(isAbort(error) ? { type: "stopped", key } : { type: "failed", key, problem: asProblem(error) });
      return false;
    } finally {
      running.current = null;
    }
  }, []);

  const ask = useCallback(
    (message: string, model: string | null, shown = message) =>
      run(shown, message, async (key, signal) => {
        const { source, conversation: known } = latest.current;
        const conversation = known ?? (await api.startConversation(source ?? "")).id;
        if (known === null) {
          tell({ type: "conversationStarted", id: conversation });
          started.current(conversation);
        }
        const reply = await api.send(conversation, message, model, {
          signal,
          onStep: (step) => tell({ type: "stepped", key, step }),
        });
        const { resume } = reply;
        tell(reply.kind === "change" ? { type: "changed", key, change: reply, resume } : { type: "answered", key, answer: reply, resume });
      }),
    [run],
  );

  const confirm = useCallback(
    async (change: Change) => {
      await run("Yes, write it", null, async (key) => {
        const { conversation } = latest.current;
        const confirmed = await confirmShown(change);
        const waiting = conversation !== null && !waits(confirmed) ? (await api.conversation(conversation)).change : null;
        tell({ type: "changed", key, change: confirmed, resume: waiting });
      });
    },
    [run],
  );

  const askAgain = useCallback(async (key: string, answer: Answer) => {
    const replay = await api.replay(answer.id);
    const sql = replay.same_sql ? "the same SQL" : "different SQL";
    const rows = replay.same_rows ? "the same rows" : "different rows";
    const joint = replay.same_sql === replay.same_rows ? "and" : "but";
    tell({ type: "answered", key, answer: replay.answer, resume: null, note: `Asked again: ${sql} ${joint} ${rows} as before.` });
  }, []);

  const clear = useCallback((source: string | null) => {
    running.current?.abort();
    tell({ type: "cleared", source });
  }, []);
  const chooseSource = useCallback((source: string) => {
    if (source !== latest.current.source) running.current?.abort();
    tell({ type: "sourceChosen", source });
  }, []);
  const reopen = useCallback(async (id: string) => {
    running.current?.abort();
    tell({ type: "reopened", conversation: await api.conversation(id) });
  }, []);
  const openAnswer = useCallback(async (id: string) => {
    running.current?.abort();
    tell({ type: "answerOpened", answer: await api.answer(id) });
  }, []);

  return useMemo(
    () => ({ thread, ask, confirm, stop, askAgain, clear, chooseSource, reopen, openAnswer }),
    [thread, ask, confirm, stop, askAgain, clear, chooseSource, reopen, openAnswer],
  );
}
