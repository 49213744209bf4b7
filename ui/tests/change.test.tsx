import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Change } from "../src/api/changes";
import { ChangeCard } from "../src/components/ChangeCard";
import { DiffTable } from "../src/components/DiffTable";
import { diffOf, openingOf, standingOf, stepOf, titleOf } from "../src/format/change";
import { ask, change, preview, previewed } from "./changes";

const card = (shown: Change, running = false) => {
  const said = { onSay: vi.fn(), onConfirm: vi.fn() };
  render(<ChangeCard change={shown} latest running={running} {...said} />);
  return said;
};
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("a change that asks", () => {
  it("says what is being made, what is known and what is still needed", () => {
    card(change());
    expect(screen.getByRole("heading", { name: "New schedule" })).toBeVisible();
    expect(screen.getByText("Not written yet")).toBeVisible();
    expect(screen.getByText("Filter change")).toBeVisible();
    expect(screen.getByText("Still needed: starts on")).toBeVisible();
  });

  it("takes what is typed into its field, which has the caret", async () => {
    const { onSay } = card(change());
    expect(screen.getByLabelText("What is the frequency?")).toHaveFocus();
    await userEvent.keyboard("monthly{Enter}");
    expect(onSay).toHaveBeenCalledExactlyOnceWith("monthly");
  });

  it("says the number of the option that is pressed, and shows its name", async () => {
    const options = [{ number: 6, label: "Boiler 2", value: 77 }, { number: 7, label: "Boiler 3", value: 6 }];
    const { onSay } = card(change({ ask: ask({ options, page: 2, pages: 2 }) }));
    await press("6 Boiler 2");
    expect(onSay).toHaveBeenLastCalledWith("6", "Boiler 2");
    await press("Previous options");
    expect(onSay).toHaveBeenLastCalledWith("previous", "Previous options");
    expect(screen.getByRole("button", { name: "Next options" })).toBeDisabled();
  });

  it("says just what somebody would type, for every button", async () => {
    const { onSay } = card(change({ actions: ["skip", "back", "show", "help", "cancel"] }));
    for (const [name, message] of [["Skip", "skip"], ["Back", "back"], ["Help", "help"], ["Cancel", "cancel"], ["Edit name", "edit name"]] as const) {
      await press(name);
      expect(onSay).toHaveBeenLastCalledWith(message, name);
    }
  });

  it("offers no button for what cannot be said now, nor any while something runs", () => {
    card(change({ actions: ["cancel"] }), true);
    expect(screen.queryByRole("button", { name: "Skip" })).toBeNull();
    expect(screen.getByRole("button", { name: "Cancel" })).toBeDisabled();
  });

  it("says what is wrong at the field", () => {
    const error = { code: "write_check", message: "The database does not allow this.", action: "Correct it.", field: "frequency" };
    card(change({ error, text: "The database does not allow this. Correct it.\nWhat is the frequency?" }));
    const field = screen.getByLabelText("What is the frequency?");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription("frequency: The database does not allow this. Correct it.");
  });

  it("offers a picker for dates, whose value is written where it can be changed", async () => {
    const { onSay } = card(change({ ask: ask({ type: "date", prompt: "When?" }) }));
    const picker = screen.getByLabelText("Pick from a calendar or clock");
    expect(picker).toHaveAttribute("type", "date");
    await userEvent.type(picker, "2026-12-02");
    expect(screen.getByLabelText("When?")).toHaveValue("2026-12-02");
    await press("Answer");
    expect(onSay).toHaveBeenCalledExactlyOnceWith("2026-12-02");
  });

  it("calls for digits where a number is asked", () => {
    card(change({ ask: ask({ type: "integer" }) }));
    expect(screen.getByLabelText("What is the frequency?")).toHaveAttribute("inputmode", "numeric");
  });
});

describe("a preview", () => {
  it("is confirmed by what is on screen, and by nothing that is typed", async () => {
    const shown = previewed();
    const { onConfirm, onSay } = card(shown);
    await press("Yes, write it");
    expect(onConfirm).toHaveBeenCalledExactlyOnceWith(shown);
    expect(onSay).not.toHaveBeenCalled();
    await press("No, change something");
    expect(onSay).toHaveBeenLastCalledWith("no", "No, change something");
  });

  it("says what follows, and keeps the SQL until it is asked for", async () => {
    card(previewed({ follows: ["3 rows of tasks will be deleted with it"] }));
    expect(screen.getByText("3 rows of tasks will be deleted with it")).toBeVisible();
    expect(screen.queryByLabelText("SQL")).toBeNull();
    await press("SQL");
    expect(screen.getByLabelText("SQL")).toHaveTextContent("INSERT INTO schedules");
  });

  it("is confirmed by who approves it, and not by who waits for that", () => {
    const waiting = { state: "confirmed" as const, actions: [], draft: { waits_for: "manager" } };
    card(previewed({}, waiting));
    expect(screen.getByRole("button", { name: "Yes, write it" })).toBeEnabled();
    expect(screen.getByText("Waits for approval by manager")).toBeVisible();
    expect(screen.queryByRole("button", { name: "No" })).toBeNull();
  });

  it("shows what data says as text only", () => {
    const evil = '<img src=x onerror="alert(1)">';
    card(previewed({ statement: evil, after: [{ [evil]: evil }], follows: [evil] }));
    expect(document.querySelectorAll("img")).toHaveLength(0);
    expect(screen.getAllByText(evil).length).toBeGreaterThan(2);
  });
});

