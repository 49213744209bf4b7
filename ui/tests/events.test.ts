import { describe, expect, it } from "vitest";
import { readEvents, type ServerEvent } from "../src/api/events";

const bytes = (text: string) => new TextEncoder().encode(text);

function streamOf(chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function eventsOf(chunks: Uint8Array[]): Promise<ServerEvent[]> {
  const events: ServerEvent[] = [];
  for await (const event of readEvents(streamOf(chunks))) events.push(event);
  return events;
}

const STREAM = 'event: progress\r\ndata: {"label":"Lüneburg 🚀"}\r\n\r\n: a comment\nevent: result\ndata: one\ndata:two\n\n';
const EVENTS = [
  { name: "progress", data: '{"label":"Lüneburg 🚀"}' },
  { name: "result", data: "one\ntwo" },
];

describe("readEvents", () => {
  it("reads names and data, with any line ending, and joins the lines of one event", async () => {
    expect(await eventsOf([bytes(STREAM)])).toEqual(EVENTS);
  });

  it("gives the same events wherever the network cuts the bytes", async () => {
    const whole = bytes(STREAM);
    for (let cut = 1; cut < whole.length; cut += 1) {
      expect(await eventsOf([whole.slice(0, cut), whole.slice(cut)])).toEqual(EVENTS);
    }
    expect(await eventsOf([...whole].map((byte) => Uint8Array.of(byte)))).toEqual(EVENTS);
  });

  it("drops an event that was cut off before its empty line", async () => {
    expect(await eventsOf([bytes("data: whole\n\ndata: half")])).toEqual([{ name: "message", data: "whole" }]);
  });
});
