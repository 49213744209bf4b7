import type { Change } from "../api/changes";
import { api } from "../api/client";
import { Problem } from "../api/problem";

const CONFLICT = 409;

/** Yes to the preview on screen. Where that is not what would be written any more, the change as it is now, saying so. */
export async function confirmShown(change: Change): Promise<Change> {
  try {
    return await api.confirmChange(change.id, change.preview?.token ?? "");
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== CONFLICT) throw error;
    const { code, message, action } = error;
    return { ...(await api.change(change.id)), error: { code, message, action, field: null } };
  }
}
