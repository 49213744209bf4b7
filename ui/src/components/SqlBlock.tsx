import { breakLines, piecesOf } from "../format/sql";
import { CopyButton } from "./CopyButton";

export function SqlBlock({ sql }: { sql: string }) {
  return (
    <div className="sql">
      <CopyButton label="Copy SQL" text={sql} />
      {/* A long statement scrolls sideways, so the keyboard must be able to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} aria-label="SQL">
        <code>
          {piecesOf(breakLines(sql)).map((piece, index) =>
            piece.kind === "plain" ? (
              piece.text
            ) : (
              <span key={index} className={`sql-${piece.kind}`}>
                {piece.text}
              </span>
            ),
          )}
        </code>
      </pre>
    </div>
  );
}
