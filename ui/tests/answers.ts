import type { Answer } from "../src/api/contract";

/** An answer with nothing remarkable about it, but for what is given. */
export function answer(differences: Partial<Answer> = {}): Answer {
  return {
    id: "a-1",
    question: "How many accounts are there?",
    source: "crm",
    outcome: "answered",
    text: "There are 3 accounts.",
    sql: "SELECT name, revenue FROM accounts",
    columns: [
      { name: "name", type: "text" },
      { name: "revenue", type: "number" },
    ],
    rows: [
      ["Beta", 2000],
      ["alpha", 30],
      ["Gamma", null],
    ],
    row_count: 3,
    truncated: false,
    chart: null,
    assumptions: [],
    choices: [],
    suggestions: [],
    confidence: 0.93,
    origin: "interpreter",
    because: "The built-in interpreter read the question; no model was named.",
    verified: null,
    cached: false,
    freshness: null,
    trace_id: null,
    models: {},
    usage: null,
    seconds: 0.05,
    reading: "accounts with their revenue",
    error: null,
    ...differences,
  };
}
