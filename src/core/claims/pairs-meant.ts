import { overlaps } from '../text/offset.ts';
import { type NamedPlace, placeByName, withMore } from './place.ts';
import type { WorldFacts } from './world-facts.ts';

/**
 * The places of a text with the pairs of countries that it names as one: "the two Koreas" are read as one and the other,
 * the first by the word "two", the second by the name that both bear.
 */
export function withPairsMeant(
  text: string,
  places: readonly NamedPlace[],
  { pairs }: WorldFacts,
): readonly NamedPlace[] {
  const more = pairs.flatMap(({ countries, en, fr }) => [
    ...en.flatMap((words) => pairsIn(text, words, countries, 'and')),
    ...fr.flatMap((words) => pairsIn(text, words, countries, 'et')),
  ]);
  const whole =
    more.length === 0
      ? places
      : withMore(
          places.filter((each) => !more.some((own) => overlaps(each, own))),
          more,
        );
  const sides = pairs.flatMap(({ countries, sides: own }) =>
    own === undefined || !places.some(({ place }) => countries.includes(place?.country ?? ''))
      ? []
      : [...sidesIn(text, own.en, countries, THE_EN), ...sidesIn(text, own.fr, countries, THE_FR)],
  );
  return withMore(
    whole,
    sides.filter((own) => !whole.some((each) => overlaps(each, own))),
  );
}

const THE_EN = '[Tt]he ';
const THE_FR = '(?:[Ll]e |au |du |Du |Au )';

/** "The North", "le Sud", in a text that speaks of one of the two by its name. */
function sidesIn(
  text: string,
  words: readonly [string, string],
  countries: readonly [string, string],
  the: string,
): NamedPlace[] {
  return words.flatMap((word, i) =>
    [
      ...text.matchAll(
        new RegExp(
          `(?<=(?<!\\p{L})${the})${word}(?![\\p{L}\\p{N}-]| (?:\\p{Lu}|of |de |du ))`,
          'gu',
        ),
      ),
    ].map(({ index }) => named(text, index, index + word.length, countries[i] ?? '')),
  );
}

function pairsIn(
  text: string,
  words: string,
  [first, second]: readonly [string, string],
  joined: 'et' | 'and',
): NamedPlace[] {
  const gap = words.indexOf(' ');
  const found: NamedPlace[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (/\p{L}/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}-]/u.test(text.charAt(end))) continue;
    found.push(
      { ...named(text, at, at + gap, first), joined },
      named(text, at + gap + 1, end, second),
    );
  }
  return found;
}

function named(text: string, start: number, end: number, country: string): NamedPlace {
  const own = text.slice(start, end);
  const place = placeByName({ id: `iso:${country}`, name: own, feature: 'country', country });
  return { start, end, text: own, sense: 'location', doubt: null, place };
}
