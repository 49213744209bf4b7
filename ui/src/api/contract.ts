/**
 * The server's JSON documents: its OpenAPI description (`schema.d.ts`) with what JSON Schema leaves open made narrow.
 *
 * The last lines let the compiler check that both say the same.
 */

import type { Change } from "./changes";
import type { components } from "./schema";

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
  question: string;
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
  columns: ResultColumn[];
  rows: Cell[][];
  row_count: number;
  truncated: boolean;
  chart: ChartSpec | null;
  assumptions: string[];
  choices: Choice[];
  suggestions: string[];
  /** 0 to 1. */
  confidence: number | null;
  origin: Origin | null;
  /** Why this rung of the ladder answered. */
  because: string | null;
  verified: { by: string; at: string | null } | null;
  cached: boolean;
  /** When the source's catalog was last read, ISO 8601. */
  freshness: string | null;
  trace_id: string | null;
  models: Record<string, string>;
  usage: { tokens: number; cost: number | null } | null;
  seconds: number;
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
  /** The one that waits for the person to go on with it. */
  change: Change | null;
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
  engine: string | null;
  description: string | null;
  uploaded: boolean;
  tables: number | null;
  rows: number | null;
  read_at: string | null;
  status: "ready" | "not_synced";
  /** The source it is a dated copy of. */
  copied_from: string | null;
  /** What the last reading found added, removed or retyped. */
  changes: string[];
  /** Tables the last reading had no time for. */
  waiting: number;
}

export interface CatalogColumn {
  name: string;
  type: string;
  kind: Kind;
  nullable: boolean;
  label: string | null;
  description: string | null;
  synonyms: string[];
  distinct: number | null;
  nulls: number | null;
  minimum: Cell;
  maximum: Cell;
  /** `open`, `personal` or `secret`. */
  sensitivity: string;
  /** What makes it private, where that is known. */
  holds: string | null;
  /** Why it is treated as it is, in words. */
  sensitivity_because: string | null;
  frequent: [Cell, number][];
}

export interface ForeignKey {
  columns: string[];
  table: string;
  referred: string[];
  /** Found from names and values, or said by the semantic model: no database declares it. */
  inferred: boolean;
  confirmed: boolean;
}

export interface CatalogTable {
  key: string;
  name: string;
  schema: string | null;
  is_view: boolean;
  rows: number | null;
  label: string | null;
  description: string | null;
  synonyms: string[];
  primary_key: string[];
  foreign_keys: ForeignKey[];
  column_count: number;
  /** Empty in an outline. */
  columns: CatalogColumn[];
}

export interface Catalog {
  source: string;
  dialect: string;
  read_at: string | null;
  is_copy: boolean;
  changes: string[];
  description: string | null;
  tables: CatalogTable[];
  metrics: { name: string; expression: string; description: string | null; synonyms: string[] }[];
}

export interface CatalogMatch {
  kind: "table" | "column" | "metric" | "value";
  table: string | null;
  column: string | null;
  value: string | null;
  label: string;
  score: number;
}

/** A key that no database declares, and what people said of it. */
export interface UndeclaredKey {
  table: string;
  columns: string[];
  referred_table: string;
  referred: string[];
  state: "inferred" | "confirmed" | "rejected";
  by: string | null;
}

/** A column that the semantic model speaks of, or a calculated field. */
export interface Dimension {
  table: string;
  name: string;
  label: string | null;
  description: string | null;
  expression: string | null;
  is_time: boolean;
  units: string | null;
  synonyms: string[];
  value_labels: Record<string, string>;
}

/** All that the semantic model of a source says. */
export interface Glossary {
  source: string;
  description: string | null;
  terms: { term: string; meaning: string; synonyms: string[]; condition: string | null }[];
  metrics: {
    name: string;
    label: string | null;
    description: string | null;
    expression: string;
    units: string | null;
    synonyms: string[];
  }[];
  tables: { table: string; label: string | null; description: string | null; synonyms: string[] }[];
  dimensions: Dimension[];
  /** From coarse to fine, as `table.column`. */
  hierarchies: { name: string; levels: string[] }[];
  default_filters: { table: string; name: string; condition: string; lifted_by: string[] }[];
  fiscal_calendar: { start_month: number; named_after: string } | null;
  queries: { question: string; sql: string; verified_by: string | null; verified_at: string | null }[];
}

export interface Suggestion {
  id: string;
  kind: string;
  table: string;
  column: string | null;
  value: string;
  because: string;
}

export interface Suggested {
  items: Suggestion[];
  text: string;
  /** The file they were written to. */
  file: string | null;
  lines: string[];
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

export interface Tested {
  ok: boolean;
  engine: string;
  message: string;
}

/** A model that may be named when asking. */
export interface Model {
  name: string;
  provider: string;
  roles: string[];
  available: boolean;
  /** What to do before it can be asked. */
  missing: string | null;
  default: boolean;
  input_usd_per_million_tokens: number | null;
  output_usd_per_million_tokens: number | null;
}

export type ExportFormat = "csv" | "xlsx" | "json" | "parquet" | "png" | "svg";
export type Rating = "up" | "down";

type Schemas = components["schemas"];

/** Fails to compile where a document here is not one the server describes. */
export type Agreement = All<[
  Agrees<Answer, Schemas["AnswerDocument"]>,
  Agrees<AnswerSummary, Schemas["AnswerSummaryDocument"]>,
  Agrees<Conversation, Schemas["ConversationDocument"]>,
  Agrees<ConversationWithAnswers, Schemas["ConversationWithAnswersDocument"]>,
  Agrees<Trace, Schemas["TraceDocument"]>,
  Agrees<Replay, Schemas["ReplayDocument"]>,
  Agrees<Model, Schemas["ModelDocument"]>,
  Agrees<Source, Schemas["SourceDocument"]>,
  Agrees<Tested, Schemas["TestedDocument"]>,
  Agrees<Catalog, Schemas["CatalogDocument"]>,
  Agrees<UndeclaredKey, Schemas["UndeclaredKeyDocument"]>,
  Agrees<Glossary, Schemas["GlossaryDocument"]>,
  Agrees<Suggested, Schemas["SuggestedDocument"]>,
  Agrees<CatalogMatch, Schemas["HitDocument"]>,
  Agrees<ProblemDocument, Schemas["ProblemDocument"]>,
]>;

export type All<Checks extends true[]> = Checks;
export type Agrees<Narrow, Wide> = Narrow extends Wide ? (keyof Narrow extends keyof Wide ? true : false) : false;
