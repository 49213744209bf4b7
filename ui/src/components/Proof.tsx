import { Collapsible } from "@base-ui/react/collapsible";
import { type ReactNode, useState } from "react";
import { api } from "../api/client";
import type { Answer, Step, Trace } from "../api/contract";
import { confidenceWords, count, duration, moment, percent, readingWords } from "../format/words";
import { useLoad } from "../state/useLoad";
import { Icon } from "./Icon";
import { ProblemNote } from "./ProblemNote";
import { SqlBlock } from "./SqlBlock";

/** "How this was answered", or why it was not: everything behind the answer. The trace is fetched only when somebody looks. */
export function Proof({ answer }: { answer: Answer }) {
  const [open, setOpen] = useState(false);
  const trace = useLoad(open ? answer.id : null, () => api.trace(answer.id));
  return (
    <Collapsible.Root className="proof" open={open} onOpenChange={setOpen}>
      <Collapsible.Trigger className="proof-trigger">
        <Icon name="chevron" /> {answer.outcome === "answered" ? "How this was answered" : "What happened, step by step"}
      </Collapsible.Trigger>
      <Collapsible.Panel className="proof-panel">
        <Facts answer={answer} trace={trace.value} />
        {answer.sql ? <SqlBlock sql={answer.sql} /> : null}
        {trace.problem ? <ProblemNote problem={trace.problem} /> : null}
        {trace.value ? <Timeline events={trace.value.events} /> : null}
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

const RUNGS = {
  verified: "A verified question: people reviewed this SQL",
  interpreter: "The built-in interpreter, without a language model",
  model: "A language model",
} as const;

function Facts({ answer, trace }: { answer: Answer; trace: Trace | null }) {
  const judged = trace?.events.filter((event) => event.step === "judged") ?? [];
  const verdict = judged.find((event) => event.sql === answer.sql) ?? judged.at(-1);
  const reasons = trace ? reasonsOf(trace, answer) : [];
  const models = Object.values(answer.models);
  return (
    <dl className="proof-facts">
      {answer.reading ? <Fact name="Read as">{readingWords(answer.reading)}</Fact> : null}
      {reasons.length > 0 ? (
        <Fact name="Because">
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Fact>
      ) : null}
      {answer.origin ? (
        <Fact name="Answered by">
          {RUNGS[answer.origin]}
          {answer.origin === "model" && models.length > 0 ? ` (${[...new Set(models)].join(", ")})` : ""}
          {answer.because ? <p>{answer.because}</p> : null}
        </Fact>
      ) : null}
      {answer.usage ? (
        <Fact name="Models used">
          {count(answer.usage.tokens, "token")}
          {answer.usage.cost !== null ? `, $${answer.usage.cost.toFixed(4)}` : ""}
        </Fact>
      ) : null}
      {answer.verified ? (
        <Fact name="Verified">
          by {answer.verified.by}
          {answer.verified.at !== null ? `, ${moment(answer.verified.at)}` : ""}
        </Fact>
      ) : null}
      {answer.confidence !== null ? (
        <Fact name="Confidence">
          <meter min={0} low={0.4} high={0.7} optimum={1} max={1} value={answer.confidence} aria-label="Confidence" />
          {confidenceWords(answer.confidence)}, {percent(answer.confidence)}
        </Fact>
      ) : null}
      {verdict ? <Fact name="Guard">{verdictWords(verdict)}</Fact> : null}
      {answer.outcome === "answered" ? (
        <Fact name="Rows">
          {count(answer.row_count, "row")}
          {answer.truncated ? ", limited" : ""}
        </Fact>
      ) : null}
      {answer.freshness ? <Fact name="Catalog read">{moment(answer.freshness)}; rows are read live</Fact> : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Which word was taken for what, in the draft that became the answer. */
function reasonsOf(trace: Trace, answer: Answer): string[] {
  const drafts = trace.events.flatMap((event) => (Array.isArray(event.drafts) ? (event.drafts as unknown[]) : []));
  const chosen = drafts.filter(isRecord).find((draft) => draft.reading === answer.reading);
  return texts(chosen?.reasons);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function verdictWords(judged: Step): string {
  const verdict = typeof judged.verdict === "string" ? judged.verdict.replaceAll("_", " ") : judged.label;
  const tables = texts(judged.tables);
  const codes = texts(judged.reasons);
  const reads = tables.length > 0 ? `; reads ${tables.join(", ")}` : "";
  return `${verdict}${reads}${codes.length > 0 ? ` (${codes.join(", ")})` : ""}`;
}

const texts = (value: unknown) => (Array.isArray(value) ? value.filter((item) => typeof item === "string") : []);

function Timeline({ events }: { events: readonly Step[] }) {
  return (
    <div className="timeline" role="group" aria-label="Steps">
      <ol>
        {events.map((event, index) => (
          <li key={`${index}-${event.step}`}>
            <span className="at">{duration(event.at)}</span>
            <span>{event.label}</span>
            {typeof event.seconds === "number" && event.seconds > 0 ? <span className="took">took {duration(event.seconds)}</span> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
