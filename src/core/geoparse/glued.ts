import { isSettlement } from '../gazetteer/feature.ts';
import { fold, HASH_SEED, mixWord } from '../gazetteer/fold.ts';
import { NameFlag } from '../gazetteer/format.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Sources } from './signals.ts';
import { recut } from './tokenise.ts';
import { Shape, type Tokens } from './tokens.ts';

/** Small words that a name loses its space to: "Russiequi", "Ukraineet". None that ends a people's name, as "en" does. */
const followers =
  'et qui que dont dans pour par sur avec sans sont ont mais où aux des les une and the was has will which who from with after'.split(
    ' ',
  );
const LONGEST = 5;
const LEAST_NAME = 5;
/** A town of fewer people is not looked for inside a word. */
const LEAST_PEOPLE = 100_000;

/** Parts well-known names from small words that are glued to their ends. */
export function withoutGlue(
  tokens: Tokens,
  { gazetteer, demonyms }: Sources,
  language: string,
): Tokens {
  const cuts = new Map<number, number>();
  for (let i = 0; i < tokens.count; i++) {
    const [start = 0, end = 0, shape = 0, hash = 0] = [
      tokens.start[i],
      tokens.end[i],
      tokens.shape[i],
      tokens.hash[i],
    ];
    if ((shape & (Shape.capital | Shape.allCaps)) !== Shape.capital) continue;
    if (end - start < LEAST_NAME + 2 || gazetteer.names.has(hash)) continue;
    const cut = cutOf(tokens.text, start, end);
    if (cut === null || demonyms.at(tokens, i) !== null) continue;
    if (isWellKnown(tokens.text.slice(start, cut), gazetteer)) cuts.set(i, cut);
  }
  return recut(tokens, cuts, language);
}

function cutOf(text: string, start: number, end: number): number | null {
  const tail = text.slice(Math.max(start + LEAST_NAME, end - LONGEST), end);
  const follower = followers.find((word) => tail.endsWith(word));
  return follower === undefined ? null : end - follower.length;
}

function isWellKnown(word: string, gazetteer: Gazetteer): boolean {
  const folded = fold(word);
  const hash = mixWord(HASH_SEED, word, 0, word.length);
  return gazetteer.names
    .find(hash, (name) => fold(name) === folded)
    .some(({ place, flags }) => {
      if ((flags & (NameFlag.weak | NameFlag.common)) !== 0) return false;
      const feature = gazetteer.featureOf(place);
      if (isSettlement(feature)) return gazetteer.populationOf(place) >= LEAST_PEOPLE;
      return feature === 'country' || feature === 'region' || feature === 'continent';
    });
}
