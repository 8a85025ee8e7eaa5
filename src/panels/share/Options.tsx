interface Props<Value extends string> {
  /** What is chosen between, for who does not see it. */
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly nameOf: (value: Value) => string;
}

/** A few words in a row of which one is chosen. */
export function Options<Value extends string>({
  label,
  values,
  chosen,
  onChoose,
  nameOf,
}: Props<Value>) {
  return (
    <fieldset className="share__options">
      <legend className="visually-hidden">{label}</legend>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {nameOf(value)}
        </button>
      ))}
    </fieldset>
  );
}
