import type { Change } from "../api/changes";

/** What the buttons of a change do: say what somebody would type, or yes to the preview on screen. */
export interface Talking {
  running: boolean;
  /** *shown* is how it reads in the conversation, where that is not what is sent. */
  onSay: (message: string, shown?: string) => void;
  onConfirm: (change: Change) => void;
}
