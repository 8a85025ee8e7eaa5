/** Hollow and dashed: not yet sure. */
export function DoubtSign() {
  return (
    <svg className="doubt-sign" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="4.8" />
    </svg>
  );
}
