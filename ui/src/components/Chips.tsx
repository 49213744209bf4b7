interface Props {
  label: string;
  items: readonly string[];
  onPick: (item: string) => void;
  disabled?: boolean;
}

/** Questions one press away. */
export function Chips({ label, items, onPick, disabled = false }: Props) {
  if (items.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label={label}>
      <p className="chips-title" aria-hidden="true">
        {label}
      </p>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <button type="button" className="chip" disabled={disabled} onClick={() => onPick(item)}>
              {item}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
