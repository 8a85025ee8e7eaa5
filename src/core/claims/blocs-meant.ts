import { overlaps } from '../text/offset.ts';
import { type NamedPlace, placeByName, withMore } from './place.ts';
import type { WorldFacts } from './world-facts.ts';

/** "L'Union", and no more: a verb, a year or a stop behind, and no word that makes it another one. */
const ALONE =
  /(?<=(?<!\p{L})[lL]['’])\p{Lu}\p{Ll}+(?=[,.;:)]| (?:compt|regroup|rassembl|réuni|a |est |en |depuis |le |dès |qui |et |dont |cette |l['’]an))/gu;

/**
 * The places of a French text with the blocs that it calls by their first word alone ("l'Alliance"). Where it names another
 * bloc of that word, that one is meant and nothing is added; where it never names the bloc in full, the bloc is only implied.
 */
export function withBlocsMeant(
  text: string,
  places: readonly NamedPlace[],
  { blocs }: WorldFacts,
): readonly NamedPlace[] {
  const meant = new Map(
    Object.entries(blocs).flatMap(([id, { short }]) => short.map((word) => [word, id])),
  );
  const more = [...text.matchAll(ALONE)].flatMap(({ 0: word, index: start }): NamedPlace[] => {
    const id = meant.get(word);
    const span = { start, end: start + word.length };
    if (id === undefined || places.some((each) => overlaps(each, span))) return [];
    const isOther = ({ place, text: own }: NamedPlace): boolean =>
      place?.feature === 'bloc' && place.id !== id && own.includes(word);
    if (places.some(isOther)) return [];
    const isImplied = !places.some(({ place }) => place?.id === id);
    const place = placeByName({ id, name: word, feature: 'bloc' });
    const named = { ...span, text: word, sense: 'actor' as const, doubt: null, place };
    return [isImplied ? { ...named, isImplied } : named];
  });
  return withMore(places, more);
}