describe("what was written", () => {
  it("is taken back by saying which", async () => {
    const applied = { rows: 1, undo_until: "2027-02-23T12:00:00+00:00", after: [{ id: 416 }] };
    const { onSay } = card(change({ state: "applied", ask: null, applied, actions: ["undo"] }));
    expect(screen.getByText("1 row written.")).toBeVisible();
    expect(screen.getByText(/taken back until 2027-02-23/)).toBeVisible();
    await press("Undo");
    expect(onSay).toHaveBeenCalledExactlyOnceWith("undo ch_1", "Undo");
  });
});

describe("the table of before and after", () => {

  it("marks a new row with more than a colour", () => {
    render(<DiffTable diff={diffOf([null], [{ id: 1, note: null }])} label="New" />);
    expect(screen.getByRole("columnheader", { name: "New" })).toBeVisible();
    expect(screen.getByText("1").closest("ins")).not.toBeNull();
    expect(screen.getByText("empty")).toBeVisible();
  });

  it("shows what a cell was and what it becomes, and leaves the others alone", () => {
    render(<DiffTable diff={diffOf([{ id: 1, status: "open" }], [{ id: 1, status: null }])} label="Change" />);
    const row = screen.getByRole("row", { name: /status/ });
    expect(row).toHaveTextContent("open → becomes empty");
    expect(within(screen.getByRole("row", { name: /id/ })).queryByText("becomes")).toBeNull();
  });

  it("reads several rows across, each with what happens to it", () => {
    render(<DiffTable diff={diffOf([null, { id: 2 }, { id: 3 }], [{ id: 1 }, null, { id: 4 }])} label="Three" />);
    expect(screen.getAllByRole("row").slice(1).map((row) => within(row).getAllByRole("cell")[0]?.textContent)).toEqual(["New", "Deleted", "Changed"]);
  });

  it("shows many rows only in part", async () => {
    const rows = Array.from({ length: 150 }, (_, id) => ({ id }));
    render(<DiffTable diff={diffOf(rows, rows.map(() => null))} label="Many" />);
    expect(screen.getAllByRole("row")).toHaveLength(101);
    await press("Show more (50 rows left)");
    expect(screen.getAllByRole("row")).toHaveLength(151);
  });

  it("calls the columns what people call them", () => {
    const { columns } = diffOf([null], [{ asset_id: 1, id: 2 }], new Map([["asset_id", "asset"]]));
    expect(columns).toEqual(["asset", "id"]);
  });

});

describe("a change in words", () => {
  it("is called by what it makes", () => {
    expect(titleOf(change())).toBe("New schedule");
    expect(titleOf(change({ draft: { operation: "update", rows: 3 } }))).toBe("Change of 3 rows of schedule");
    expect(titleOf(change({ draft: { operation: "delete", rows: 1 } }))).toBe("Deletion of schedule");
    expect(titleOf(change({ draft: { operation: "delete", takes_back: "ch_0" } }))).toBe("Undo: take away the new schedule");
    expect(titleOf(change({ draft: { row_label: "" } }))).toBe("Change of records");
  });

  it("says how far it is", () => {
    expect(standingOf(change({ state: "confirmed" }))).toBe("Being looked up");
    expect(standingOf(change({ state: "abandoned" }))).toBe("Left");
  });

  it("keeps of the text what the card does not show by itself", () => {
    const error = { code: "x", message: "A date, please.", action: "Say it another way.", field: null };
    expect(openingOf(change({ text: "Not used: “filter”.\nWhat is the frequency?\n  1. weekly" }))).toBe("Not used: “filter”.");
    expect(openingOf(change({ error, text: "A date, please. Say it another way.\nWhat is the frequency?" }))).toBe("");
    expect(openingOf(previewed({}, { text: "Read as it is now.\nCreate 1 row of schedules.\n+ id: 1" }))).toBe("Read as it is now.");
    expect(openingOf(change({ state: "abandoned", ask: null, text: "Left. Nothing was written." }))).toBe("Left. Nothing was written.");
  });

  it("is one line once it has moved on", () => {
    expect(stepOf(change())).toBe("What is the frequency?");
    expect(stepOf(previewed())).toBe(`${preview().statement}?`);
  });
});
