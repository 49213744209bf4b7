import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { api } from "../api/client";
import type { Answer } from "../api/contract";
import { asProblem, isAbort } from "../api/problem";
import { emptyThread, reduceThread, type Thread } from "./thread";

export interface Asking {
  thread: Thread;
  /** Resolves with the answer, or null when it was stopped or went wrong. */
  ask: (question: string, model: string | null) => Promise<Answer | null>;
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

  const ask = useCallback(async (question: string, model: string | null) => {
    const { source, conversation: known } = latest.current;
    if (source === null || running.current) return null;
    const key = crypto.randomUUID();
    const stopper = new AbortController();
    running.current = stopper;
    tell({ type: "asked", key, question, at: Date.now() });
    try {
      const conversation = known ?? (await api.startConversation(source)).id;
      if (known === null) {
        tell({ type: "conversationStarted", id: conversation });
        started.current(conversation);
      }
      const answer = await api.send(conversation, question, model, {
        signal: stopper.signal,
        onStep: (step) => tell({ type: "stepped", key, step }),
      });
      tell({ type: "answered", key, answer });
      return answer;
    } catch (error) {
      tell(isAbort(error) ? { type: "stopped", key } : { type: "failed", key, problem: asProblem(error) });
      return null;
    } finally {
      running.current = null;
    }
  }, []);

  const askAgain = useCallback(async (key: string, answer: Answer) => {
    const replay = await api.replay(answer.id);
    const sql = replay.same_sql ? "the same SQL" : "different SQL";
    const rows = replay.same_rows ? "the same rows" : "different rows";
    const joint = replay.same_sql === replay.same_rows ? "and" : "but";
    tell({ type: "answered", key, answer: replay.answer, note: `Asked again: ${sql} ${joint} ${rows} as before.` });
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
    () => ({ thread, ask, stop, askAgain, clear, chooseSource, reopen, openAnswer }),
    [thread, ask, stop, askAgain, clear, chooseSource, reopen, openAnswer],
  );
}
