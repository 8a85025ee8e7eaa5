interface Props {
  readonly kind: 'gained' | 'core' | 'edge' | 'base';
  readonly children: string;
}

/** What a surface of a range means. */
export function ReachMark({ kind, children }: Props) {
  return (
    <li>
      <i className="legend__reach" data-kind={kind} aria-hidden="true" />
      {children}
    </li>
  );
}
