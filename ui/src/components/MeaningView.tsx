import { Collapsible } from "@base-ui/react/collapsible";
import type { ReactNode } from "react";
import { api } from "../api/client";
import type { Dimension, Glossary } from "../api/contract";
import { count } from "../format/words";
import { useLoad } from "../state/useLoad";
import { Icon } from "./Icon";
import { useMore } from "./More";
import { ProblemNote } from "./ProblemNote";
import { SqlBlock } from "./SqlBlock";

/** What the semantic model says: the words of a business, and what each stands for in the data. */
export function MeaningView({ source }: { source: string }) {
  const glossary = useLoad(source, () => api.glossary(source));
  if (glossary.problem) return <ProblemNote problem={glossary.problem} />;
  return glossary.value ? <Meaning glossary={glossary.value} /> : null;
}

function Meaning({ glossary }: { glossary: Glossary }) {
  const { terms, metrics, hierarchies, default_filters: filters, fiscal_calendar: calendar, queries } = glossary;
  const tables = tablesOf(glossary);
  const parts = [terms, metrics, hierarchies, filters, queries, tables].some((part) => part.length > 0) || calendar !== null;
  if (!parts) {
    return (
      <p className="soft">
        No semantic model says anything about {glossary.source} yet. The suggestions are a beginning; the rest is a file in the
        workspace: semantic/{glossary.source}.yaml.
      </p>
    );
  }
  return (
    <>
      <Words title="Metrics" items={metrics}>
        {(metric) => (
          <Word key={metric.name} name={metric.label ?? metric.name} also={metric.synonyms} about={metric.description}>
            <code>{metric.expression}</code>
            {metric.units ? <span className="soft small"> in {metric.units}</span> : null}
          </Word>
        )}
      </Words>
      <Words title="Glossary" items={terms}>
        {(term) => (
          <Word key={term.term} name={term.term} also={term.synonyms} about={term.meaning}>
            {term.condition ? <code>{term.condition}</code> : null}
          </Word>
        )}
      </Words>
      <Words title="Hierarchies" items={hierarchies}>
        {(hierarchy) => (
          <Word key={hierarchy.name} name={hierarchy.name} also={[]} about={null}>
            <ol className="levels" aria-label="From coarse to fine">
              {hierarchy.levels.map((level) => (
                <li key={level}>{level}</li>
              ))}
            </ol>
          </Word>
        )}
      </Words>
      <Words title="Filters that always hold" items={filters}>
        {(filter) => (
          <Word
            key={`${filter.table}.${filter.name}`}
            name={`${filter.table}: ${filter.name}`}
            also={[]}
            about={filter.lifted_by.length > 0 ? `Unless a question says: ${filter.lifted_by.join(", ")}.` : null}
          >
            <code>{filter.condition}</code>
          </Word>
        )}
      </Words>
      {calendar ? (
        <section aria-labelledby="calendar-title">
          <h2 id="calendar-title">Fiscal year</h2>
          <ul className="words card">
            <li>
              Begins in {MONTHS[calendar.start_month - 1]}, and is called after the year in which it {calendar.named_after}s.
            </li>
          </ul>
        </section>
      ) : null}
      <Words title="Reviewed questions" items={queries}>
        {(query) => (
          <Word key={query.question} name={query.question} also={[]} about={query.verified_by && `Verified by ${query.verified_by}.`}>
            <SqlBlock sql={query.sql} />
          </Word>
        )}
      </Words>
      <Names tables={tables} />
    </>
  );
}

interface WordsProps<T> {
  title: string;
  items: T[];
  children: (item: T) => ReactNode;
}

function Words<T>({ title, items, children }: WordsProps<T>) {
  const [shown, more] = useMore(items, "line");
  if (items.length === 0) return null;
  const id = `${title.toLowerCase().replaceAll(" ", "-")}-title`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="words card">{shown.map(children)}</ul>
      {more}
    </section>
  );
}

interface WordProps {
  name: string;
  also: string[];
  about: string | null;
  children: ReactNode;
}

function Word({ name, also, about, children }: WordProps) {
  return (
    <li>
      <p>
        <b>{name}</b> {also.length > 0 ? <span className="soft small">also: {also.join(", ")}</span> : null}
      </p>
      {about ? <p className="soft small">{about}</p> : null}
      {children}
    </li>
  );
}

type TableWords = Glossary["tables"][number] & { dimensions: Dimension[] };

/** What is said of each table, together with what is said of its columns. */
function tablesOf({ tables, dimensions }: Glossary): TableWords[] {
  const found = new Map<string, TableWords>(tables.map((table) => [table.table, { ...table, dimensions: [] }]));
  for (const dimension of dimensions) {
    const { table } = dimension;
    if (!found.has(table)) found.set(table, { table, label: null, description: null, synonyms: [], dimensions: [] });
    found.get(table)?.dimensions.push(dimension);
  }
  return [...found.values()];
}

function Names({ tables }: { tables: TableWords[] }) {
  const [shown, more] = useMore(tables, "table");
  if (tables.length === 0) return null;
  return (
    <section aria-labelledby="names-title">
      <h2 id="names-title">Dimensions and names</h2>
      <p className="section-about">What tables and columns are called, and what people may group and filter by.</p>
      <div className="catalog-tables">
        {shown.map((table) => (
          <TableNames key={table.table} table={table} />
        ))}
      </div>
      {more}
    </section>
  );
}

function TableNames({ table }: { table: TableWords }) {
  return (
    <Collapsible.Root className="catalog-table card">
      <h3>
        <Collapsible.Trigger className="catalog-trigger">
          <Icon name="chevron" />
          <span className="table-name">{table.label ?? table.table}</span>
          {table.synonyms.length > 0 ? <span className="catalog-also">also: {table.synonyms.join(", ")}</span> : null}
          <span className="catalog-facts">{count(table.dimensions.length, "column")}</span>
          {table.description ? <span className="catalog-about">{table.description}</span> : null}
        </Collapsible.Trigger>
      </h3>
      <Collapsible.Panel className="catalog-panel">
        <div className="table-scroll">
          <table className="rows columns">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Also called</th>
                <th scope="col">What it is</th>
                <th scope="col">Values</th>
              </tr>
            </thead>
            <tbody>
              {table.dimensions.map((dimension) => (
                <tr key={dimension.name}>
                  <th scope="row">{dimension.label ?? dimension.name}</th>
                  <td className="also">{dimension.synonyms.join(", ")}</td>
                  <td>{aboutDimension(dimension)}</td>
                  <td className="samples">{labelsOf(dimension)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

function aboutDimension({ label, name, description, expression, units }: Dimension): ReactNode {
  return (
    <>
      {[label ? `${name}.` : null, description, units ? `In ${units}.` : null].filter(Boolean).join(" ")}
      {expression ? <code className="calculation"> = {expression}</code> : null}
    </>
  );
}

const labelsOf = ({ value_labels: labels }: Dimension) =>
  Object.entries(labels)
    .map(([value, label]) => `${value} = ${label}`)
    .join(", ");

const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];
