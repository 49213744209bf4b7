import { Select } from "@base-ui/react/select";
import type { Model } from "../api/contract";
import { Icon } from "./Icon";

interface Props {
  models: Model[];
  model: string;
  onChoose: (model: string) => void;
}

/** Which language model may be asked, where the server has any; without one the built-in interpreter answers alone. */
export function ModelPicker({ models, model, onChoose }: Props) {
  return (
    <Select.Root value={model} onValueChange={(name) => name !== null && onChoose(name)} modal={false}>
      <Select.Trigger className="button quiet source-picker" aria-label={`Model: ${shown(model)}`}>
        <Select.Value>{shown(model)}</Select.Value>
        <Select.Icon className="chevron">
          <Icon name="chevron" size={14} />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner className="popup-place" alignItemWithTrigger={false} side="bottom" align="start" sideOffset={6}>
          <Select.Popup className="popup">
            <Select.List>
              {models.map((each) => (
                <Select.Item key={each.name} value={each.name} className="popup-item source-item">
                  <Select.ItemIndicator className="tick" keepMounted>
                    <Icon name="check" size={14} />
                  </Select.ItemIndicator>
                  <Select.ItemText className="source-name">{shown(each.name)}</Select.ItemText>
                  {each.default ? <span className="source-engine">default</span> : null}
                </Select.Item>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}

const shown = (name: string) => (name === "builtin" ? "No model" : name);
