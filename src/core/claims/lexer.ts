import type { StatedDate } from './dates.ts';
import { findDates } from './dates.ts';
import { findQuantities } from './find-quantities.ts';
import { NUMBER_WORDS, valueOfWords } from './number-words.ts';
import type { NamedPlace, NamedSystem } from './place.ts';
import type { Quantity } from './quantity.ts';
import { Sign, signOf } from './signs.ts';
import {
  type Replacement,
  SENTENCE_END,
  type Skeleton,
  skeletonOf,
  withReplaced,
} from './skeleton.ts';

/** What a sign of a skeleton stands for. */
export type Entity =
  | { readonly type: 'place'; readonly named: NamedPlace }
  | { readonly type: 'system'; readonly system: NamedSystem }
  | { readonly type: 'length'; readonly quantity: Quantity }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'date'; readonly date: StatedDate };

export type ClaimSkeleton = Skeleton<Entity>;

/** Reads a text into signs: its places and systems, then its dates, lengths and numbers, then where sentences end. */
export function lex(
  text: string,
  places: readonly NamedPlace[],
  systems: readonly NamedSystem[],
): ClaimSkeleton {
  const named = places.map((place) => withoutPreposition(place, text));
  const base = skeletonOf(text, inOrder([...systems.map(ofSystem), ...named.map(ofPlace)]));
  const dated = withReplaced(base, findDates(base.signs).map(ofDate));
  const measured = withReplaced(dated, findQuantities(dated.signs).map(ofLength));
  const counted = withReplaced(measured, findNumbers(measured.signs));
  return withSentenceEnds(counted, text);
}

/** "De Londres" may come as a name: what a claim is counted from must not be lost in it. */
function withoutPreposition(named: NamedPlace, text: string): NamedPlace {
  const [lead = ''] =
    /^(?:de |du |des |d['’])(?=\p{Lu})/u.exec(text.slice(named.start, named.end)) ?? [];
  return lead === '' ? named : { ...named, start: named.start + lead.length };
}

const ofPlace = (named: NamedPlace): Replacement<Entity> => ({
  start: named.start,
  end: named.end,
  sign: named.joined === undefined ? signFor(named) : `${signFor(named)} ${named.joined}`,
  entity: { type: 'place', named },
});

const signFor = ({ sense, place }: NamedPlace): string =>
  sense === 'demonym' ? Sign.demonym : place === null ? Sign.unknown : signOf(place.feature);

const ofSystem = (system: NamedSystem): Replacement<Entity> => ({
  start: system.start,
  end: system.end,
  sign: Sign.system,
  entity: { type: 'system', system },
});

const ofDate = ({ start, end, date }: { start: number; end: number; date: StatedDate }) =>
  ({ start, end, sign: Sign.date, entity: { type: 'date', date } }) satisfies Replacement<Entity>;

const ofLength = ({ start, end, quantity }: { start: number; end: number; quantity: Quantity }) =>
  ({
    start,
    end,
    sign: Sign.length,
    entity: { type: 'length', quantity },
  }) satisfies Replacement<Entity>;

/** In order, without what overlaps an earlier one. */
function inOrder(found: Replacement<Entity>[]): Replacement<Entity>[] {
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((each) => {
      if (each.start < end || each.end <= each.start) return false;
      end = each.end;
      return true;
    });
}

const number = new RegExp(
  `(?<![a-z0-9.,\\uE010-\\uE024])(?:(\\d{1,4})(?![\\d.,]*\\d)|(${NUMBER_WORDS}|une? dizaine))(?![a-z0-9%])`,
  'g',
);

function findNumbers(signs: string): Replacement<Entity>[] {
  return [...signs.matchAll(number)].flatMap((match): Replacement<Entity>[] => {
    const [whole, digits, words = ''] = match;
    const value = digits === undefined ? valueOfWords(words) : Number(digits);
    // "Un", "une", "one" are articles more often than numbers.
    if (digits === undefined && value < 2) return [];
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        sign: Sign.number,
        entity: { type: 'number', value },
      },
    ];
  });
}

/** A stop ends a sentence unless it closes an abbreviation or a small letter follows. */
const stop = /[.!?…]["')\]]{0,3}(?=[ \n]|$)|\n/g;
const abbreviated =
  /(?:^|[ ("'.-])(?:[a-z]|mm|mme|mr|mrs|ms|dr|st|ste|gen|lt|col|no|vs|art|env|approx|ca)$/;

function withSentenceEnds(skeleton: ClaimSkeleton, text: string): ClaimSkeleton {
  const { signs } = skeleton;
  const marks: string[] = [];
  let at = 0;
  for (const match of signs.matchAll(stop)) {
    const before = signs.slice(Math.max(0, match.index - 8), match.index);
    const next = skeleton.starts[match.index + match[0].length + 1] ?? text.length;
    const isOpen = match[0] !== '\n' && /\p{Ll}/u.test(text.charAt(next));
    if (isOpen || (match[0].startsWith('.') && abbreviated.test(before))) continue;
    marks.push(signs.slice(at, match.index), SENTENCE_END, match[0].slice(1));
    at = match.index + match[0].length;
  }
  marks.push(signs.slice(at));
  return { ...skeleton, signs: marks.join('') };
}
