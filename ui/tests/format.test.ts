import { describe, expect, it } from "vitest";
import type { Cell, Kind } from "../src/api/contract";
import { breakLines, piecesOf } from "../src/format/sql";
import { columnFormat, compareCells, exactText, formatCell } from "../src/format/value";
import { confidenceWords, dayHeading, duration, moment, percent, readingWords } from "../src/format/words";

function column(name: string, type: Kind, cells: Cell[]): string[] {
  const format = columnFormat(name, type, cells);
  return cells.map((cell) => formatCell(cell, format, type));
}

describe("formatCell", () => {
  it("groups thousands and lines up the digits after the point", () => {
    expect(column("revenue", "number", [1234567.5, 12, -3000.25])).toEqual(["1,234,567.50", "12.00", "−3,000.25"]);
  });

  it("keeps every digit of integers and decimals that arrive as text", () => {
    expect(column("total", "integer", ["9007199254740993123"])).toEqual(["9,007,199,254,740,993,123"]);
    expect(column("total", "number", ["12345678901234567890.12"])).toEqual(["12,345,678,901,234,567,890.12"]);
  });

  it("shows small shares with four digits", () => {
    expect(column("share", "number", [0.12345, 0.5])).toEqual(["0.1235", "0.5000"]);
  });

  it.each(["year", "order_year", "id", "customer_id", "CustomerId", "zip", "postal_code"])(
    "writes %s without separators",
    (name) => expect(column(name, "integer", [2023])).toEqual(["2023"]),
  );

  it.each(["paid", "idle", "mileage"])("still groups %s, which only contains such a word", (name) =>
    expect(column(name, "integer", [2023])).toEqual(["2,023"]),
  );

  it("writes dates and times plainly and leaves midnight out", () => {
    expect(column("at", "timestamp", ["2023-05-01T14:30:00", "2023-05-01T00:00:00", "2023-05-01T14:30:12.500+02:00"])).toEqual([
      "2023-05-01 14:30",
      "2023-05-01",
      "2023-05-01 14:30:12.500 +02:00",
    ]);
    expect(column("day", "date", ["2023-05-01", "someday"])).toEqual(["2023-05-01", "someday"]);
  });

  it("shows nothing, yes, no and nested values", () => {
    expect(column("x", "boolean", [true, false, null])).toEqual(["yes", "no", "—"]);
    expect(column("x", "json", [{ a: [1] }])).toEqual(['{"a":[1]}']);
  });

  it("shows a number that is no number as it came", () => {
    expect(column("x", "number", ["Infinity", "abc", 1.5e-7])).toEqual(["Infinity", "abc", "1.5e-7"]);
  });
});

describe("compareCells", () => {
  it("sorts text that holds numbers by value, and empty cells last either way", () => {
    const cells: Cell[] = ["10", null, "9.5", "-3"];
    expect(cells.toSorted((a, b) => compareCells(a, b, true, false))).toEqual(["-3", "9.5", "10", null]);
    expect(cells.toSorted((a, b) => compareCells(a, b, true, true))).toEqual(["10", "9.5", "-3", null]);
  });

  it("sorts words without regard to case", () => {
    expect(["b", "A", "c"].toSorted((a, b) => compareCells(a, b, false, false))).toEqual(["A", "b", "c"]);
  });

  it("copies the exact value", () => {
    expect(exactText(1234.5)).toBe("1234.5");
    expect(exactText(null)).toBe("");
  });
});

describe("words", () => {
  it("never rounds up to certainty", () => {
    expect(percent(0.999)).toBe("99 %");
    expect(confidenceWords(0.95)).toBe("very sure");
    expect(confidenceWords(0.1)).toBe("a guess");
  });

  it("measures in the unit people use", () => {
    expect([0.0841, 1.25, 75].map(duration)).toEqual(["85 ms", "1.3 s", "1 min 15 s"]);
  });

  it("names days as people do", () => {
    const now = new Date(2026, 10, 21, 12, 0);
    const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString();
    expect([at(21, 1), at(20, 23), at(17, 9), at(1, 9)].map((each) => dayHeading(each, now))).toEqual([
      "Today",
      "Yesterday",
      "This week",
      "Earlier",
    ]);
    expect(moment(at(21, 9), now)).toBe("today 09:00");
    expect(moment("not a time", now)).toBe("not a time");
  });

  it("takes the opening off a reading", () => {
    expect(readingWords("I read this as: accounts by region")).toBe("accounts by region");
    expect(readingWords("accounts by region")).toBe("accounts by region");
  });
});

describe("SQL pieces", () => {
  const statements = [
    "SELECT \"a b\", 'it''s', count(*) FROM t -- end\nWHERE x >= 1.5",
    "select 'unfinished",
    "/* open",
    "",
    "ÄÖ = `x` + [y z]",
  ];

  it.each(statements)("puts together to the same text: %s", (sql) =>
    expect(piecesOf(sql).map((piece) => piece.text).join("")).toBe(sql),
  );

  it("tells keywords, functions, strings and names apart", () => {
    const kinds = Object.fromEntries(piecesOf(statements[0] ?? "").map((piece) => [piece.text, piece.kind]));
    expect(kinds).toMatchObject({
      SELECT: "keyword",
      count: "function",
      "'it''s'": "string",
      '"a b"': "name",
      "1.5": "number",
      "-- end": "comment",
    });
  });

  it("breaks a long line before its outer clauses only", () => {
    const sql = "SELECT a FROM (SELECT b FROM u WHERE c = 'x FROM y') AS s LEFT JOIN v ON s.b = v.b ORDER BY a LIMIT 5";
    expect(breakLines(sql).split("\n")).toEqual([
      "SELECT a",
      "FROM (SELECT b FROM u WHERE c = 'x FROM y') AS s",
      "LEFT JOIN v ON s.b = v.b",
      "ORDER BY a",
      "LIMIT 5",
    ]);
    expect(breakLines("SELECT\n1")).toBe("SELECT\n1");
  });
});
