import type { Choice } from "../api/contract";
import { Icon } from "./Icon";

interface Props {
  choices: Choice[];
  disabled: boolean;
  onPick: (question: string) => void;
}

/** Each way to read the question, with what it would give. */
export function Clarify({ choices, disabled, onPick }: Props) {
  return (
    <ul className="choices" aria-label="Ways to read the question">
      {choices.map((choice) => (
        <li key={choice.id}>
          <button type="button" className="choice" disabled={disabled} onClick={() => onPick(choice.question)}>
            <span className="choice-label">{choice.label}</span>
            {choice.preview ? <span className="choice-preview">{choice.preview}</span> : null}
            <Icon name="chevron" />
          </button>
        </li>
      ))}
    </ul>
  );
}
