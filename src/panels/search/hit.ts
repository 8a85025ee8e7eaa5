import type { ReactNode } from 'react';
import type { PointedOut } from '../../store/transitions/selection.ts';
import type { Fit } from './order-groups.ts';

/** One result: what it reads, and what following it does. */
export interface Hit {
  readonly key: string;
  /** Null for what has no address, as a change of theme. */
  readonly href: string | null;
  readonly lang?: string;
  readonly content: ReactNode;
  /** In quiet ink beside it: what it is, or when it was written. */
  readonly aside: string;
  readonly fit: Fit;
  readonly follow: () => void;
  /** Where the map shows it while the reader stands at it. */
  readonly onMap: PointedOut;
}

export interface HitGroup {
  readonly name: 'places' | 'passages' | 'articles' | 'systems' | 'commands';
  readonly title: string;
  /** How many there are in all; null where that says nothing. */
  readonly total: number | null;
  readonly hits: readonly Hit[];
}
