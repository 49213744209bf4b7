/** The server's JSON documents, field by field as the REST contract names them. */

export type Outcome = "answered" | "clarify" | "declined" | "refused" | "failed";
export type Origin = "verified" | "interpreter" | "model";

/** What a column holds, whatever its engine calls it. */
export type Kind =
  | "text"
  | "integer"
  | "number"
  | "boolean"
  | "date"
  | "timestamp"
  | "time"
  | "interval"
  | "binary"
  | "json"
  | "other";

/** Decimals and integers beyond 2^53 arrive as text, dates as ISO 8601, blobs as base64. */
export type Cell = string | number | boolean | null | Cell[] | { [key: string]: Cell };

export interface ResultColumn {
  name: string;
  type: Kind;
}

export interface Choice {
  id: string;
  label: string;
  preview: string | null;
  /** Asks exactly this reading; sent as the next message when the choice is picked. */
  question: string | null;
}

/** A Vega-Lite spec with inline data, written by the server from the rows. */
export type ChartSpec = Record<string, unknown>;

export interface AnswerError {
  code: string;
  message: string;
  action: string;
}

export interface Answer {
  id: string;
  question: string;
  source: string;
  outcome: Outcome;
  text: string;
  sql: string | null;
  columns: ResultColumn[] | null;
  rows: Cell[][] | null;
  row_count: number | null;
  truncated: boolean | null;
  chart: ChartSpec | null;
  assumptions: string[] | null;
  choices: Choice[] | null;
  suggestions: string[] | null;
  /** 0 to 1. */
  confidence: number | null;
  origin: Origin | null;
  verified: { by: string; at: string } | null;
  cached: boolean | null;
  /** When the source's catalog was last read, ISO 8601. */
  freshness: string | null;
  trace_id: string | null;
  models: Record<string, string> | null;
  usage: { tokens: number; cost: number } | null;
  seconds: number | null;
  reading: string | null;
  error: AnswerError | null;
}

export interface AnswerSummary {
  id: string;
  question: string;
  source: string;
  outcome: Outcome;
  text: string;
  asked_at: string;
  conversation: string | null;
}

export interface Conversation {
  id: string;
  source: string;
  title: string | null;
  started_at: string;
}

export interface ConversationWithAnswers extends Conversation {
  answers: Answer[];
}

/** One thing that happened while a question was answered; `at` is seconds since it was asked. */
export interface Step {
  step: string;
  label: string;
  at: number;
  [detail: string]: unknown;
}

export interface Trace {
  answer_id: string;
  question: string;
  source: string;
  asked_at: string;
  reading: string | null;
  events: Step[];
}

export interface Replay {
  answer: Answer;
  same_sql: boolean;
  same_rows: boolean;
}

export interface Source {
  name: string;
  engine: string;
  description: string | null;
  uploaded: boolean;
  tables: number | null;
  rows: number | null;
  read_at: string | null;
  status: "ready" | "not_synced";
}

export interface CatalogColumn {
  name: string;
  type: string;
  kind: Kind;
  nullable: boolean;
  label: string | null;
  description: string | null;
  synonyms: string[] | null;
  distinct: number | null;
  nulls: number | null;
  minimum: Cell;
  maximum: Cell;
  frequent: [Cell, number][] | null;
}

export interface CatalogTable {
  key: string;
  name: string;
  schema: string | null;
  is_view: boolean;
  rows: number | null;
  label: string | null;
  description: string | null;
  synonyms: string[] | null;
  primary_key: string[] | null;
  foreign_keys: { columns: string[]; table: string; referred: string[]; inferred: boolean }[] | null;
  columns: CatalogColumn[];
}

export interface Catalog {
  source: string;
  dialect: string;
  read_at: string | null;
  description: string | null;
  tables: CatalogTable[];
  metrics: { name: string; expression: string; description: string | null; synonyms: string[] | null }[] | null;
}

export interface CatalogMatch {
  kind: "table" | "column" | "metric" | "value";
  table: string | null;
  column: string | null;
  value: Cell;
  label: string | null;
  score: number;
}

/** RFC 9457, with what to do next and the id to quote. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  action: string;
  request_id: string;
  details?: string[];
}

export type ExportFormat = "csv" | "json" | "parquet";
export type Rating = "up" | "down";
