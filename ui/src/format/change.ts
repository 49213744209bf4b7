/** A change in words. */

import type { Change, ChangedRow, Draft, Verb } from "../api/changes";
import type { Cell } from "../api/contract";
import { count } from "./words";

const BEGINNINGS: Record<Verb, string> = { insert: "New", update: "Change of", delete: "Deletion of" };

/** What is being made: "New task". */
export function titleOf({ draft }: Change): string {
  const { row_label: label, operation, rows, takes_back: undoes } = draft;
  if (label === "") return "Change of records";
  if (undoes !== null) return `Undo: ${UNDOING[operation]} ${label}`;
  return `${BEGINNINGS[operation]} ${rows > 1 ? `${count(rows, "row")} of ${label}` : label}`;
}

const UNDOING: Record<Verb, string> = { insert: "bring back", update: "change back", delete: "take away the new" };

/** How far it is. */
export function standingOf({ state, draft }: Change): string {
  switch (state) {
    case "collecting":
      return "Not written yet";
    case "previewed":
      return "Waits for your yes";
    case "confirmed":
      return draft.waits_for === null ? "Being looked up" : `Waits for approval by ${draft.waits_for}`;
    case "applied":
      return "Written";
    case "failed":
      return "Not written";
    case "abandoned":
      return "Left";
  }
}

/** What the text says before the question or the preview, which the card shows by themselves, and beside the error. */
export function openingOf({ text, ask, preview, error, applied }: Change): string {
  if (applied) return "";
  const shown = ask?.prompt ?? (preview ? `${preview.statement}.` : null);
  const end = shown === null ? text.length : text.indexOf(shown);
  const opening = end < 0 ? text : text.slice(0, end);
  return error === null ? opening.trim() : opening.replace([error.message, error.action].filter(Boolean).join(" "), "").trim();
}

/** One line for a change that has moved on since. */
export function stepOf(change: Change): string {
  const { ask, preview, error } = change;
  const asked = ask?.prompt ?? (preview ? `${preview.statement}?` : (change.text.split("\n")[0] ?? ""));
  return error === null ? asked : `${error.message} ${asked}`;
}

export type Mark = "new" | "deleted" | "changed" | "same";

export interface DiffCell {
  before: Cell;
  after: Cell;
  differs: boolean;
}

export interface DiffRow {
  mark: Mark;
  /** In the order of the columns. */
  cells: DiffCell[];
}

type Rows = readonly (ChangedRow | null)[];

export interface Diff {
  columns: string[];
  rows: DiffRow[];
}

/** What people call the fields, by column; for the columns without a field, nothing. */
export const labelsOf = ({ fields }: Draft): Labels => new Map(fields.map(({ name, label }) => [name, label]));

type Labels = ReadonlyMap<string, string>;

/** Each row before and after, side by side; a column that is not in a row is empty there. */
export function diffOf(before: Rows, after: Rows, labels: Labels = new Map()): Diff {
  const columns = [...new Set([...before, ...after].flatMap((row) => Object.keys(row ?? {})))];
  const rows = Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
    diffRow(columns, before[index] ?? null, after[index] ?? null),
  );
  return { columns: columns.map((column) => labels.get(column) ?? column), rows };
}

function diffRow(columns: string[], before: ChangedRow | null, after: ChangedRow | null): DiffRow {
  const cells = columns.map((column) => diffCell(before?.[column] ?? null, after?.[column] ?? null));
  if (before === null) return { mark: "new", cells };
  if (after === null) return { mark: "deleted", cells };
  return { mark: cells.some((cell) => cell.differs) ? "changed" : "same", cells };
}

const diffCell = (before: Cell, after: Cell): DiffCell => ({
  before,
  after,
  differs: JSON.stringify(before) !== JSON.stringify(after),
});

/** A value as text; an empty one says so, since an arrow to nothing would be read as a gap. */
export function valueText(cell: Cell): string {
  if (cell === null || cell === "") return "empty";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}
