import type { Feature } from '../gazetteer/feature.ts';
import { type NamedPlace, placeByName, withMore } from './place.ts';
import type { WorldFacts } from './world-facts.ts';

interface Name {
  readonly id: string;
  readonly text: string;
  readonly feature: Feature;
}

/** The names of what claims are most often made of, and whoever found the places may have passed over. */
export interface Overlooked {
  /** The places of a text with those added that stand nowhere among them. */
  readonly addTo: (text: string, places: readonly NamedPlace[]) => readonly NamedPlace[];
}

/**
 * Rivers with a length and blocs with members, by name: "la zone euro" has no capital to be seen by, and "Le Danube" at the
 * head of a sentence looks like any other word. As written, whole words only.
 */
export function overlookedNames({ blocs, rivers }: WorldFacts): Overlooked {
  const names: Name[] = [
    ...Object.entries(blocs).flatMap(([id, { feature, names }]) =>
      names.map((text) => ({ id, text, feature })),
    ),
    ...Object.entries(blocs).flatMap(([id, { feature, spoken }]) =>
      spoken.map((text) => ({ id, text, feature })),
    ),
    ...Object.entries(rivers).flatMap(([id, { names }]) =>
      names.map((text) => ({ id, text, feature: 'river' as const })),
    ),
  ].sort((a, b) => b.text.length - a.text.length);
  const spoken = new Set(Object.values(blocs).flatMap((bloc) => bloc.spoken));
  const byText = new Map(names.map((name) => [name.text, name]));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${names.map(({ text }) => escaped(text)).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  return {
    addTo: (text, places) => {
      const own = places.filter((named) => !spoken.has(named.text) || isTown(named, text, places));
      const taken = new Set(own.flatMap(({ start, end }) => range(start, end)));
      const more = [...text.replaceAll('’', "'").matchAll(pattern)].flatMap(
        (match): NamedPlace[] => {
          const name = byText.get(match[0]);
          const start = match.index;
          const end = start + match[0].length;
          if (name === undefined || range(start, end).some((at) => taken.has(at))) return [];
          return [{ start, end, ...namedPlace(name) }];
        },
      );
      return withMore(own, more);
    },
  };
}

/** "À Schengen", or where its country is named as well: the town, and not what bears its name. */
const isTown = (named: NamedPlace, text: string, places: readonly NamedPlace[]): boolean =>
  /(?<!appart[^ ]{3,6} (?:pas |plus )?|adh[^ ]{3,6} (?:pas |plus )?)(?:à|at|near|de) $/.test(
    text.slice(Math.max(0, named.start - 26), named.start),
  ) ||
  places.some(
    ({ place }) => place?.feature === 'country' && place.country === named.place?.country,
  );

const namedPlace = ({ id, text, feature }: Name): Omit<NamedPlace, 'start' | 'end'> => ({
  text,
  sense: feature === 'river' ? 'location' : 'actor',
  doubt: null,
  place: placeByName({ id, name: text, feature }),
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, i) => start + i);
