import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { api } from "../src/api/client";
import { Problem } from "../src/api/problem";

let server: ChildProcess;
let root: string;

beforeAll(async () => {
  server = spawn(process.execPath, ["fake-server.mjs", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(server.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  root = /http\S+/.exec(line.toString())?.[0] ?? "";
  const real = globalThis.fetch;
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) => real(root + path, init));
});

afterAll(() => {
  server.kill();
});

const send = async (text: string, watching: Parameters<typeof api.send>[3] = {}) =>
  api.send((await api.startConversation("crm")).id, text, null, watching);

describe("the client", () => {
  it("tells each step before the answer", async () => {
    const steps: string[] = [];
    const answer = await send("How many accounts are there?", { onStep: (step) => steps.push(step.step) });
    expect(steps).toEqual(["asked", "gathered", "drafted", "judged", "running"]);
    expect(answer).toMatchObject({ outcome: "answered", rows: [[8803]] });
    expect((await api.answer(answer.id)).text).toBe(answer.text);
    expect((await api.trace(answer.id)).events.map((event) => event.step)).toContain("judged");
  });

  it("throws the problem that ends a stream", async () => {
    await expect(send("A question that goes wrong")).rejects.toMatchObject({
      code: "source_unreachable",
      action: "Check that it is running, then ask again.",
    });
  });

  it("throws the problem of a refused request, with its request id", async () => {
    const error = await api.startConversation("nowhere").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ code: "unknown_name", status: 404, requestId: expect.stringMatching(/\w{8}/) });
  });

  it("closes the connection when it is stopped", async () => {
    const stopper = new AbortController();
    const asking = send("A slow question", {
      signal: stopper.signal,
      onStep: (step) => step.step === "running" && stopper.abort(),
    });
    await expect(asking).rejects.toMatchObject({ name: "AbortError" });
    await vi.waitFor(async () => {
      const counts = (await (await fetch("/api/v1/fake")).json()) as { running: number; stopped: number };
      expect(counts).toEqual({ running: 0, stopped: 1 });
    });
  });

  it("says so when there is no server", async () => {
    const real = globalThis.fetch;
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed")));
    await expect(api.sources()).rejects.toMatchObject({ code: "server_unreachable" });
    vi.stubGlobal("fetch", real);
  });
});
