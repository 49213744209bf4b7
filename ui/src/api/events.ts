/** Server-sent events out of a fetch response (https://html.spec.whatwg.org/multipage/server-sent-events.html). */

export interface ServerEvent {
  name: string;
  data: string;
}

/** Yields each complete event; an event cut off by the end of the stream is dropped, as the standard says. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const split = lineSplitter();
  let name = "message";
  let data: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (const line of split(decoder.decode(value, { stream: true }))) {
        if (line === "") {
          if (data.length > 0) yield { name, data: data.join("\n") };
          name = "message";
          data = [];
          continue;
        }
        const [field, content] = parseField(line);
        if (field === "event") name = content;
        if (field === "data") data.push(content);
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Lines end in LF, CR or CRLF; a CR at the end of a chunk may be half of a CRLF, so it waits for the next one. */
function lineSplitter(): (chunk: string) => string[] {
  let rest = "";
  return (chunk) => {
    const text = rest + chunk;
    const held = text.endsWith("\r") ? text.slice(0, -1) : text;
    const lines = held.split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? "") + text.slice(held.length);
    return lines;
  };
}

function parseField(line: string): [field: string, content: string] {
  const colon = line.indexOf(":");
  if (colon === -1) return [line, ""];
  const content = line.slice(colon + 1);
  return [line.slice(0, colon), content.startsWith(" ") ? content.slice(1) : content];
}
