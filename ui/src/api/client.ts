/** Every call the page makes. A call resolves with the document, or throws a `Problem` (or an AbortError). */

import type { Change, ChangeSummary, LedgerEntry, Reply } from "./changes";
import type {
  Answer,
  AnswerSummary,
  Catalog,
  CatalogMatch,
  Conversation,
  ConversationWithAnswers,
  ExportFormat,
  Glossary,
  Model,
  ProblemDocument,
  Rating,
  Replay,
  Source,
  Step,
  Suggested,
  Tested,
  Trace,
  UndeclaredKey,
} from "./contract";
import { readEvents } from "./events";
import { asProblem, cutOff, isAbort, Problem } from "./problem";

const ROOT = "/api/v1/";

interface Items<T> {
  items: T[];
}

interface Watching {
  signal?: AbortSignal;
  onStep?: (step: Step) => void;
}

export const api = {
  startConversation: (source: string) => post<Conversation>("conversations", { source }),
  conversations: (search: string, limit = 100) => get<Items<Conversation>>("conversations", { search, limit }),
  conversation: (id: string) => get<ConversationWithAnswers>(`conversations/${segment(id)}`),
  send: (conversation: string, text: string, model: string | null, watching: Watching) =>
    watch<Reply>(`conversations/${segment(conversation)}/messages`, model === null ? { text } : { text, model }, watching),

  changesToApprove: () => get<Items<ChangeSummary>>("changes", { waiting: "true" }),
  change: (id: string) => get<Change>(`changes/${segment(id)}`),
  answerChange: (id: string, text: string) => post<Change>(`changes/${segment(id)}/answer`, { text }),
  confirmChange: (id: string, token: string) => post<Change>(`changes/${segment(id)}/confirm`, { token }),
  undoChange: (id: string) => post<Change>(`changes/${segment(id)}/undo`),
  ledger: (source: string, table: string, limit: number) => get<Items<LedgerEntry>>("ledger", { source, table, limit }),

  answers: (search: string, limit = 30) => get<Items<AnswerSummary>>("answers", { search, limit }),
  answer: (id: string) => get<Answer>(`answers/${segment(id)}`),
  trace: (id: string) => get<Trace>(`answers/${segment(id)}/trace`),
  replay: (id: string) => post<Replay>(`answers/${segment(id)}/replay`),
  exported: (id: string, format: ExportFormat) => download(`answers/${segment(id)}/export`, { format }),
  giveFeedback: (feedback: { answer_id: string; rating: Rating; comment?: string; corrected_sql?: string }) =>
    post<{ id: string }>("feedback", feedback),

  models: () => get<Items<Model>>("models"),
  sources: () => get<Items<Source>>("sources"),
  testSource: (url: string) => post<Tested>("sources/test", { url }),
  addSource: (source: { name: string; url: string; description?: string }) => post<Source>("sources", source),
  uploadSource: (file: File, name?: string) => {
    const form = new FormData();
    form.append("file", file);
    if (name) form.append("name", name);
    return json<Source>("sources/upload", { method: "POST", body: form });
  },
  syncSource: (name: string, watching: Watching = {}) =>
    watch<Source>(`sources/${segment(name)}/sync`, undefined, watching),
  removeSource: async (name: string) => void (await request(`sources/${segment(name)}`, { method: "DELETE" })),

  /** Tables without their columns: there may be thousands. */
  catalog: (source: string) => get<Catalog>("catalog", { source, outline: "true" }),
  catalogTable: async (source: string, table: string) => (await get<Catalog>("catalog", { source, table })).tables[0] ?? null,
  searchCatalog: (source: string, q: string, signal?: AbortSignal) =>
    json<Items<CatalogMatch>>(`catalog/search${query({ source, q })}`, signal ? { signal } : {}),
  keys: (source: string) => get<Items<UndeclaredKey>>("catalog/keys", { source }),
  decideKey: (source: string, { table, columns, referred_table, referred }: UndeclaredKey, accepted: boolean) =>
    post<UndeclaredKey>("catalog/keys", { source, table, columns, referred_table, referred, accepted }),
  glossary: (source: string) => get<Glossary>("semantic/glossary", { source }),
  suggestions: (source: string) => post<Suggested>("semantic/suggest", { source }),
  addSuggestions: (source: string, only: string[]) => post<Suggested>("semantic/suggest", { source, only, write: true }),
  examples: (source: string) => get<Items<string>>("examples", { source }),
};

const segment = encodeURIComponent;

function query(parameters: Record<string, string | number>): string {
  const kept = Object.entries(parameters).filter(([, value]) => value !== "");
  return kept.length > 0 ? `?${new URLSearchParams(kept.map(([name, value]) => [name, String(value)]))}` : "";
}

const get = <T>(path: string, parameters: Record<string, string | number> = {}) => json<T>(path + query(parameters));

const post = <T>(path: string, body?: unknown) => json<T>(path, withBody(body));

function withBody(body: unknown): RequestInit {
  if (body === undefined) return { method: "POST" };
  return { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
}

async function json<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await request(path, init);
  return (await response.json()) as T;
}

/** Sends and returns a successful response; anything else becomes a `Problem`. */
async function request(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(ROOT + path, init);
  } catch (error) {
    throw isAbort(error) ? error : asProblem(error);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function problemOf(response: Response): Promise<Problem> {
  const requestId = response.headers.get("X-Request-ID");
  const fallback = { status: response.status, ...(requestId ? { request_id: requestId } : {}) };
  try {
    return new Problem({ ...fallback, ...((await response.json()) as Partial<ProblemDocument>) });
  } catch {
    return new Problem({ ...fallback, detail: `The server answered with status ${response.status}.` });
  }
}

/** Posts and follows the progress to its last event. Aborting the signal closes the connection, which stops the work. */
async function watch<T>(path: string, body: unknown, { signal, onStep }: Watching): Promise<T> {
  const init = withBody(body);
  const response = await request(path, {
    ...init,
    headers: { ...init.headers, Accept: "text/event-stream" },
    ...(signal ? { signal } : {}),
  });
  if (!response.headers.get("Content-Type")?.startsWith("text/event-stream") || !response.body) {
    return (await response.json()) as T;
  }
  try {
    for await (const event of readEvents(response.body)) {
      if (event.name === "progress") onStep?.(JSON.parse(event.data) as Step);
      if (event.name === "result") return JSON.parse(event.data) as T;
      if (event.name === "error") throw new Problem(JSON.parse(event.data) as ProblemDocument);
    }
  } catch (error) {
    if (error instanceof Problem || isAbort(error)) throw error;
    throw error instanceof TypeError ? cutOff() : asProblem(error);
  }
  signal?.throwIfAborted();
  throw cutOff();
}

async function download(path: string, parameters: Record<string, string>): Promise<{ blob: Blob; name: string }> {
  const response = await request(path + query(parameters));
  const disposition = response.headers.get("Content-Disposition") ?? "";
  const name = /filename="?([^";]+)"?/.exec(disposition)?.[1] ?? `answer.${parameters.format}`;
  return { blob: await response.blob(), name };
}
