import { Collapsible } from "@base-ui/react/collapsible";
import { api } from "../api/client";
import type { CatalogColumn, CatalogTable, ForeignKey } from "../api/contract";
import { exactText } from "../format/value";
import { count } from "../format/words";
import { useLoad } from "../state/useLoad";
import { Icon } from "./Icon";
import { ProblemNote } from "./ProblemNote";

export const tableAnchor = (key: string) => `table-${encodeURIComponent(key)}`;

const SAMPLES = 5;

interface Props {
  source: string;
  /** As the outline has it; its columns are read when somebody looks. */
  table: CatalogTable;
  open: boolean;
  onToggle: (open: boolean) => void;
}

export function CatalogTableView({ source, table, open, onToggle }: Props) {
  const whole = useLoad(open ? `${source}/${table.key}` : null, () => api.catalogTable(source, table.key));
  return (
    <Collapsible.Root className="catalog-table card" id={tableAnchor(table.key)} open={open} onOpenChange={onToggle}>
      <h2>
        <Collapsible.Trigger className="catalog-trigger">
          <Icon name="chevron" />
          <span className="table-name">{table.name}</span>
          {table.is_view ? <span className="engine">view</span> : null}
          <span className="catalog-facts">
            {[table.rows === null ? null : count(table.rows, "row"), count(table.column_count, "column")]
              .filter(Boolean)
              .join(" · ")}
          </span>
          {table.description ? <span className="catalog-about">{table.description}</span> : null}
        </Collapsible.Trigger>
      </h2>
      <Collapsible.Panel className="catalog-panel">
        {whole.problem ? <ProblemNote problem={whole.problem} /> : null}
        <div className="table-scroll">
          <table className="rows columns">
            <thead>
              <tr>
                <th scope="col">Column</th>
                <th scope="col">Type</th>
                <th scope="col">What it is</th>
                <th scope="col">Values</th>
              </tr>
            </thead>
            <tbody>
              {whole.value?.columns.map((column) => (
                <tr key={column.name}>
                  <th scope="row">{column.name}</th>
                  <td className="soft">{column.type.toLowerCase()}</td>
                  <td>{aboutColumn(table, column)}</td>
                  <td className="samples">{samples(column)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

function aboutColumn(table: CatalogTable, column: CatalogColumn): string {
  const key = table.primary_key.includes(column.name) ? "Key." : null;
  const foreign = table.foreign_keys.find((each) => each.columns.includes(column.name));
  const refers = foreign ? `Refers to ${foreign.table}${howKnown(foreign)}.` : null;
  const synonyms = column.synonyms.length > 0 ? `Also: ${column.synonyms.join(", ")}.` : null;
  const parts = [column.description && sentence(column.description), key, refers, synonyms, privacy(column)];
  return parts.filter(Boolean).join(" ");
}

/** How a column is treated and why: "Personal: holds e-mail addresses, by its name." */
function privacy(column: CatalogColumn): string | null {
  if (column.sensitivity === "open") return null;
  const treated = column.sensitivity === "secret" ? "Secret" : "Personal";
  return sentence(column.sensitivity_because ? `${treated}: ${column.sensitivity_because}` : treated);
}

const howKnown = ({ inferred, confirmed }: ForeignKey) => (inferred ? ` (${confirmed ? "confirmed" : "inferred"})` : "");

function samples(column: CatalogColumn): string {
  if (column.sensitivity !== "open") return "not shown";
  if (column.frequent.length > 0) return column.frequent.slice(0, SAMPLES).map(([value]) => exactText(value)).join(", ");
  if (column.minimum === null || column.maximum === null) return "";
  return `${exactText(column.minimum)} … ${exactText(column.maximum)}`;
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
