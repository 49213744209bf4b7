import { type SyntheticEvent, useState } from "react";
import { api } from "../api/client";
import type { Suggestion } from "../api/contract";
import { asProblem } from "../api/problem";
import { count } from "../format/words";
import { useLoad } from "../state/useLoad";
import { useNotice } from "./Notice";
import { ProblemNote } from "./ProblemNote";

interface Props {
  source: string;
  onAdded: () => void;
}

/** What the semantic model could say, read from names, keys and values: to be looked at, and added line by line. */
export function SuggestionsView({ source, onAdded }: Props) {
  const suggested = useLoad(source, () => api.suggestions(source));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [adding, setAdding] = useState(false);
  const notify = useNotice();
  const items = suggested.value?.items ?? [];
  const wanted = items.filter((item) => chosen.has(item.id));

  const choose = (some: Suggestion[], yes: boolean) =>
    setChosen((before) => {
      const ids = some.map((item) => item.id);
      return new Set(yes ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id)));
    });

  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    setAdding(true);
    try {
      const added = await api.addSuggestions(source, wanted.map((item) => item.id));
      notify(`${count(added.items.length, "line")} added as semantic/${added.file}.`);
      setChosen(new Set());
      suggested.reload();
      onAdded();
    } catch (error) {
      notify(asProblem(error).message);
    } finally {
      setAdding(false);
    }
  };

  if (suggested.problem) return <ProblemNote problem={suggested.problem} />;
  if (suggested.value === null) return <p className="soft" role="status">Looking through names, keys and values…</p>;
  if (items.length === 0) return <p className="soft">There is nothing to add that the semantic model does not say already.</p>;
  return (
    <form className="suggestions" aria-label="Suggestions" onSubmit={add}>
      <p className="section-about">
        Read from names, keys and values, without a language model. Nothing is kept until you add it; what you add becomes a file
        of its own, which you can change or delete.
      </p>
      {groupsOf(items).map(([kind, some]) => (
        <Group key={kind} kind={kind} items={some} chosen={chosen} onChoose={choose} />
      ))}
      <div className="suggestions-foot">
        <button type="submit" className="button primary" disabled={adding || wanted.length === 0}>
          Add to the model
        </button>
        <span className="soft small" role="status">
          {wanted.length} of {items.length} chosen
        </span>
      </div>
    </form>
  );
}

interface GroupProps {
  kind: string;
  items: Suggestion[];
  chosen: ReadonlySet<string>;
  onChoose: (some: Suggestion[], yes: boolean) => void;
}

function Group({ kind, items, chosen, onChoose }: GroupProps) {
  const all = items.every((item) => chosen.has(item.id));
  const name = KINDS[kind] ?? kind;
  return (
    <fieldset className="suggestion-group card">
      <legend className="hidden">{name}</legend>
      <div className="group-head">
        <h2 aria-hidden="true">{name}</h2>
        <button type="button" className="button quiet" onClick={() => onChoose(items, !all)}>
          {all ? "Choose none" : "Choose all"} <span className="hidden">of {name}</span>
        </button>
      </div>
      <ul>
        {items.map((item) => (
          <li key={item.id} className="suggestion">
            <input
              type="checkbox"
              id={item.id}
              aria-describedby={`${item.id}-because`}
              checked={chosen.has(item.id)}
              onChange={(event) => onChoose([item], event.target.checked)}
            />
            <label htmlFor={item.id}>{saidBy(item)}</label>
            <span id={`${item.id}-because`} className="soft small">
              {item.because}
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

const KINDS: Record<string, string> = {
  relationship: "Relationships",
  metric: "Metrics",
  hierarchy: "Hierarchies",
  label: "Labels",
  description: "Descriptions",
  synonyms: "Synonyms",
  value_labels: "Labels of values",
  time: "Dates kept as text",
  sensitive: "Personal data to mark",
  hidden: "Technical columns to hide",
};

/** What speaks for itself, such as a metric, is not said to be of a table. */
function saidBy({ kind, table, column, value }: Suggestion): string {
  if (kind === "relationship" || kind === "metric") return value;
  const place = column === null ? table : `${table}.${column}`;
  return value === "yes" ? place : `${place}: ${value}`;
}

/** By kind, those first that change most what can be asked. */
function groupsOf(items: Suggestion[]): [string, Suggestion[]][] {
  const kinds = [...new Set([...Object.keys(KINDS), ...items.map((item) => item.kind)])];
  return kinds.map((kind): [string, Suggestion[]] => [kind, items.filter((item) => item.kind === kind)]).filter(([, some]) => some.length > 0);
}
