import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { isCountryItself } from '../sort-of-place.ts';
import type { PlacedName } from '../standpoint.ts';

const BEHIND_ASIDE =
  /, (?:a|ont|has|have|had|[a-z]{2,14}(?:ed|e|ent|ait|aient|s|t)) (?:[a-z']{1,12} ){0,3}$/;

/** "Le Rwanda, enclavé entre l'Ouganda et le Burundi, a fermé sa frontière": of what stands before what the commas enclose. */
export function possessorOf(hit: Hit): NamedPlace | null {
  if (!/^(?:sa|ses|its) /.test(hit.words) || !BEHIND_ASIDE.test(hit.before)) return null;
  const countries = hit.placesBefore().filter(({ named }) => isCountryItself(named));
  const isHead = ({ at }: PlacedName): boolean => hit.skeleton.signs.startsWith(', ', at + 1);
  return countries.findLast(isHead)?.named ?? null;
}

/** "Nepal, hemmed in by India and China, … their border": whose it is of three is not said. */
export function areMoreTheirs(hit: Hit): boolean {
  const codes = hit
    .placesBefore()
    .flatMap(({ named }) => (isCountryItself(named) ? [named.place?.country] : []));
  return /^(?:their|leur) /.test(hit.words) && new Set(codes).size > 2;
}
