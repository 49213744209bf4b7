import { useCallback } from "react";
import { useNotice } from "./Notice";

const SHOWN_LENGTH = 40;

/** Copies and says so; browsers refuse the clipboard to pages that are not secure, and that is said too. */
export function useCopy(): (text: string, what?: string) => void {
  const notify = useNotice();
  return useCallback(
    (text, what) => {
      const name = what ?? (text.length > SHOWN_LENGTH || text.includes("\n") ? "" : `“${text}”`);
      const write = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
      write.then(
        () => notify(`Copied ${name}`.trim()),
        () => notify("The browser does not let this page copy. Select the text and copy it by hand."),
      );
    },
    [notify],
  );
}
