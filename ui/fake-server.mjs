/**
 * Speaks the REST contract with invented answers, and serves the built page under its real policy.
 *
 *     node fake-server.mjs [port]      (0 picks a free port; prints "Ready: URL")
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { answerTo, catalogOf, examples, glossaryOf, keys, source, sources as firstSources, suggestions } from "./fake-answers.mjs";

const WEB = fileURLToPath(new URL("../src/quaestor/web/", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const STEP = 60;
const SLOW = 20_000;

const models = ["builtin", "openai:gpt-5"].map((name) => ({ name, provider: name.split(":")[0], available: true, default: name === "builtin" }));
const state = { models, sources: [...firstSources], conversations: [], answers: [], keys: keys(), suggestions: suggestions(), running: 0, stopped: 0 };
const policy = await readPolicy();

/** The policy is declared once, in Python; its pieces are the string literals of one assignment. */
async function readPolicy() {
  const python = await readFile(join(WEB, "__init__.py"), "utf8");
  const literals = /CONTENT_SECURITY_POLICY = \(([\s\S]*?)\n\)/.exec(python)[1];
  return [...literals.matchAll(/"([^"]*)"/g)].map(([, piece]) => piece).join("");
}

const server = createServer((request, response) => {
  response.setHeader("X-Request-ID", crypto.randomUUID().slice(0, 8));
  route(request, response).catch((error) => {
    if (error instanceof Refusal) problem(response, error);
    else response.destroy(error);
  });
});

class Refusal extends Error {
  constructor(status, code, message, action) {
    super(message);
    Object.assign(this, { status, code, action });
  }
}

const routes = [
  ["GET", /^conversations$/, ({ query, response }) => items(response, state.conversations.filter(matching(query, "title")).map((each) => ({ ...each, answers: undefined })))],
  ["POST", /^conversations$/, async ({ body, response }) => {
    const { source: name } = await body();
    find(state.sources, "name", name, "source");
    const conversation = { id: id("c"), source: name, title: null, started_at: new Date().toISOString(), answers: [], change: null };
    state.conversations.unshift(conversation);
    json(response, conversation, 201);
  }],
  ["GET", /^conversations\/([^/]+)$/, ({ match, response }) => json(response, find(state.conversations, "id", match[1], "conversation"))],
  ["POST", /^conversations\/([^/]+)\/messages$/, async (call) => {
    const conversation = find(state.conversations, "id", call.match[1], "conversation");
    const { text } = await call.body();
    await ask(call, text, conversation);
  }],
  ["GET", /^answers$/, ({ query, response }) => items(response, state.answers.filter(matching(query, "question")).map(summary))],
  ["GET", /^answers\/([^/]+)$/, ({ match, response }) => json(response, find(state.answers, "id", match[1], "answer"))],
  ["GET", /^answers\/([^/]+)\/trace$/, ({ match, response }) => json(response, trace(find(state.answers, "id", match[1], "answer")))],
  ["POST", /^answers\/([^/]+)\/replay$/, ({ match, response }) => json(response, { answer: find(state.answers, "id", match[1], "answer"), same_sql: true, same_rows: true })],
  ["GET", /^answers\/([^/]+)\/export$/, ({ match, query, response }) => {
    const answer = find(state.answers, "id", match[1], "answer");
    response.writeHead(200, { "Content-Type": "text/csv", "Content-Disposition": `attachment; filename="answer.${query.get("format")}"` });
    response.end([answer.columns.map((column) => column.name), ...answer.rows].map((row) => row.join(",")).join("\r\n"));
  }],
  ["GET", /^changes$/, ({ response }) => items(response, [])],
  ["GET", /^ledger$/, ({ response }) => items(response, [])],
  ["POST", /^feedback$/, async ({ body, response }) => json(response, { id: id("f"), at: new Date().toISOString(), ...(await body()) }, 201)],
  ["GET", /^models$/, ({ response }) => items(response, state.models)],
  ["GET", /^sources$/, ({ response }) => items(response, state.sources)],
  ["POST", /^sources$/, async ({ body, response }) => {
    const { name, url, description } = await body();
    add(response, source(name, engineOf(url), description ?? null, 4, 1200));
  }],
  ["POST", /^sources\/test$/, async ({ body, response }) => {
    const { url } = await body();
    json(response, { ok: true, engine: engineOf(url), message: "The database answers; 4 tables can be read." });
  }],
  ["POST", /^sources\/upload$/, async ({ text, response }) => {
    const file = /filename="([^"]+)"/.exec(await text())?.[1] ?? "upload.csv";
    add(response, source(file.replace(/\.\w+$/, ""), "duckdb", null, 1, 120, true));
  }],
  ["POST", /^sources\/([^/]+)\/sync$/, async (call) => {
    const synced = find(state.sources, "name", decodeURIComponent(call.match[1]), "source");
    synced.read_at = new Date().toISOString();
    await stream(call, [step("synced", "Read 3 of 6 tables", 0.1), step("synced", "Read 6 of 6 tables", 0.2)], STEP, synced);
  }],
  ["DELETE", /^sources\/([^/]+)$/, ({ match, response }) => {
    const gone = find(state.sources, "name", decodeURIComponent(match[1]), "source");
    state.sources = state.sources.filter((each) => each !== gone);
    response.writeHead(204).end();
  }],
  ["GET", /^catalog$/, ({ query, response }) => json(response, partOf(catalogOf(find(state.sources, "name", query.get("source"), "source").name), query))],
  ["GET", /^catalog\/search$/, ({ query, response }) => items(response, search(query.get("q").toLowerCase()))],
  ["GET", /^catalog\/keys$/, ({ response }) => items(response, state.keys)],
  ["POST", /^catalog\/keys$/, async ({ body, response }) => {
    const { table, columns, accepted } = await body();
    const key = state.keys.find((each) => each.table === table && each.columns.join() === columns.join());
    json(response, Object.assign(key, { state: accepted ? "confirmed" : "rejected", by: "owner" }));
  }],
  ["GET", /^semantic\/glossary$/, ({ query, response }) => json(response, glossaryOf(query.get("source")))],
  ["POST", /^semantic\/suggest$/, async ({ body, response }) => {
    const { source: name, only = [], write = false } = await body();
    const found = state.suggestions.filter((each) => only.length === 0 || only.includes(each.id));
    if (write) state.suggestions = state.suggestions.filter((each) => !found.includes(each));
    json(response, { items: found, text: "", file: write ? `${name}/suggested.yaml` : null, lines: [] });
  }],
  ["GET", /^examples$/, ({ query, response }) => items(response, examples[query.get("source")] ?? [])],
  ["GET", /^fake$/, ({ response }) => json(response, { running: state.running, stopped: state.stopped })],
];

