/** How a cell is written on the page. What is copied or exported is always the exact value, never this. */

import type { Cell, Kind } from "../api/contract";

export interface ColumnFormat {
  numeric: boolean;
  /** Digits after the point, the same down the whole column so that numbers line up. */
  decimals: number;
  /** Years, codes and keys are numbers nobody counts with; they are written without separators. */
  grouped: boolean;
}

const LABEL_NUMBER = /(^|[_ ])(id|key|code|zip|postcode|postal_?code|year|number|no|nr|phone|isbn|ssn)$/i;
const MOST_DECIMALS = 2;
const MOST_DECIMALS_OF_FRACTIONS = 4;
const NUMBER = /^-?\d+(\.\d+)?$/;

export function columnFormat(name: string, type: Kind, cells: readonly Cell[]): ColumnFormat {
  const numeric = type === "integer" || type === "number";
  if (!numeric) return { numeric, decimals: 0, grouped: false };
  const texts = cells.map(plainNumber).filter((text) => text !== null);
  const fractions = texts.every((text) => Math.abs(Number(text)) < 1);
  const most = fractions ? MOST_DECIMALS_OF_FRACTIONS : MOST_DECIMALS;
  const decimals = texts.reduce((longest, text) => Math.max(longest, fractionLength(text)), 0);
  return { numeric, decimals: Math.min(decimals, most), grouped: !LABEL_NUMBER.test(splitWords(name)) };
}

export function formatCell(cell: Cell, format: ColumnFormat, type: Kind): string {
  if (cell === null) return "—";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "object") return JSON.stringify(cell);
  if (format.numeric) return formatNumber(cell, format);
  if (type === "timestamp" || type === "date") return plainMoment(String(cell));
  return String(cell);
}

/** How a cell looks: numbers line up, empty ones step back. */
export function cellClass(cell: Cell, format: ColumnFormat): string {
  return [format.numeric ? "number" : "", cell === null ? "empty" : ""].join(" ").trim();
}

/** The exact value as text, for the clipboard. */
export function exactText(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

/** Writes long numbers digit by digit, because a double would change integers beyond 2^53. */
function formatNumber(cell: string | number, format: ColumnFormat): string {
  const text = plainNumber(cell);
  if (text === null) return String(cell);
  const rounded = fractionLength(text) > format.decimals ? Number(text).toFixed(format.decimals) : text;
  const [whole = "0", fraction = ""] = rounded.replace("-", "").split(".");
  const grouped = format.grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const padded = format.decimals > 0 ? `.${fraction.padEnd(format.decimals, "0")}` : "";
  return (rounded.startsWith("-") ? "−" : "") + grouped + padded;
}

/** A number as digits; null when it is none, or is only readable with its exponent. */
function plainNumber(cell: Cell): string | null {
  if (typeof cell !== "string" && typeof cell !== "number") return null;
  const text = String(cell);
  if (NUMBER.test(text)) return text;
  const value = Number(text);
  const ordinary = Math.abs(value) >= 1e-3 && Math.abs(value) < 1e21;
  return text.trim() !== "" && ordinary ? value.toFixed(MOST_DECIMALS_OF_FRACTIONS).replace(/\.?0+$/, "") : null;
}

const fractionLength = (text: string) => text.split(".")[1]?.length ?? 0;

const splitWords = (name: string) => name.replace(/([a-z])([A-Z])/g, "$1_$2");

/** `2023-05-01T14:30:00` as `2023-05-01 14:30`; midnight is left out, since it nearly always means "that day". */
function plainMoment(text: string): string {
  const parts = /^(\d{4,}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2}(?:\.\d+)?))?(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (!parts) return text;
  const [, day = "", minutes = "", seconds = "00", zone = ""] = parts;
  const exact = Number(seconds) === 0 ? minutes : `${minutes}:${seconds.replace(/\.0+$/, "")}`;
  if (exact === "00:00" && (zone === "" || zone === "Z" || zone === "+00:00")) return day;
  return `${day} ${exact}${zone && zone !== "Z" && zone !== "+00:00" ? ` ${zone}` : ""}`;
}

/** Orders two cells of one column; empty cells go last either way round. */
export function compareCells(left: Cell, right: Cell, numeric: boolean, descending: boolean): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  const order = numeric
    ? Number(left) - Number(right)
    : collator.compare(exactText(left), exactText(right));
  return descending ? -order : order;
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
