import { kindOf } from './feature.ts';
import { foldCode, isTransparent } from './fold.ts';
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts';
import type { PlaceKind } from './kind.ts';
import type { NameHit } from './name-index.ts';
import type { OtherScripts } from './other-scripts.ts';

/** A place that was looked for, and the spelling by which it was found. */
export interface FoundPlace {
  readonly place: GazetteerPlace;
  /** As the gazetteer writes it: "Kalinin" for Tver. */
  readonly spelling: string;
}

export interface FoundPlaces {
  /** How many there are in all. */
  readonly total: number;
  /** Those whose name begins so first, then by how many people know them. */
  readonly places: readonly FoundPlace[];
}

/** What is looked for, and where. */
export interface PlaceQuery {
  /** The beginning of a name or of a word in it, in any spelling that the gazetteer has; or an id ("gn:625144", "625144"). */
  readonly words: string;
  /** Places of these countries come first (ISO 3166-1 alpha-2), */
  readonly countries: readonly string[];
  /** or are all that is looked for. */
  readonly isOnlyThere: boolean;
  /** Null: of any kind. */
  readonly kind: PlaceKind | null;
  readonly count: number;
  /** The language of the names. */
  readonly language: string;
}

/** Fewer letters begin too many names. */
const leastLetters = 2;

/**
 * Looks places up by how a name begins: one pass over all names, in a few hundredths of a second.
 *
 * @param others names in other scripts; null where none is asked for
 */
export function findPlaces(
  gazetteer: Gazetteer,
  query: PlaceQuery,
  others: OtherScripts | null = null,
): FoundPlaces {
  const { words, countries, count, language } = query;
  const byNumber = numbered(gazetteer, words);
  if (byNumber !== null) {
    const place = gazetteer.place(byNumber, language);
    return { total: 1, places: [{ place, spelling: place.name }] };
  }
  const looked = foldedUnits(words);
  if (looked.length < leastLetters) return { total: 0, places: [] };
  const best = new Map<number, Scored>();
  const hits = [...gazetteer.names.beginning(looked), ...(others?.beginning(words) ?? [])];
  for (const hit of hits) {
    if (!isWanted(gazetteer, hit, query)) continue;
    const score = scoreOf(gazetteer, hit, countries);
    const known = best.get(hit.place);
    if (known === undefined || known.score < score) best.set(hit.place, { hit, score });
  }
  const ordered = [...best.values()].sort((a, b) => b.score - a.score || a.hit.place - b.hit.place);
  return {
    total: ordered.length,
    places: ordered.slice(0, count).map(({ hit }) => ({
      place: gazetteer.place(hit.place, language),
      spelling: hit.text,
    })),
  };
}

function isWanted(
  gazetteer: Gazetteer,
  { place }: NameHit,
  { countries, isOnlyThere, kind }: PlaceQuery,
): boolean {
  if (isOnlyThere && !countries.includes(gazetteer.countryOf(place) ?? '')) return false;
  return kind === null || kindOf(gazetteer.featureOf(place)) === kind;
}

interface Scored {
  readonly hit: NameHit;
  readonly score: number;
}

function numbered(gazetteer: Gazetteer, words: string): number | null {
  const id = /^\s*(?:gn:)?(\d{3,9})\s*$/i.exec(words)?.[1];
  return id === undefined ? gazetteer.indexOf(words.trim()) : gazetteer.indexOf(`gn:${id}`);
}

/** The whole name, then how it begins, then a word in it; within these the countries asked for, then the better known. */
function scoreOf(gazetteer: Gazetteer, hit: NameHit, countries: readonly string[]): number {
  const country = gazetteer.countryOf(hit.place);
  const feature = gazetteer.featureOf(hit.place);
  const people = Math.log10(gazetteer.populationOf(hit.place) + 30);
  const fame = feature === 'country' || feature === 'capital' ? people + 1 : people;
  return (
    fame +
    (hit.isWhole ? 3 : 0) +
    (hit.isFirst ? 2 : 0) +
    (country !== null && countries.includes(country) ? 5 : 0)
  );
}

/** Folded code units as the names are compared by, a space between words. */
function foldedUnits(words: string): readonly number[] {
  const units: number[] = [];
  let isParted = false;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (isTransparent(code)) continue;
    const folded = foldCode(code);
    if (folded === 0) {
      isParted = units.length > 0;
      continue;
    }
    if (isParted) units.push(0x20);
    isParted = false;
    units.push(folded & 0xffff);
    if (folded > 0xffff) units.push(folded >>> 16);
  }
  return units;
}
