import { IconButton } from "./IconButton";
import { useCopy } from "./useCopy";

export function CopyButton({ label, text }: { label: string; text: string }) {
  const copy = useCopy();
  return <IconButton icon="copy" label={label} className="copy" onClick={() => copy(text)} />;
}
