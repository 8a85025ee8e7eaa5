import type { AreaFinder } from './area-finder.ts';
import type { Option } from './candidates.ts';
import type { CueScores } from './cue-scores.ts';
import type { FoundName } from './found-name.ts';
import type { Group } from './name-group.ts';
import type { Signals } from './signals.ts';

/** What the readings of a text's cues look things up in. */
export interface CueContext {
  readonly signals: Signals;
  readonly language: string;
  readonly areas: AreaFinder;
  /** The country whose people a word names: "belge". */
  readonly countryAt: (word: number) => string | null | undefined;
  /** Waters or regions of a name that its short form does not tell of, where the text speaks of one. */
  readonly othersOf: (name: FoundName, sort: 'water' | 'region') => readonly Option[];
  /** Other spellings of a name's bearers that a container has: "Saint-Pétersbourg, en Floride". */
  readonly exonymsIn: (group: Group, outer: Option) => readonly Option[];
}

/** The names of a text in order, each with its group, and where what is said of them is written down. */
export interface CueReading {
  readonly names: readonly FoundName[];
  readonly groupOf: readonly Group[];
  readonly context: CueContext;
  readonly scores: CueScores;
}
