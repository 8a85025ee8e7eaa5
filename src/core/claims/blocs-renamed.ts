import { overlaps } from '../text/offset.ts';
import { type NamedPlace, placeByName, withMore } from './place.ts';

/** What a bloc was called before, with an article: its members' dates are counted on from then. "Les CEE" are certificates. */
const FORMERLY =
  /(?<=(?<!\p{L})(?:[Ll]a|[Tt]he|[Ll]e|au|du) )(?:CEE|Communautés? (?:économiques? )?européennes?|EEC|European (?:Economic )?Community|Marché commun|Common Market)(?![\p{L}\p{N}-])/gu;

/** The places of a text with the European Union where it is called by its former name. */
export function withBlocsRenamed(
  text: string,
  places: readonly NamedPlace[],
): readonly NamedPlace[] {
  const more = [...text.matchAll(FORMERLY)].flatMap(({ 0: name, index: start }): NamedPlace[] => {
    const span = { start, end: start + name.length };
    if (places.some((each) => overlaps(each, span))) return [];
    const place = placeByName({ id: 'pt:eu', name, feature: 'bloc' });
    return [{ ...span, text: name, sense: 'actor', doubt: null, place }];
  });
  return withMore(places, more);
}
