/** Invented data in the shape of the REST contract, for developing and testing the page without a server. */

const READ_AT = "2026-11-20T07:30:00Z";

export const sources = [
  source("crm", "duckdb", "Accounts, contacts, opportunities and calls of a sales team", 6, 61_204),
  source("facility", "sqlite", "Sites, assets, people, schedules and tasks", 8, 9_310),
  source("wages", "duckdb", "May 2023 US occupational wages by state", 3, 37_420),
];

export function source(name, engine, description, tables, rows, uploaded = false) {
  return { name, engine, description, uploaded, tables, rows, read_at: READ_AT, status: "ready", copied_from: null, changes: [], waiting: 0 };
}

export const examples = {
  crm: [
    "Which region has the most revenue?",
    "How many accounts are there?",
    "Revenue by month this year",
    "All contacts with their accounts",
    "Who is our best customer?",
    "Accounts in Atlantis",
    "Delete the account Acme",
    "Why is the sky blue?",
    "A question that goes wrong",
    "A slow question",
  ],
};

/** Each reply: what the question must contain, and the answer's fields that differ from `plain`. */
const replies = [
  [/slow/i, () => ({ slow: true, text: "It took its time: 42 accounts.", columns: [integer("accounts")], rows: [[42]] })],
  [/wrong/i, () => ({ problem: true })],
  [/how many accounts/i, () => ({
    text: "There are 8,803 accounts.",
    sql: "SELECT COUNT(*) AS accounts FROM accounts",
    columns: [integer("accounts")],
    rows: [[8803]],
    origin: "verified",
    because: "A question that was reviewed asks for the same.",
    verified: { by: "ana", at: "2026-11-02T09:00:00Z" },
    confidence: 1,
    reading: "the number of accounts",
    suggestions: ["How many accounts are there by region?", "How many accounts were opened this year?"],
  })],
  [/region/i, regions],
  [/month/i, months],
  [/all contacts/i, contacts],
  [/best customer/i, () => ({
    outcome: "clarify",
    text: "“Best” can mean more than one thing here. Which do you mean?",
    confidence: 0.48,
    sql: null,
    choices: [
      choice("revenue", "The account with the highest revenue", "Northwind Traders, 4,120,500", "Which region has the most revenue?"),
      choice("won", "The account with the most won opportunities", "Globex, 17 won", "How many accounts are there?"),
      choice("recent", "The account with the latest order", "Initech, 2026-11-18", "Revenue by month this year"),
    ],
  })],
  [/atlantis/i, () => ({
    text: "No accounts match: the city is “Atlantis”. The nearest value is “Atlanta” (214 accounts).",
    columns: [text("name"), text("city")],
    rows: [],
    suggestions: ["Accounts in Atlanta"],
  })],
  [/delete|drop|update/i, () => ({
    outcome: "declined",
    sql: null,
    confidence: null,
    origin: null,
    because: null,
    text: "I can only read data so far, so nothing was deleted.",
    error: { code: "not_yet", message: "Changing data is not possible yet.", action: "Ask what you would like to know about the account instead." },
    suggestions: ["Show the account Acme"],
  })],
  [/payroll/i, () => ({
    outcome: "refused",
    confidence: null,
    text: "This statement may not run: it calls a function that reads files.",
    error: { code: "function_not_allowed", message: "read_csv is not on the list of allowed functions.", action: "Ask about the tables of this source instead." },
  })],
  [/fails/i, () => ({
    outcome: "failed",
    text: "The database stopped the query after 30 seconds.",
    error: { code: "query_too_slow", message: "The database stopped the query after 30 seconds.", action: "Ask for a shorter period or fewer columns." },
  })],
  [/script/i, () => ({
    text: '<img src=x onerror="alert(1)"> is the text of a cell.',
    columns: [text("<b>name</b>"), text("note")],
    rows: [["<script>alert(1)</script>", "https://example.com/?q=[click](javascript:alert(1))"], ["=1+1", "\u202Eevil"]],
    sql: "SELECT '<img src=x onerror=alert(1)>' AS note",
    assumptions: ["<b>bold</b> is not bold"],
  })],
  [/./, () => ({
    outcome: "declined",
    sql: null,
    confidence: null,
    origin: null,
    because: null,
    text: "This database cannot answer that: nothing in it is about the sky.",
    suggestions: ["How many accounts are there?", "Revenue by month this year"],
  })],
];

export function answerTo(question, sourceName) {
  const [, reply] = replies.find(([pattern]) => pattern.test(question));
  return { ...plain(question, sourceName), ...reply() };
}

