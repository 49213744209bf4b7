import type { Ask, Change, Draft, Preview } from "../src/api/changes";

type Differences = Partial<Omit<Change, "draft">> & { draft?: Partial<Draft> };

const field = (name: string, label: string, shown: string | null = null) => ({
  name, label, type: "text", required: true, value: shown, shown, description: null,
});

/** A new schedule that asks for its frequency, but for what is given. */
export function change({ draft = {}, ...differences }: Differences = {}): Change {
  return {
    id: "ch_1",
    state: "collecting",
    text: "What is the frequency?",
    ask: ask(),
    draft: {
      request: "Create a schedule",
      source: "facility",
      table: "schedules",
      row_label: "schedule",
      operation: "insert",
      fields: [field("name", "name", "Filter change"), field("frequency", "frequency"), field("starts_on", "starts on")],
      values: { name: "Filter change" },
      rows: 0,
      takes_back: null,
      waits_for: null,
      ...draft,
    },
    preview: null,
    applied: null,
    error: null,
    actions: ["back", "show", "help", "cancel"],
    ...differences,
  };
}

export function ask(differences: Partial<Ask> = {}): Ask {
  return { field: "frequency", type: "text", prompt: "What is the frequency?", options: [], page: 1, pages: 1, required: true, default: null, ...differences };
}

export function preview(differences: Partial<Preview> = {}): Preview {
  return {
    statement: "Create 1 row of schedules",
    sql: ["INSERT INTO schedules (name) VALUES ('Filter change')"],
    before: [null],
    after: [{ id: 416, name: "Filter change", ends_on: null }],
    affected: 1,
    token: "t-1",
    follows: [],
    ...differences,
  };
}

export const previewed = (differences: Partial<Preview> = {}, others: Differences = {}) =>
  change({ state: "previewed", ask: null, preview: preview(differences), actions: ["yes", "no", "edit", "cancel"], text: "", ...others });
