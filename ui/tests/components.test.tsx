import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Problem } from "../src/api/problem";
import { AnswerCard } from "../src/components/AnswerCard";
import { AskBox } from "../src/components/AskBox";
import { tabSeparated } from "../src/components/ExportMenu";
import { ProblemNote } from "../src/components/ProblemNote";
import { nextOrder, ResultTable } from "../src/components/ResultTable";
import { SqlBlock } from "../src/components/SqlBlock";
import { answer } from "./answers";

const card = (differences: Parameters<typeof answer>[0], onAsk = vi.fn()) => {
  render(
    <AnswerCard answer={answer(differences)} note={undefined} theme="light" running={false} onAsk={onAsk} onAskAgain={async () => undefined} />,
  );
  return onAsk;
};

describe("the answer card", () => {
  it("says how sure it is, in words and as a number", () => {
    card({});
    expect(screen.getByText("Very sure · 93 %")).toBeVisible();
  });

  it("shows who verified it instead", () => {
    card({ verified: { by: "ana", at: "2026-11-02T09:00:00Z" } });
    expect(screen.getByText("Verified by ana")).toBeVisible();
  });

  it("shows the reading unasked when it is not so sure", () => {
    card({ confidence: 0.5 });
    expect(screen.getByText("I read this as: accounts with their revenue")).toBeVisible();
  });

  it("shows one value as one number", () => {
    card({ columns: [{ name: "accounts", type: "integer" }], rows: [[8803]] });
    expect(screen.getByRole("definition")).toHaveTextContent("8,803");
    expect(screen.queryByRole("grid")).toBeNull();
  });

  it("offers choices and asks the question of the one picked", async () => {
    const choices = [
      { id: "1", label: "By revenue", preview: "Globex", question: "Which account has the highest revenue?" },
      { id: "2", label: "By orders", preview: null, question: "By orders" },
    ];
    const onAsk = card({ outcome: "clarify", columns: [], rows: [], choices });
    await userEvent.click(screen.getByRole("button", { name: /By revenue/ }));
    expect(onAsk).toHaveBeenLastCalledWith("Which account has the highest revenue?");
    await userEvent.click(screen.getByRole("button", { name: /By orders/ }));
    expect(onAsk).toHaveBeenLastCalledWith("By orders");
  });

  it.each(["declined", "refused", "failed"] as const)("says what to do next when it is %s", (outcome) => {
    card({ outcome, text: "Not this.", columns: [], rows: [], error: { code: "x", message: "Because.", action: "Do that." } });
    expect(screen.getByText("Do that.")).toBeVisible();
  });

  it("shows what data, names and SQL say as text only", () => {
    const evil = '<img src=x onerror="alert(1)">';
    card({ text: evil, sql: evil, assumptions: [evil], columns: [{ name: evil, type: "text" }, { name: "b", type: "text" }], rows: [[evil, "https://x.example"]] });
    expect(document.querySelectorAll("img, a")).toHaveLength(0);
    expect(screen.getAllByText(evil).length).toBeGreaterThan(2);
  });
});

describe("the table", () => {
  const { columns, rows } = answer();
  const names = () => screen.getAllByRole("row").slice(1).map((row) => within(row).getAllByRole("gridcell")[0]?.textContent);

  it("sorts by a column: numbers from the largest, empty ones last, then as they came", async () => {
    render(<ResultTable columns={columns} rows={rows} label="rows" />);
    const header = screen.getByRole("columnheader", { name: "revenue" });
    await userEvent.click(within(header).getByRole("button"));
    expect(names()).toEqual(["Beta", "alpha", "Gamma"]);
    expect(header).toHaveAttribute("aria-sort", "descending");
    await userEvent.click(within(header).getByRole("button"));
    expect(names()).toEqual(["alpha", "Beta", "Gamma"]);
    await userEvent.click(within(header).getByRole("button"));
    expect(header).toHaveAttribute("aria-sort", "none");
  });

  it("is one tab stop, walked with the arrow keys", async () => {
    render(<ResultTable columns={columns} rows={rows} label="rows" />);
    const cells = screen.getAllByRole("gridcell");
    expect(cells.filter((cell) => cell.tabIndex === 0)).toEqual([cells[0]]);
    cells[0]?.focus();
    await userEvent.keyboard("{ArrowRight}{ArrowDown}");
    expect(document.activeElement).toHaveTextContent("30");
    await userEvent.keyboard("{Home}{ArrowUp}{ArrowUp}");
    expect(document.activeElement).toHaveTextContent("Beta");
  });

  it("shows long results a page at a time", async () => {
    const many = Array.from({ length: 45 }, (_, index) => [`row ${index}`, index]);
    render(<ResultTable columns={columns} rows={many} label="rows" />);
    expect(names()).toHaveLength(20);
    await userEvent.click(screen.getByRole("button", { name: "Next page" }));
    await userEvent.click(screen.getByRole("button", { name: "Next page" }));
    expect(names()).toEqual(["row 40", "row 41", "row 42", "row 43", "row 44"]);
    expect(screen.getByRole("button", { name: "Next page" })).toBeDisabled();
  });

  it("turns through three orders", () => {
    expect(nextOrder(null, 1, false)).toEqual({ column: 1, descending: false });
    expect(nextOrder({ column: 1, descending: false }, 1, false)).toEqual({ column: 1, descending: true });
    expect(nextOrder({ column: 1, descending: true }, 1, false)).toBeNull();
  });
});

