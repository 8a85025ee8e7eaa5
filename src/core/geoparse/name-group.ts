import type { Option } from './candidates.ts';

/** A distinct name of the text and the places that it may stand for. */
export interface Group {
  readonly key: string;
  readonly options: readonly Option[];
  readonly mentions: number[];
  /** Index of the option that is ahead. */
  chosen: number;
}
