import type { Option } from './candidates.ts';

/** A distinct name of the text and the places that it may stand for. */
export interface Group {
  readonly key: string;
  readonly options: Option[];
  readonly mentions: number[];
  /** Whether something stands beside a mention that only towns have: "Dublin City Council". */
  isTowns: boolean;
  /** Its mentions, counted by what each says of where the text is. */
  weight: number;
  /** Index of the option that is ahead, and by how much. */
  chosen: number;
  lead: number;
}
