/** Hollow and dashed: not yet sure. The words beside it say so. */
export function DoubtfulSign() {
  return (
    <svg className="doubtful-sign" viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="4" />
    </svg>
  );
}
