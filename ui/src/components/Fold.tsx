import { Collapsible } from "@base-ui/react/collapsible";
import type { ReactNode } from "react";
import { Icon } from "./Icon";

/** Something that is looked at only when somebody wants to. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Collapsible.Root className="fold">
      <Collapsible.Trigger className="proof-trigger">
        <Icon name="chevron" /> {title}
      </Collapsible.Trigger>
      <Collapsible.Panel className="fold-panel">{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
