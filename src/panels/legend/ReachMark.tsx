/** As many colours as there are; further ranges repeat them. */
const slots = 4;

interface Props {
  readonly kind: 'gained' | 'core' | 'edge' | 'base' | 'own';
  /** Which range it is: its colour. */
  readonly slot?: number;
  readonly children: string;
}

/** What a surface of a range means. */
export function ReachMark({ kind, slot = 0, children }: Props) {
  return (
    <li data-slot={slot % slots}>
      <i className="legend__reach" data-kind={kind} aria-hidden="true" />
      {children}
    </li>
  );
}
