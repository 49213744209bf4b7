import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { Cell, ResultColumn } from "../api/contract";
import { cellClass, type ColumnFormat, columnFormat, compareCells, exactText, formatCell } from "../format/value";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import { useCopy } from "./useCopy";

const PAGE = 20;

interface Props {
  columns: ResultColumn[];
  rows: Cell[][];
  label: string;
}

interface Order {
  column: number;
  descending: boolean;
}

/** Rows as they came, sorted on request, a page at a time. Arrow keys walk the cells; Enter or a double click copies one. */
export function ResultTable({ columns, rows, label }: Props) {
  const [order, setOrder] = useState<Order | null>(null);
  const [page, setPage] = useState(0);
  const formats = useMemo(
    () => columns.map((column, index) => columnFormat(column.name, column.type, rows.map((row) => row[index] ?? null))),
    [columns, rows],
  );
  const sorted = useMemo(() => sortRows(rows, formats, order), [rows, formats, order]);
  const shown = sorted.slice(page * PAGE, (page + 1) * PAGE);

  const sortBy = (column: number) => {
    setPage(0);
    setOrder((before) => nextOrder(before, column, formats[column]?.numeric ?? false));
  };

  return (
    <div className="result">
      <div className="table-scroll" role="group" aria-label={label}>
        <Grid columns={columns} formats={formats} rows={shown} order={order} onSort={sortBy} total={rows.length} first={page * PAGE} />
      </div>
      {rows.length > PAGE ? (
        <Pages page={page} pages={Math.ceil(rows.length / PAGE)} total={rows.length} onPage={setPage} />
      ) : null}
    </div>
  );
}

function sortRows(rows: Cell[][], formats: ColumnFormat[], order: Order | null): Cell[][] {
  if (order === null) return rows;
  const { column, descending } = order;
  const numeric = formats[column]?.numeric ?? false;
  return rows.toSorted((left, right) => compareCells(left[column] ?? null, right[column] ?? null, numeric, descending));
}

/** Numbers start with the largest, words with A; the third press is the order the rows came in. */
export function nextOrder(before: Order | null, column: number, numeric: boolean): Order | null {
  if (before?.column !== column) return { column, descending: numeric };
  return before.descending === numeric ? { column, descending: !numeric } : null;
}

interface GridProps {
  columns: ResultColumn[];
  formats: ColumnFormat[];
  rows: Cell[][];
  order: Order | null;
  onSort: (column: number) => void;
  total: number;
  first: number;
}

function Grid({ columns, formats, rows, order, onSort, total, first }: GridProps) {
  const table = useRef<HTMLTableElement>(null);
  const copy = useCopy();
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);

  const move = (event: KeyboardEvent, row: number, column: number) => {
    const target = stepTo(event.key, row, column, rows.length - 1, columns.length - 1);
    if (target === null) return;
    event.preventDefault();
    setAt(target);
    table.current?.querySelector<HTMLElement>(`[data-at="${target.join(",")}"]`)?.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
    <table ref={table} role="grid" aria-rowcount={total + 1} className="rows">
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th
              key={`${index}-${column.name}`}
              scope="col"
              className={formats[index]?.numeric ? "number" : ""}
              aria-sort={order?.column === index ? (order.descending ? "descending" : "ascending") : "none"}
            >
              <button type="button" onClick={() => onSort(index)} title={`${column.name} (${column.type}): sort`}>
                <span>{column.name}</span>
                <Icon name="chevron" size={12} />
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, rowIndex) => (
          <tr key={first + rowIndex} aria-rowindex={first + rowIndex + 2}>
            {columns.map((column, index) => {
              const cell = row[index] ?? null;
              const format = formats[index] as ColumnFormat;
              return (
                <td
                  key={`${index}-${column.name}`}
                  // oxlint-disable-next-line jsx-a11y/no-redundant-roles
                  role="gridcell"
                  className={cellClass(cell, format)}
                  data-at={`${rowIndex},${index}`}
                  tabIndex={at[0] === rowIndex && at[1] === index ? 0 : -1}
                  title={exactText(cell)}
                  onFocus={() => setAt([rowIndex, index])}
                  onDoubleClick={() => copy(exactText(cell))}
                  onKeyDown={(event) => {
                    if (event.key === "Enter" || (event.key === "c" && (event.ctrlKey || event.metaKey))) {
                      copy(exactText(cell));
                    } else {
                      move(event, rowIndex, index);
                    }
                  }}
                >
                  {formatCell(cell, format, column.type)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stepTo(key: string, row: number, column: number, lastRow: number, lastColumn: number) {
  switch (key) {
    case "ArrowUp":
      return [Math.max(0, row - 1), column] as const;
    case "ArrowDown":
      return [Math.min(lastRow, row + 1), column] as const;
    case "ArrowLeft":
      return [row, Math.max(0, column - 1)] as const;
    case "ArrowRight":
      return [row, Math.min(lastColumn, column + 1)] as const;
    case "Home":
      return [row, 0] as const;
    case "End":
      return [row, lastColumn] as const;
    default:
      return null;
  }
}

interface PagesProps {
  page: number;
  pages: number;
  total: number;
  onPage: (page: number) => void;
}

function Pages({ page, pages, total, onPage }: PagesProps) {
  const from = page * PAGE + 1;
  const to = Math.min(total, (page + 1) * PAGE);
  return (
    <nav className="pages" aria-label="Pages of the table">
      <span>
        {from.toLocaleString("en-US")}–{to.toLocaleString("en-US")} of {total.toLocaleString("en-US")}
      </span>
      <IconButton icon="back" label="Previous page" disabled={page === 0} onClick={() => onPage(page - 1)} />
      <IconButton
        icon="back"
        className="flipped"
        label="Next page"
        disabled={page >= pages - 1}
        onClick={() => onPage(page + 1)}
      />
    </nav>
  );
}
