/** The ring that stands behind a system's name: here a range can be drawn. */
export function SystemMark() {
  return (
    <svg className="system-mark" viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="4" />
      <circle className="solid" cx="5" cy="5" r="1.2" />
    </svg>
  );
}
