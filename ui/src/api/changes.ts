/** The documents of changing records, with what the server's description leaves open made narrow. */

import type { Agrees, All, Answer, Cell } from "./contract";
import type { components } from "./schema";

export type Verb = "insert" | "update" | "delete";
export type ChangeState = "collecting" | "previewed" | "confirmed" | "applied" | "failed" | "abandoned";

/** A row by column; what the person may not see is not in it. */
export type ChangedRow = Record<string, Cell>;

/** The question that waits. Its options are chosen by number or by name. */
export interface Ask {
  field: string;
  type: string;
  prompt: string;
  options: { number: number; label: string; value: Cell }[];
  page: number;
  pages: number;
  required: boolean;
  default: string | null;
}

export interface DraftField {
  name: string;
  label: string;
  type: string;
  required: boolean;
  value: Cell;
  /** The value as it is said back; null where there is none yet. */
  shown: string | null;
  description: string | null;
}

export interface Draft {
  /** The words it began with. */
  request: string | null;
  source: string;
  table: string;
  /** What one row is called; empty while the table itself is asked for. */
  row_label: string;
  operation: Verb;
  fields: DraftField[];
  values: { [name: string]: Cell };
  rows: number;
  takes_back: string | null;
  /** The role that somebody else must have who confirms as well. */
  waits_for: string | null;
}

/** What would be written, exactly; the token says yes to this and to nothing else. */
export interface Preview {
  statement: string;
  sql: string[];
  before: (ChangedRow | null)[];
  after: (ChangedRow | null)[];
  affected: number;
  token: string;
  follows: string[];
}

export interface ChangeError {
  code: string;
  message: string;
  action: string;
  field: string | null;
}

export interface Change {
  id: string;
  state: ChangeState;
  text: string;
  ask: Ask | null;
  draft: Draft;
  preview: Preview | null;
  applied: { rows: number; undo_until: string; after: (ChangedRow | null)[] } | null;
  error: ChangeError | null;
  /** What can be said now, by the words that are understood. */
  actions: string[];
}

/** What comes back for a message: an answer, or where a change stands; beside it the change that still waits. */
export type Reply = (({ kind: "answer" } & Answer) | ({ kind: "change" } & Change)) & { resume: Change | null };

export interface ChangeSummary {
  id: string;
  state: ChangeState;
  source: string;
  table: string;
  operation: Verb;
  person: string;
  request: string | null;
  waits_for: string | null;
}

/** One change that was made. Rows are left out where the person may not see them, or they are kept no more. */
export interface LedgerEntry {
  id: string;
  at: string;
  person: string;
  source: string;
  table: string;
  operation: Verb;
  rows: number;
  standing: string;
  request: string | null;
  conversation: string | null;
  allowed_by: string;
  approved_by: string | null;
  takes_back: string | null;
  taken_back_by: string | null;
  before: (ChangedRow | null)[];
  after: (ChangedRow | null)[];
}

type Schemas = components["schemas"];

/** Fails to compile where a document here is not one the server describes. */
export type ChangesAgree = All<[
  Agrees<Change, Schemas["ChangeDocument"]>,
  Agrees<ChangeSummary, Schemas["ChangeSummaryDocument"]>,
  Agrees<LedgerEntry, Schemas["LedgerDocument"]>,
]>;
