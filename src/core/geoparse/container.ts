import type { Option } from './candidates.ts';

/** What a mention lies in, as the text says right beside it. */
export interface Container {
  readonly option: Option;
  /** No bearer of the name is known there: the mention is somewhere in it. */
  readonly isAll: boolean;
}
