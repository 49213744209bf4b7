/** Where the page is, as its address says: every conversation, answer and source can be linked to. */

import { useCallback, useSyncExternalStore } from "react";

export type Route =
  | { page: "ask" }
  | { page: "conversation"; id: string }
  | { page: "answer"; id: string }
  | { page: "data" }
  | { page: "ledger" }
  | { page: "catalog"; source: string; part: CatalogPart };

/** What is known of a source, in parts that each have an address. */
export const CATALOG_PARTS = ["tables", "keys", "meaning", "suggestions"] as const;
export type CatalogPart = (typeof CATALOG_PARTS)[number];

export function parseRoute(path: string): Route {
  const [, first, second, third] = path.split("/").map(decode);
  if (first === "c" && second) return { page: "conversation", id: second };
  if (first === "a" && second) return { page: "answer", id: second };
  if (first === "ledger") return { page: "ledger" };
  if (first === "data") return second ? { page: "catalog", source: second, part: partOf(third) } : { page: "data" };
  return { page: "ask" };
}

export function routePath(route: Route): string {
  switch (route.page) {
    case "ask":
      return "/";
    case "conversation":
      return `/c/${encodeURIComponent(route.id)}`;
    case "answer":
      return `/a/${encodeURIComponent(route.id)}`;
    case "data":
      return "/data";
    case "ledger":
      return "/ledger";
    case "catalog":
      return `/data/${encodeURIComponent(route.source)}${route.part === "tables" ? "" : `/${route.part}`}`;
  }
}

export function useRoute(): [Route, (route: Route, how?: "replace") => void] {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  const go = useCallback((route: Route, how?: "replace") => {
    const target = routePath(route);
    if (target === location.pathname) return;
    if (how === "replace") history.replaceState(null, "", target);
    else history.pushState(null, "", target);
    dispatchEvent(new PopStateEvent("popstate"));
  }, []);
  return [parseRoute(path), go];
}

function subscribe(listener: () => void): () => void {
  addEventListener("popstate", listener);
  return () => removeEventListener("popstate", listener);
}

const partOf = (name: string | undefined): CatalogPart => CATALOG_PARTS.find((part) => part === name) ?? "tables";

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