function plain(question, sourceName) {
  return {
    question,
    source: sourceName,
    outcome: "answered",
    text: "",
    sql: "SELECT name, city FROM accounts WHERE city = 'Atlantis' ORDER BY name LIMIT 10000",
    columns: [],
    rows: [],
    row_count: 0,
    truncated: false,
    chart: null,
    assumptions: [],
    choices: [],
    suggestions: [],
    confidence: 0.94,
    origin: "interpreter",
    because: "The built-in interpreter read the question; no model was named.",
    verified: null,
    cached: false,
    freshness: READ_AT,
    trace_id: null,
    models: {},
    usage: null,
    seconds: 0.084,
    reading: null,
    error: null,
  };
}

function regions() {
  const rows = [
    ["North", 1894, 48_120_450.5],
    ["West", 2210, 41_905_210],
    ["South", 1733, 36_540_900.25],
    ["East", 1502, 30_118_733],
    ["Central", 981, 17_442_010.75],
    ["Overseas", 483, 6_204_118],
  ];
  return {
    text: "North has the most revenue, 48.1 million from 1,894 accounts. That is 27 % of the total.",
    sql: "SELECT accounts.region, COUNT(*) AS accounts, SUM(accounts.revenue) AS revenue FROM accounts WHERE accounts.region IS NOT NULL GROUP BY accounts.region ORDER BY SUM(accounts.revenue) DESC LIMIT 10000",
    columns: [text("region"), integer("accounts"), number("revenue")],
    rows,
    row_count: rows.length,
    assumptions: ["“Revenue” is the yearly revenue on the account.", "86 accounts without a region are left out."],
    reading: "for each region, the number of accounts and the sum of revenue, largest revenue first",
    suggestions: ["Only in 2025", "The same by industry", "Which accounts in North are largest?"],
    chart: chart("bar", rows.map(([region, , revenue]) => ({ region, revenue })), {
      y: { field: "region", type: "nominal", sort: "-x", title: null },
      x: { field: "revenue", type: "quantitative", title: "Revenue", axis: { format: "~s" } },
      tooltip: [{ field: "region" }, { field: "revenue", type: "quantitative", format: ",.0f" }],
    }),
  };
}

function months() {
  const rows = Array.from({ length: 11 }, (_, index) => [
    `2026-${String(index + 1).padStart(2, "0")}-01T00:00:00`,
    Math.round(900_000 + 260_000 * Math.sin(index / 1.7) + 61_000 * index),
  ]);
  return {
    text: "Revenue grew from 900,000 in January to 1.4 million in November.",
    columns: [{ name: "month", type: "timestamp" }, integer("revenue")],
    rows,
    row_count: rows.length,
    confidence: 0.72,
    reading: "the sum of won amounts by month of closing, in 2026, oldest first",
    assumptions: ["“This year” is 2026."],
    chart: chart("line", rows.map(([month, revenue]) => ({ month, revenue })), {
      x: { field: "month", type: "temporal", title: null },
      y: { field: "revenue", type: "quantitative", title: "Revenue" },
    }),
  };
}

function contacts() {
  const names = ["Ana Ruiz", "Bo Lindqvist", "Chinwe Obi", "Dara Singh", "Émile Fabre", "Fatima Zahra", "Goran Ilić"];
  const rows = Array.from({ length: 1000 }, (_, index) => [
    index + 1,
    names[index % names.length],
    `person${index + 1}@example.com`,
    ["Globex", "Initech", "Umbrella", "Stark Industries"][index % 4],
    `19${60 + (index % 40)}-0${1 + (index % 9)}-1${index % 10}`,
    index % 13 === 0 ? null : String((index * 7919) % 100_000) + ".5",
    index % 3 === 0,
  ]);
  return {
    text: "Here are the first 1,000 contacts, each with its account.",
    columns: [integer("contact_id"), text("name"), text("email"), text("account"), { name: "birth_date", type: "date" }, number("spent"), { name: "active", type: "boolean" }],
    rows,
    row_count: rows.length,
    truncated: true,
    reading: "contacts with the name of their account",
  };
}

const chart = (mark, values, encoding) => ({
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  data: { values },
  mark,
  encoding,
});
const choice = (id, label, preview, question) => ({ id, label, preview, question });
const text = (name) => ({ name, type: "text" });
const integer = (name) => ({ name, type: "integer" });
const number = (name) => ({ name, type: "number" });

