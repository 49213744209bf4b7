import { useEffect, useState, useSyncExternalStore } from "react";

export type ThemeChoice = "system" | "light" | "dark";
export type Theme = "light" | "dark";

const KEY = "quaestor.theme";
const dark = matchMedia("(prefers-color-scheme: dark)");

/** Puts the theme on the document before anything is drawn. */
export function applyTheme(choice = savedChoice()): void {
  document.documentElement.dataset.theme = resolve(choice);
}

export function useTheme(): [ThemeChoice, Theme, (choice: ThemeChoice) => void] {
  const [choice, setChoice] = useState(savedChoice);
  const systemIsDark = useSyncExternalStore(subscribe, () => dark.matches);
  const theme = choice === "system" ? (systemIsDark ? "dark" : "light") : choice;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const choose = (next: ThemeChoice) => {
    localStorage.setItem(KEY, next);
    setChoice(next);
  };
  return [choice, theme, choose];
}

function savedChoice(): ThemeChoice {
  const saved = localStorage.getItem(KEY);
  return saved === "light" || saved === "dark" ? saved : "system";
}

const resolve = (choice: ThemeChoice): Theme =>
  choice === "system" ? (dark.matches ? "dark" : "light") : choice;

function subscribe(listener: () => void): () => void {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
}