async function route(request, response) {
  const { pathname, searchParams: query } = new URL(request.url, "http://localhost");
  if (!pathname.startsWith("/api/v1/")) return page(pathname, response);
  const path = pathname.slice("/api/v1/".length);
  for (const [method, pattern, handle] of routes) {
    const match = pattern.exec(path);
    if (!match || method !== request.method) continue;
    const text = () => readAll(request);
    return await handle({ match, query, request, response, text, body: async () => JSON.parse(await text()) });
  }
  throw new Refusal(404, "unknown_name", "There is no such address.", "Check the address.");
}

async function readAll(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

async function ask(call, question, conversation) {
  const { slow, problem: broken, ...answer } = answerTo(question, conversation.source);
  Object.assign(answer, { kind: "answer", id: id("a"), resume: null, conversation: conversation.id, asked_at: new Date().toISOString() });
  answer.row_count ||= answer.rows.length;
  const steps = [
    step("asked", "Reading the question", 0.001),
    step("gathered", `Looked through 6 tables of ${conversation.source}`, 0.004),
    step("drafted", "Found a reading without a language model", 0.012),
    step("judged", "The guard allowed the statement", 0.014),
    step("running", `Running the query on ${conversation.source}`, 0.015),
  ];
  state.running += 1;
  call.response.on("close", () => {
    state.running -= 1;
    if (!call.response.writableFinished) state.stopped += 1;
  });
  await stream(call, steps, slow ? SLOW : STEP, broken ? null : answer);
  conversation.title ??= question;
  if (!broken) {
    conversation.answers.push(answer);
    state.answers.unshift(answer);
  }
}

/** Progress, a pause after the last step, then the result; without a result, the error. */
async function stream({ request, response }, steps, pause, result) {
  const failure = new Refusal(502, "source_unreachable", "The database does not answer.", "Check that it is running, then ask again.");
  if (!request.headers.accept?.includes("text/event-stream")) {
    if (result === null) throw failure;
    return json(response, result);
  }
  const closed = new AbortController();
  response.on("close", () => closed.abort());
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  const send = (name, data) => response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  try {
    for (const each of steps) {
      send("progress", each);
      await wait(STEP / 2, undefined, { signal: closed.signal });
    }
    await wait(pause, undefined, { signal: closed.signal });
  } catch (error) {
    if (closed.signal.aborted) return;
    throw error;
  }
  if (result === null) send("error", document(response, failure));
  else send("result", result);
  response.end();
}

function trace(answer) {
  return {
    answer_id: answer.id,
    question: answer.question,
    source: answer.source,
    asked_at: answer.asked_at,
    reading: answer.reading,
    events: [
      step("asked", "Question received", 0.0005),
      step("gathered", "6 tables may be read", 0.004),
      {
        ...step("drafted", "The built-in interpreter found 3 readings; the best is 94 % sure", 0.0121),
        drafts: [{ reading: answer.reading, reasons: ["“revenue” → column accounts.revenue", "“region” → column accounts.region"] }],
      },
      { ...step("judged", "The guard allowed the statement and set a limit of 10,000 rows", 0.0139), verdict: "allowed", reasons: [], tables: ["accounts"], seconds: 0.0014 },
      step("running", `Sent to ${answer.source}`, 0.015),
      { ...step("ran", `${answer.rows.length} rows came back`, 0.081), seconds: 0.066 },
    ],
  };
}

/** One table, or all without their columns. */
function partOf(catalog, query) {
  const tables = catalog.tables.filter((table) => !query.has("table") || table.key === query.get("table"));
  return { ...catalog, tables: query.has("outline") ? tables.map((table) => ({ ...table, columns: [] })) : tables };
}

function search(q) {
  const { tables } = catalogOf("crm");
  const found = [];
  for (const table of tables) {
    if (table.name.includes(q)) found.push({ kind: "table", table: table.key, column: null, value: null, label: table.name, score: 1 });
    for (const column of table.columns) {
      const place = { table: table.key, column: column.name };
      if (column.name.includes(q)) found.push({ kind: "column", ...place, value: null, label: column.name, score: 0.9 });
      for (const [value] of column.frequent) {
        if (value.toLowerCase().includes(q)) found.push({ kind: "value", ...place, value, label: null, score: 0.8 });
      }
    }
  }
  return found;
}

function engineOf(url) {
  const scheme = url.split(":")[0];
  if (!["postgresql", "sqlite", "duckdb"].includes(scheme)) {
    throw new Refusal(400, "bad_input", `“${scheme}” is not a database this server can read.`, "Use a URL that starts with postgresql:, sqlite: or duckdb:.");
  }
  return scheme;
}

function add(response, added) {
  if (state.sources.some((each) => each.name === added.name)) {
    throw new Refusal(409, "conflict", `There is a source named “${added.name}” already.`, "Choose another name.");
  }
  state.sources.push(added);
  json(response, added, 201);
}

function find(list, key, value, what) {
  const found = list.find((each) => each[key] === value);
  if (!found) throw new Refusal(404, "unknown_name", `There is no ${what} “${value}”.`, `Open one of the ${what}s that are listed.`);
  return found;
}

const summary = ({ id, question, source, outcome, text, asked_at, conversation }) => ({ id, question, source, outcome, text, asked_at, conversation });
const matching = (query, field) => (each) => (each[field] ?? "").toLowerCase().includes((query.get("search") ?? "").toLowerCase());
const step = (name, label, at) => ({ step: name, label, at });
const id = (prefix) => `${prefix}-${crypto.randomUUID().slice(0, 8)}`;
const items = (response, list) => json(response, { items: list });

function json(response, body, status = 200) {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(body));
}

function document(response, { status, code, message, action }) {
  return { type: `https://example.invalid/errors/${code}`, title: code, status, detail: message, code, action, request_id: response.getHeader("X-Request-ID") };
}

function problem(response, refusal) {
  response.writeHead(refusal.status, { "Content-Type": "application/problem+json" });
  response.end(JSON.stringify(document(response, refusal)));
}

async function page(pathname, response) {
  const wanted = normalize(pathname).replace(/^(\.\.(\/|$))+/, "");
  const file = extname(wanted) ? wanted : "index.html";
  try {
    const content = await readFile(join(WEB, "dist", file));
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", "Content-Security-Policy": policy });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

server.listen(Number(process.argv[2] ?? 8000), "127.0.0.1", () => console.log(`Ready: http://127.0.0.1:${server.address().port}`));
