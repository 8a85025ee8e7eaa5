import type { NameMatch } from '../gazetteer/name-index.ts';
import type { NamePart } from './name-part.ts';

/** A stretch of words taken for a place's name, with its gazetteer entry where it has one. */
export interface FoundName extends NamePart {
  /** The tagger's margin at the first word. */
  readonly margin: number;
  /** Part of an organisation's name: "University of Manitoba". */
  readonly embedded: boolean;
  /** The counties of "Camden and Charlton counties", where that is how it goes on. */
  readonly counties: readonly NameMatch[];
}
