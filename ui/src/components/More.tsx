import { type ReactNode, useState } from "react";
import { count } from "../format/words";

const STEP = 100;

/** The first of many *items*, a button that shows further ones, and a way to show at least so many. */
export function useMore<T>(items: T[], one: string): [T[], ReactNode, (least: number) => void] {
  const [shown, setShown] = useState(STEP);
  const left = items.length - shown;
  const button =
    left > 0 ? (
      <button type="button" className="button more" onClick={() => setShown((before) => before + STEP)}>
        Show more ({count(left, one)} left)
      </button>
    ) : null;
  return [items.slice(0, shown), button, (least) => setShown((before) => Math.max(before, least))];
}
