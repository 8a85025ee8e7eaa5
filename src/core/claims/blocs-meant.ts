import { overlaps } from '../text/offset.ts';
import type { NamedPlace } from './place.ts';

/** "L'Union", "l'Alliance", and no more: a verb, a year or a stop behind, and no word that makes it another one. */
const SHORT =
  /(?<=(?<!\p{L})[lL]['’])(?:Union|Alliance)(?=[,.;:)]| (?:compt|regroup|rassembl|réuni|a |est |en |depuis |le |dès |qui |et |dont |cette |l['’]an))/gu;

const MEANT: Readonly<Record<string, string>> = { Union: 'pt:eu', Alliance: 'pt:nato' };

/**
 * The places of a French text with the European Union and the Atlantic Alliance that it calls by their first word alone.
 * Where it names another union or alliance, that one is meant and nothing is added; where it never names the bloc in full,
 * the bloc is only implied.
 */
export function withBlocsMeant(text: string, places: readonly NamedPlace[]): readonly NamedPlace[] {
  const more = [...text.matchAll(SHORT)].flatMap(({ 0: word, index: start }): NamedPlace[] => {
    const id = MEANT[word];
    const span = { start, end: start + word.length };
    if (id === undefined || places.some((each) => overlaps(each, span))) return [];
    const isOther = ({ place, text: own }: NamedPlace): boolean =>
      place?.feature === 'bloc' && place.id !== id && own.includes(word);
    if (places.some(isOther)) return [];
    const isImplied = !places.some(({ place }) => place?.id === id);
    return [{ ...blocNamed(id, word, start), ...(isImplied ? { isImplied } : {}) }];
  });
  return more.length === 0 ? places : [...places, ...more].sort((a, b) => a.start - b.start);
}

const blocNamed = (id: string, text: string, start: number): NamedPlace => ({
  ...{ start, end: start + text.length, text, sense: 'actor', doubt: null },
  place: {
    id,
    name: text,
    feature: 'bloc',
    point: [0, 0],
    radiusKm: 0,
    country: null,
    region: null,
  },
});
