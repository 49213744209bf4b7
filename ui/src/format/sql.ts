/** SQL as coloured pieces: lexical only, good enough to read by, never used to decide anything. */

export type PieceKind = "keyword" | "function" | "string" | "name" | "number" | "comment" | "plain";

export interface Piece {
  kind: PieceKind;
  text: string;
}

const KEYWORDS = new Set(
  `all and any as asc between by case cast collate count cross current_date current_timestamp date desc distinct else end
  escape except exists extract false fetch filter first following for from full group having ilike in inner intersect
  interval is join last lateral left like limit natural not null nulls offset on or order outer over partition preceding
  range recursive right row rows select similar some table then timestamp to true unbounded union unknown using values
  when where window with within`.split(/\s+/),
);

const LEXEME = new RegExp(
  [
    "(?<comment>--[^\\n]*|/\\*[\\s\\S]*?(?:\\*/|$))",
    "(?<string>'(?:[^']|'')*(?:'|$))",
    '(?<name>"(?:[^"]|"")*(?:"|$)|`[^`]*(?:`|$)|\\[[^\\]]*(?:\\]|$))',
    "(?<number>\\b\\d+(?:\\.\\d+)?\\b)",
    "(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)",
    "(?<space>\\s+)",
    "(?<other>[\\s\\S])",
  ].join("|"),
  "gu",
);

export function piecesOf(sql: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of sql.matchAll(LEXEME)) {
    const { comment, string, name, number, word } = match.groups ?? {};
    const text = match[0];
    if (comment) pieces.push({ kind: "comment", text });
    else if (string) pieces.push({ kind: "string", text });
    else if (name) pieces.push({ kind: "name", text });
    else if (number) pieces.push({ kind: "number", text });
    else if (word) pieces.push({ kind: wordKind(word, sql[match.index + text.length]), text });
    else pieces.push({ kind: "plain", text });
  }
  return pieces;
}

function wordKind(word: string, next: string | undefined): PieceKind {
  if (KEYWORDS.has(word.toLowerCase()) && !(word.toLowerCase() === "count" && next === "(")) return "keyword";
  return next === "(" ? "function" : "plain";
}

const CLAUSES = /^(from|where|group|having|order|limit|union|except|intersect|window)$/i;
const JOIN_STARTS = /^(join|left|right|full|inner|cross|natural)$/i;

/** Breaks a long one-line statement before its outermost clauses; one that has line breaks is left as it is. */
export function breakLines(sql: string): string {
  if (sql.includes("\n") || sql.length < 60) return sql;
  let depth = 0;
  let previous = "";
  let text = "";
  for (const piece of piecesOf(sql)) {
    if (piece.text === "(") depth += 1;
    if (piece.text === ")") depth -= 1;
    const starts =
      piece.kind === "keyword" &&
      depth === 0 &&
      (CLAUSES.test(piece.text) || (JOIN_STARTS.test(piece.text) && !JOIN_STARTS.test(previous)));
    if (starts) text = `${text.trimEnd()}\n`;
    text += piece.text;
    if (piece.text.trim() !== "") previous = piece.text;
  }
  return text;
}
