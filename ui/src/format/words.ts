/** Counts, durations, moments and confidence in words. */

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
}

export function duration(seconds: number): string {
  if (seconds < 1) return `${Math.ceil(seconds * 1000)} ms`;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

export function confidenceWords(confidence: number): string {
  if (confidence >= 0.9) return "very sure";
  if (confidence >= 0.7) return "fairly sure";
  if (confidence >= 0.4) return "not so sure";
  return "a guess";
}

/** Rounded down, so that nothing short of certainty reads 100 %. */
export const percent = (share: number) => `${Math.floor(share * 100)} %`;

/** The reading without its opening, which each place on the page words for itself. */
export const readingWords = (reading: string) => reading.replace(/^I read this as:?\s*/i, "");

export function moment(iso: string, now = new Date()): string {
  const then = new Date(iso);
  if (Number.isNaN(then.getTime())) return iso;
  const minutes = Math.round((now.getTime() - then.getTime()) / 60_000);
  if (minutes < 1) return "just now";
  if (minutes < 60) return `${minutes} min ago`;
  if (then.toDateString() === now.toDateString()) return `today ${clock(then)}`;
  return `${day(then)} ${clock(then)}`;
}

/** The day alone, for what is days away. */
export function dayOf(iso: string): string {
  const then = new Date(iso);
  return Number.isNaN(then.getTime()) ? iso : day(then);
}

/** The heading a past conversation is listed under. */
export function dayHeading(iso: string, now = new Date()): string {
  const then = new Date(iso);
  if (Number.isNaN(then.getTime())) return "Earlier";
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  if (days <= 0) return "Today";
  if (days === 1) return "Yesterday";
  if (days < 7) return "This week";
  return "Earlier";
}

const two = (number: number) => String(number).padStart(2, "0");
const clock = (at: Date) => `${two(at.getHours())}:${two(at.getMinutes())}`;
const day = (at: Date) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
