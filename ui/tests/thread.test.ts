import { describe, expect, it } from "vitest";
import { Problem } from "../src/api/problem";
import { parseRoute, type Route, routePath } from "../src/state/route";
import { changesOf, emptyThread, type Happening, isReply, isRunning, latestOf, reduceThread, waits } from "../src/state/thread";
import { answer } from "./answers";
import { change, previewed } from "./changes";

const after = (...happenings: Happening[]) => happenings.reduce(reduceThread, emptyThread);
const asked: Happening = { type: "asked", key: "k", question: "How many?", sent: "How many?", at: 0 };
const step = { step: "ran", label: "3 rows came back", at: 0.1 };

describe("a thread", () => {
  it("goes from asked over steps to an answer", () => {
    const running = after({ type: "sourceChosen", source: "crm" }, asked, { type: "stepped", key: "k", step });
    expect(running.turns).toMatchObject([{ state: "running", question: "How many?", steps: [step] }]);
    expect(isRunning(running)).toBe(true);
    const done = reduceThread(running, { type: "answered", key: "k", answer: answer(), resume: null });
    expect(done.turns).toMatchObject([{ state: "done", question: "How many?" }]);
    expect(isRunning(done)).toBe(false);
  });

  it("keeps the question when it fails or is stopped", () => {
    const problem = new Problem({ detail: "no" });
    expect(after(asked, { type: "failed", key: "k", problem }).turns).toMatchObject([{ state: "failed", question: "How many?" }]);
    expect(after(asked, { type: "stopped", key: "k" }).turns).toMatchObject([{ state: "stopped", question: "How many?" }]);
  });

  it("ignores steps and answers that come after the thread was left", () => {
    const left = after(asked, { type: "cleared", source: "crm" });
    expect(reduceThread(left, { type: "stepped", key: "k", step })).toEqual(left);
    expect(reduceThread(left, { type: "answered", key: "k", answer: answer(), resume: null })).toEqual(left);
  });

  it("ignores a step that comes after the end", () => {
    const stopped = after(asked, { type: "stopped", key: "k" });
    expect(reduceThread(stopped, { type: "stepped", key: "k", step })).toEqual(stopped);
  });

  it("begins another conversation with another source, and stays with the same one", () => {
    const begun = after({ type: "sourceChosen", source: "crm" }, { type: "conversationStarted", id: "c-1" }, asked);
    expect(reduceThread(begun, { type: "sourceChosen", source: "crm" })).toBe(begun);
    expect(reduceThread(begun, { type: "sourceChosen", source: "wages" })).toEqual({ ...emptyThread, source: "wages" });
  });

  it("reopens a conversation with its answers, oldest first", () => {
    const conversation = { id: "c-1", source: "crm", title: "t", started_at: "", answers: [answer({ id: "a" }), answer({ id: "b" })], change: null };
    expect(after({ type: "reopened", conversation }).turns.map((turn) => turn.key)).toEqual(["a", "b"]);
  });
});

describe("a change in a thread", () => {
  const first: Happening = { type: "changed", key: "k", change: change(), resume: null };
  const reply: Happening[] = [
    { type: "asked", key: "l", question: "Boiler 2", sent: "6", at: 0 },
    { type: "changed", key: "l", change: previewed(), resume: null },
  ];

  it("stands where it was shown last, and is a step before that", () => {
    const thread = after(asked, first, ...reply);
    expect(latestOf(thread).get("ch_1")).toBe("l");
    expect([isReply(thread, 0), isReply(thread, 1)]).toEqual([false, true]);
    expect(thread.turns[1]).toMatchObject({ question: "Boiler 2", sent: "6", state: "changed" });
  });

  it("waits below an answer that was given in between", () => {
    const between: Happening = { type: "answered", key: "l", answer: answer(), resume: change() };
    const thread = after(asked, first, { ...asked, key: "l" }, between);
    expect(latestOf(thread).get("ch_1")).toBe("l");
    expect(thread.turns.flatMap(changesOf).map(waits)).toEqual([true, true]);
  });

  it("makes no reply of what is said when it is over", () => {
    const over: Happening = { type: "changed", key: "k", change: change({ state: "applied" }), resume: null };
    expect(isReply(after(asked, over, ...reply), 1)).toBe(false);
  });

  it("comes last when its conversation is reopened, under the words it began with", () => {
    const conversation = { id: "c-1", source: "crm", title: "t", started_at: "", answers: [answer({ id: "a" })], change: change() };
    const { turns } = after({ type: "reopened", conversation });
    expect(turns.map((turn) => turn.question)).toEqual(["How many accounts are there?", "Create a schedule"]);
    expect(turns.at(-1)).toMatchObject({ state: "changed", sent: null });
  });
});

describe("routes", () => {
  const routes: Route[] = [
    { page: "ask" },
    { page: "conversation", id: "c/1 ü" },
    { page: "answer", id: "a-1" },
    { page: "data" },
    { page: "ledger" },
    { page: "catalog", source: "my data/2", part: "tables" },
    { page: "catalog", source: "my data/2", part: "keys" },
  ];

  it.each(routes)("survive the address bar: $page", (route) => expect(parseRoute(routePath(route))).toEqual(route));

  it("fall back to asking", () => {
    expect(parseRoute("/nonsense/%E0%A4%A")).toEqual({ page: "ask" });
    expect(parseRoute("/c/")).toEqual({ page: "ask" });
    expect(parseRoute("/data/crm/nonsense")).toEqual({ page: "catalog", source: "crm", part: "tables" });
  });
});
