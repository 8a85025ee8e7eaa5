import type { Source } from './finding.ts';
import type { Geography } from './geography.ts';

/** Somebody's figure for a variant's range. */
export interface KnownRange {
  readonly lowKm: number;
  readonly highKm: number;
  readonly source: Source;
}

/** A weapon system's variant with what others claim of its range. */
export interface KnownVariant {
  readonly label: string;
  readonly ranges: readonly KnownRange[];
}

/** What a claim is judged with, besides its own words. */
export interface Context {
  readonly geography: Geography;
  /** The last day that the article's date covers, as YYYY-MM-DD; null where it has none. */
  readonly day: string | null;
  readonly variants: ReadonlyMap<string, KnownVariant>;
  /** The variant that is meant where the text names none: an edition's own choice. */
  readonly defaultVariant: string | null;
}