export function catalogOf(name) {
  const column = (columnName, type, kind, about, frequent = []) => ({
    name: columnName, type, kind, nullable: true, label: null, description: about, synonyms: [],
    distinct: frequent.length, nulls: 0, minimum: null, maximum: null, frequent: frequent.map((value) => [value, 10]),
    sensitivity: "open", holds: null, sensitivity_because: null,
  });
  const table = (key, rows, description, columns, more = {}) => ({
    key, name: key, schema: null, is_view: false, rows, label: null, description, synonyms: [],
    primary_key: ["id"], foreign_keys: [], column_count: columns.length, columns, ...more,
  });
  return {
    source: name,
    dialect: "duckdb",
    read_at: READ_AT,
    description: "Accounts, contacts, opportunities and calls of a sales team",
    tables: [
      table("accounts", 8803, "Companies we sell to, or would like to.", [
        column("id", "BIGINT", "integer", null),
        column("name", "VARCHAR", "text", "Name of the company", ["Globex", "Initech", "Umbrella"]),
        column("region", "VARCHAR", "text", "Sales region", ["North", "West", "South", "East", "Central"]),
        column("revenue", "DECIMAL(18,2)", "number", "Yearly revenue in US dollars"),
      ]),
      table("contacts", 31_077, "People at those companies.", [
        column("id", "BIGINT", "integer", null),
        column("account_id", "BIGINT", "integer", null),
        column("name", "VARCHAR", "text", null, ["Ana Ruiz", "Bo Lindqvist"]),
        column("birth_date", "DATE", "date", null),
      ], { foreign_keys: [{ columns: ["account_id"], table: "accounts", referred: ["id"], inferred: false, confirmed: false }] }),
      table("calls", 96_214, "Calls with contacts.", [
        column("id", "BIGINT", "integer", null),
        column("contact_id", "BIGINT", "integer", null),
        column("region", "VARCHAR", "text", null, ["North", "West"]),
      ], {
        foreign_keys: [
          { columns: ["contact_id"], table: "contacts", referred: ["id"], inferred: true, confirmed: false },
          { columns: ["region"], table: "accounts", referred: ["region"], inferred: true, confirmed: false },
        ],
      }),
      table("pipeline", null, "Open opportunities by stage.", [column("stage", "VARCHAR", "text", null, ["won", "lost"])], { is_view: true, primary_key: [] }),
    ],
    metrics: [{ name: "win rate", expression: "COUNT(CASE WHEN stage = 'won' THEN 1 END) / COUNT(*)", description: "Share of closed opportunities that were won", synonyms: [] }],
  };
}

/** What no database declares; the fake server changes their state as people decide. */
export const keys = () => [
  { table: "calls", columns: ["contact_id"], referred_table: "contacts", referred: ["id"], state: "inferred", by: null },
  { table: "pipeline", columns: ["stage"], referred_table: "accounts", referred: ["name"], state: "rejected", by: "ana" },
];

export function glossaryOf(name) {
  return {
    source: name,
    description: null,
    terms: [{ term: "churned", meaning: "Left us", synonyms: ["lost"], condition: "accounts.region = 'none'" }],
    metrics: [
      {
        name: "win_rate", label: "win rate", description: "Share of closed opportunities that were won", units: null, synonyms: ["success rate"],
        expression: "COUNT(CASE WHEN stage = 'won' THEN 1 END) / COUNT(*)",
      },
    ],
    tables: [{ table: "accounts", label: null, description: "Companies we sell to, or would like to.", synonyms: ["customers", "companies"] }],
    dimensions: [
      { table: "accounts", name: "region", label: "Sales region", description: "Where the account is looked after", expression: null, is_time: false, units: null, synonyms: ["territory"], value_labels: { North: "the north" } },
      { table: "contacts", name: "age", label: null, description: null, expression: "year(now()) - year(birth_date)", is_time: false, units: "years", synonyms: [], value_labels: {} },
    ],
    hierarchies: [{ name: "place", levels: ["accounts.country", "accounts.region", "accounts.city"] }],
    default_filters: [{ table: "accounts", name: "test accounts are left out", condition: "accounts.name <> 'Test'", lifted_by: ["test accounts"] }],
    fiscal_calendar: { start_month: 4, named_after: "end" },
    queries: [{ question: "Who pays late?", sql: "SELECT name FROM accounts", verified_by: "ana", verified_at: null }],
  };
}

export const suggestions = () => [
  { id: "m1", kind: "metric", table: "accounts", column: null, value: "“total revenue” = SUM(accounts.revenue)", because: "“revenue” adds up" },
  { id: "m2", kind: "metric", table: "calls", column: null, value: "“number of calls” = COUNT(calls.id)", because: "rows with a date that refer to others" },
  { id: "h1", kind: "hierarchy", table: "accounts", column: null, value: "“account place”: country > city", because: "places from large to small" },
  { id: "s1", kind: "sensitive", table: "contacts", column: "birth_date", value: "yes", because: "personal by its name" },
];
