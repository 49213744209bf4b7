import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Change, ChangeSummary, LedgerEntry } from "../src/api/changes";
import { LedgerPage } from "../src/components/LedgerPage";
import { previewed } from "./changes";

const entry = (differences: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: "ch_1", at: "2026-11-20T07:30:00Z", person: "ana", source: "facility", table: "schedules", operation: "update", rows: 1,
  standing: "applied", request: "make it weekly", conversation: "c-1", allowed_by: "owner", approved_by: null, takes_back: null,
  taken_back_by: null, before: [{ id: 1, frequency: "monthly" }], after: [{ id: 1, frequency: "weekly" }], ...differences,
});
const summary: ChangeSummary = {
  id: "ch_9", state: "confirmed", source: "facility", table: "sites", operation: "delete", person: "bo", request: "delete the old site", waits_for: "manager",
};

/** The server, as far as it matters here: what each address answers, and what was asked of it. */
let answers: Record<string, unknown>;
let asked: string[];

beforeEach(() => {
  asked = [];
  answers = { "GET changes": { items: [] }, "GET ledger": { items: [entry()] } };
  vi.stubGlobal("fetch", async (address: string, init: RequestInit = {}) => {
    const call = `${init.method ?? "GET"} ${address.replace("/api/v1/", "")}`;
    asked.push(init.body ? `${call} ${String(init.body)}` : call);
    const [path = ""] = call.split("?");
    return new Response(JSON.stringify(answers[path]), { status: path in answers ? 200 : 404 });
  });
});

const open = () =>
  render(<LedgerPage sources={[{ name: "facility" }, { name: "crm" }] as Parameters<typeof LedgerPage>[0]["sources"]} onGo={vi.fn()} />);
const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole("button", { name }));
const done = (change: Change): Change => ({ ...change, state: "applied", preview: null, actions: [] });

describe("the ledger", () => {
  it("says who changed what and why, and shows the rows before and after when asked", async () => {
    open();
    const item = await screen.findByRole("listitem", { name: /ana changed 1 row of schedules/ });
    expect(item).toHaveTextContent("“make it weekly”");
    expect(within(item).getByRole("link", { name: "conversation" })).toHaveAttribute("href", "/c/c-1");
    await press("Before and after");
    expect(screen.getByRole("row", { name: /frequency/ })).toHaveTextContent("monthly → becomes weekly");
  });

  it("takes a change back only after its own preview was confirmed, by its token", async () => {
    const undo = previewed({ token: "t-undo" }, { id: "ch_2", actions: ["yes", "no", "cancel"], draft: { takes_back: "ch_1" } });
    answers["POST changes/ch_1/undo"] = undo;
    answers["POST changes/ch_2/confirm"] = done(undo);
    open();
    await press(/^Undo ch_1/);
    expect(asked.filter((call) => call.includes("confirm"))).toEqual([]);
    answers["GET ledger"] = { items: [entry({ taken_back_by: "ch_2" })] };
    await press("Yes, write it");
    expect(await screen.findByText("taken back")).toBeVisible();
    expect(asked).toContain('POST changes/ch_2/confirm {"token":"t-undo"}');
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  });

  it("leaves everything as it is after a no", async () => {
    const undo = previewed({}, { id: "ch_2", actions: ["yes", "no", "cancel"] });
    answers["POST changes/ch_1/undo"] = undo;
    answers["POST changes/ch_2/answer"] = { ...undo, state: "abandoned", preview: null, actions: [] };
    open();
    await press(/^Undo ch_1/);
    await press("No");
    expect(await screen.findByRole("button", { name: /^Undo ch_1/ })).toBeVisible();
    expect(asked).toContain('POST changes/ch_2/answer {"text":"no"}');
  });

  it("is narrowed to a source, and to a table of it", async () => {
    answers["GET catalog"] = { tables: [{ key: "sites" }, { key: "schedules" }] };
    open();
    await userEvent.selectOptions(screen.getByLabelText("Source"), "facility");
    await userEvent.selectOptions(await screen.findByLabelText("Table"), await screen.findByRole("option", { name: "sites" }));
    expect(asked.at(-1)).toBe("GET ledger?source=facility&table=sites&limit=50");
  });

  it("shows older changes on request", async () => {
    answers["GET ledger"] = { items: Array.from({ length: 50 }, (_, index) => entry({ id: `ch_${index}`, before: [], after: [] })) };
    open();
    await press("Show older changes");
    expect(asked.at(-1)).toBe("GET ledger?limit=100");
  });

  it("says so where the rows are not to be seen", async () => {
    answers["GET ledger"] = { items: [entry({ before: [], after: [] })] };
    open();
    expect(await screen.findByText("Its rows are not yours to see, or are not kept any more.")).toBeVisible();
  });
});

describe("what waits for approval", () => {
  it("is not mentioned where there is nothing", async () => {
    open();
    await screen.findByRole("listitem", { name: /ana/ });
    expect(screen.queryByText("Waiting for your approval")).toBeNull();
  });

  it("is looked at first, and approved by the token of what was looked at", async () => {
    const waiting = previewed({ token: "t-9" }, { id: "ch_9", state: "confirmed", actions: [], draft: { waits_for: "manager" } });
    answers["GET changes"] = { items: [summary] };
    answers["GET changes/ch_9"] = waiting;
    answers["POST changes/ch_9/confirm"] = done(waiting);
    open();
    expect(await screen.findByText("“delete the old site”")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Yes, write it" })).toBeNull();
    await press("Look at the change of bo");
    await press("Yes, write it");
    expect(asked).toContain('POST changes/ch_9/confirm {"token":"t-9"}');
    expect(await screen.findByText("Written")).toBeVisible();
  });

  it("is shown anew where the confirmation does not fit any more", async () => {
    const waiting = previewed({ token: "t-9" }, { id: "ch_9", state: "confirmed", actions: [], draft: { waits_for: "manager" } });
    answers["GET changes"] = { items: [summary] };
    answers["GET changes/ch_9"] = waiting;
    vi.stubGlobal("fetch", conflictOn("confirm", fetch));
    open();
    await press("Look at the change of bo");
    await press("Yes, write it");
    expect(await screen.findByText(/This confirmation does not fit/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Yes, write it" })).toBeEnabled();
  });
});

const conflictOn = (what: string, otherwise: typeof fetch) => async (address: string, init?: RequestInit) =>
  address.endsWith(what)
    ? new Response(JSON.stringify({ code: "conflict", detail: "This confirmation does not fit.", action: "Look again." }), { status: 409 })
    : otherwise(address, init);
