import type { NameHit } from './lookup.ts';

/** Words taken for a name, and the gazetteer's entry for just these. */
export interface NamePart {
  readonly from: number;
  readonly to: number;
  readonly hit: NameHit | null;
}
