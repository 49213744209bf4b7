import { Select } from "@base-ui/react/select";
import type { Source } from "../api/contract";
import { Icon } from "./Icon";

interface Props {
  sources: Source[];
  source: string | null;
  onChoose: (source: string) => void;
}

export function SourcePicker({ sources, source, onChoose }: Props) {
  return (
    <Select.Root value={source} onValueChange={(name) => name !== null && onChoose(name)} modal={false}>
      <Select.Trigger className="button quiet source-picker" aria-label={`Source: ${source ?? "none"}`}>
        <Icon name="data" />
        <Select.Value>{source ?? "Choose a source"}</Select.Value>
        <Select.Icon className="chevron">
          <Icon name="chevron" size={14} />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner className="popup-place" alignItemWithTrigger={false} side="bottom" align="start" sideOffset={6}>
          <Select.Popup className="popup">
            <Select.List>
              {sources.map((each) => (
                <Select.Item key={each.name} value={each.name} className="popup-item source-item">
                  <Select.ItemIndicator className="tick" keepMounted>
                    <Icon name="check" size={14} />
                  </Select.ItemIndicator>
                  <Select.ItemText className="source-name">{each.name}</Select.ItemText>
                  <span className="source-engine">{each.engine}</span>
                  {each.description ? <span className="source-about">{each.description}</span> : null}
                </Select.Item>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}
