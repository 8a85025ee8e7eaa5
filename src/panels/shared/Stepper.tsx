interface Props {
  readonly previous: string;
  readonly next: string;
  readonly onStep: (by: 1 | -1) => void;
  /** The keys that do the same, with Alt. */
  readonly keys?: { readonly previous: string; readonly next: string };
}

/** One back and one on. */
export function Stepper({ previous, next, onStep, keys }: Props) {
  return (
    <p className="stepper">
      <button
        type="button"
        className="text-button"
        aria-keyshortcuts={keys?.previous}
        onClick={() => onStep(-1)}
      >
        {previous}
      </button>
      <button
        type="button"
        className="text-button"
        aria-keyshortcuts={keys?.next}
        onClick={() => onStep(1)}
      >
        {next}
      </button>
    </p>
  );
}
