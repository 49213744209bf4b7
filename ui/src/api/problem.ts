import type { ProblemDocument } from "./contract";

/** Anything that went wrong between this page and the server, in words a person can act on. */
export class Problem extends Error {
  readonly code: string;
  readonly action: string;
  readonly requestId: string | null;
  readonly details: readonly string[];
  readonly status: number;

  constructor(document: Partial<ProblemDocument>) {
    super(document.detail || document.title || "Something went wrong on the server.");
    this.name = "Problem";
    this.code = document.code ?? "internal";
    this.action = document.action ?? "Try again in a moment.";
    this.requestId = document.request_id ?? null;
    this.details = document.details ?? [];
    this.status = document.status ?? 0;
  }
}

export const unreachable = () =>
  new Problem({
    code: "server_unreachable",
    detail: "The Quaestor server cannot be reached.",
    action: "Check that it is still running, then try again. Nothing you typed is lost.",
  });

export const cutOff = () =>
  new Problem({
    code: "connection_lost",
    detail: "The connection ended before the answer arrived.",
    action: "Ask again; if it happens again, the server may be restarting.",
  });

/** A stopped request is the person's own doing, so it is not shown as an error. */
export function isAbort(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError) return unreachable();
  return new Problem({ code: "page", detail: "The page could not read the server's reply." });
}
