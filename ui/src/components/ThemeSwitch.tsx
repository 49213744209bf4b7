import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";
import type { ThemeChoice } from "../state/theme";
import { Icon, type IconName } from "./Icon";

export interface ThemeSwitchProps {
  choice: ThemeChoice;
  onChoose: (choice: ThemeChoice) => void;
}

const CHOICES: [ThemeChoice, IconName, string][] = [
  ["light", "sun", "Light"],
  ["system", "screen", "As the system"],
  ["dark", "moon", "Dark"],
];

export function ThemeSwitch({ choice, onChoose }: ThemeSwitchProps) {
  return (
    <ToggleGroup
      className="segments theme"
      aria-label="Colours"
      value={[choice]}
      onValueChange={([next]) => next && onChoose(next)}
    >
      {CHOICES.map(([value, icon, label]) => (
        <Toggle key={value} value={value} className="segment" aria-label={label} title={label}>
          <Icon name={icon} />
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
