import type { ReactNode } from 'react';

interface Props {
  /** How it is drawn on the map: filled, hollow, or hollow and dashed. */
  readonly kind: 'dots' | 'several' | 'doubtful';
  readonly cx: number;
  readonly r: number;
  readonly children: ReactNode;
}

/** A line of the legend for one kind of circle. */
export function CircleMark({ kind, cx, r, children }: Props) {
  return (
    <li>
      <svg viewBox="0 0 50 14" aria-hidden="true" className={`legend__${kind}`}>
        <circle cx={cx} cy="7" r={r} />
      </svg>
      {children}
    </li>
  );
}
