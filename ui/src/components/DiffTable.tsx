import { type Diff, type DiffCell, type DiffRow, type Mark, valueText } from "../format/change";
import { useMore } from "./More";

const WORDS: Record<Mark, string> = { new: "New", deleted: "Deleted", changed: "Changed", same: "" };
const SIGNS: Record<Mark, string> = { new: "+", deleted: "−", changed: "→", same: "" };

/** Rows before and after. One row is read downwards; several are read across. Words and signs say what colours say. */
export function DiffTable({ diff, label }: { diff: Diff; label: string }) {
  const [only] = diff.rows;
  if (only === undefined) return null;
  return (
    // A wide table scrolls sideways, so the keyboard must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" role="group" aria-label={label} tabIndex={0}>
      {diff.rows.length === 1 ? <OneRow columns={diff.columns} row={only} /> : <ManyRows diff={diff} />}
    </div>
  );
}

function OneRow({ columns, row }: { columns: string[]; row: DiffRow }) {
  return (
    <table className="rows diff">
      {row.mark === "same" ? null : (
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">{row.mark === "changed" ? "Before → after" : WORDS[row.mark]}</th>
          </tr>
        </thead>
      )}
      <tbody>
        {columns.map((column, index) => {
          const cell = row.cells[index] as DiffCell;
          return (
            <tr key={column} className={row.mark === "changed" && !cell.differs ? "unchanged" : row.mark}>
              <th scope="row">{column}</th>
              <td>
                <CellText mark={row.mark} cell={cell} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function ManyRows({ diff }: { diff: Diff }) {
  const [shown, more] = useMore(diff.rows, "row");
  const marked = diff.rows.some((row) => row.mark !== "same");
  return (
    <>
      <table className="rows diff">
        <thead>
          <tr>
            {marked ? (
              <th scope="col">
                <span className="hidden">What happens</span>
              </th>
            ) : null}
            {diff.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={index} className={row.mark}>
              {marked ? <td className="mark">{WORDS[row.mark]}</td> : null}
              {diff.columns.map((column, at) => (
                <td key={column}>
                  <CellText mark={row.mark} cell={row.cells[at] as DiffCell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

function CellText({ mark, cell }: { mark: Mark; cell: DiffCell }) {
  if (mark === "deleted") return <Value as="del" sign={mark} value={cell.before} />;
  if (mark === "new") return <Value as="ins" sign={mark} value={cell.after} />;
  if (!cell.differs) return <Plain value={cell.after} />;
  return (
    <>
      <del>
        <Plain value={cell.before} />
      </del>
      <span className="arrow">
        <span aria-hidden="true"> → </span>
        <span className="hidden"> becomes </span>
      </span>
      <ins>
        <Plain value={cell.after} />
      </ins>
    </>
  );
}

function Value({ as: Tag, sign, value }: { as: "ins" | "del"; sign: Mark; value: DiffCell["after"] }) {
  if (value === null) return <Plain value={value} />;
  return (
    <>
      <span className="sign" aria-hidden="true">
        {SIGNS[sign]}{" "}
      </span>
      <Tag>
        <Plain value={value} />
      </Tag>
    </>
  );
}

function Plain({ value }: { value: DiffCell["after"] }) {
  return value === null || value === "" ? <span className="empty">empty</span> : valueText(value);
}