describe("the clipboard table", () => {
  it("keeps cells in their columns and disarms formulas", () => {
    const columns = [{ name: "a", type: "text" as const }];
    expect(tabSeparated(answer({ columns, rows: [["=1+1"], ["two\tand\nlines"], [-5], ["-5.2"], [null]] })).split("\n")).toEqual([
      "a",
      "'=1+1",
      "two and lines",
      "-5",
      "-5.2",
      "",
    ]);
  });
});

describe("the ask box", () => {
  const box = (differences: Partial<Parameters<typeof AskBox>[0]> = {}) => {
    const props = { text: "how many?", onText: vi.fn(), sources: [], source: "crm", onSource: vi.fn(), models: [], model: null, onModel: vi.fn(), running: false, onAsk: vi.fn(), onStop: vi.fn(), again: false, waiting: false, ...differences };
    render(<AskBox {...props} />);
    return props;
  };

  it("offers a model only where there is one to choose", () => {
    const price = { input_usd_per_million_tokens: null, output_usd_per_million_tokens: null };
    const builtin = { name: "builtin", provider: "builtin", roles: [], available: true, missing: null, default: true, ...price };
    box({ models: [builtin], model: "builtin" });
    expect(screen.queryByLabelText(/^Model/)).toBeNull();
    box({ models: [builtin, { ...builtin, name: "openai:gpt-5", default: false }], model: "openai:gpt-5" });
    expect(screen.getByLabelText("Model: openai:gpt-5")).toBeInTheDocument();
  });

  it("asks on Enter and not on Shift+Enter", async () => {
    const { onAsk } = box();
    screen.getByLabelText("Your question").focus();
    await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
    expect(onAsk).not.toHaveBeenCalled();
    await userEvent.keyboard("{Enter}");
    expect(onAsk).toHaveBeenCalledExactlyOnceWith("how many?");
  });

  it("does not ask nothing, nor nowhere", async () => {
    const { onAsk } = box({ text: "  " });
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Ask" })).toBeDisabled();
    expect(onAsk).not.toHaveBeenCalled();
  });

  it("offers Stop while it runs, on Escape too, and asks nothing else meanwhile", async () => {
    const { onAsk, onStop } = box({ running: true });
    screen.getByLabelText("Your question").focus();
    await userEvent.keyboard("{Enter}{Escape}");
    await userEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(onStop).toHaveBeenCalledTimes(2);
    expect(onAsk).not.toHaveBeenCalled();
  });
});

describe("notes and SQL", () => {
  it("shows a problem with its action, details and request id", () => {
    render(<ProblemNote problem={new Problem({ detail: "No.", action: "Do that.", code: "c", request_id: "r-1", details: ["line 3"] })} />);
    for (const text of ["No.", "Do that.", "line 3", "c · request r-1"]) expect(screen.getByText(text)).toBeVisible();
  });

  it("keeps the statement readable as one text", () => {
    render(<SqlBlock sql="SELECT 1" />);
    expect(screen.getByLabelText("SQL")).toHaveTextContent("SELECT 1");
  });
});
