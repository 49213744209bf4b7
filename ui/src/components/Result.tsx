import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";
import { useState } from "react";
import type { Answer, Cell, ResultColumn } from "../api/contract";
import { cellClass, columnFormat, exactText, formatCell } from "../format/value";
import { count } from "../format/words";
import { Icon } from "./Icon";
import { ResultChart } from "./ResultChart";
import { ResultTable } from "./ResultTable";

type Shown = "chart" | "table";

export function Result({ answer, theme }: { answer: Answer; theme: string }) {
  const { columns, rows } = answer;
  const [shown, setShown] = useState<Shown>(answer.chart ? "chart" : "table");
  const only = rows.length === 1 && columns.length === 1 ? columns[0] : undefined;
  if (only) return <Figure column={only} cell={rows[0]?.[0] ?? null} />;
  return (
    <div className="result-place">
      <div className="result-bar">
        {answer.chart ? (
          <ToggleGroup
            className="segments"
            aria-label="Show as"
            value={[shown]}
            onValueChange={([next]) => next && setShown(next)}
          >
            <Toggle value="chart" className="segment">
              <Icon name="chart" /> Chart
            </Toggle>
            <Toggle value="table" className="segment">
              <Icon name="table" /> Table
            </Toggle>
          </ToggleGroup>
        ) : null}
        <span className="row-count">{rowWords(answer)}</span>
      </div>
      {shown === "chart" && answer.chart ? (
        <ResultChart spec={answer.chart} label={answer.question} theme={theme} />
      ) : (
        <ResultTable columns={columns} rows={rows} label={`Rows answering: ${answer.question}`} />
      )}
    </div>
  );
}

/** One number is read best as one number. */
function Figure({ column, cell }: { column: ResultColumn; cell: Cell }) {
  const format = columnFormat(column.name, column.type, [cell]);
  return (
    <dl className="figure">
      <dt>{column.name}</dt>
      <dd className={cellClass(cell, format)} title={exactText(cell)}>
        {formatCell(cell, format, column.type)}
      </dd>
    </dl>
  );
}

function rowWords(answer: Answer): string {
  const shown = answer.rows.length;
  const all = Math.max(shown, answer.row_count);
  if (answer.truncated) return `Limited to the first ${count(shown, "row")}`;
  return all > shown ? `${count(shown, "row")} of ${all.toLocaleString("en-US")}` : count(all, "row");
}
