import type { ClaimPlace } from '../place.ts';
import type { BlocFacts } from '../world-facts.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';

/** A bloc and its members on the article's day. */
export interface Bloc {
  readonly place: ClaimPlace;
  readonly facts: BlocFacts;
  readonly members: readonly string[];
  /** Those of them that some count and others do not. */
  readonly suspended: readonly string[];
}

/** What all findings on a membership have in common. */
export type Common = Pick<Outcome, 'method' | 'sources' | 'note'>;

/** "Will join": borne out where the table has it later than the article; what is yet to come by the table nobody knows. */
export function judgeAhead(
  places: readonly ClaimPlace[],
  ahead: 'joins' | 'leaves',
  { facts, place }: Bloc,
  common: Common,
  day: string | null,
): Outcome {
  const name = places.map(({ name }) => name).join(', ');
  const dates = places.map(
    ({ country }) =>
      facts.members
        .filter(([member]) => member === country)
        .map(([, from, to]) => (ahead === 'joins' ? from : to))
        .find((date) => date !== null && day !== null && date > day) ?? null,
  );
  const [date] = dates;
  if (date == null || dates.includes(null))
    return uncheckable(common.method, 'not-in-data', { name }, common);
  const year = date.slice(0, 4);
  return {
    ...common,
    verdict: 'consistent',
    result: wording('finding.result.joined', { name, bloc: place.name, year }),
    figure: Number(year),
  };
}

/** A year or two more or less than what is counted back to: months are not told, and "for twenty years" is round. */
export function judgeYears(
  places: readonly ClaimPlace[],
  began: number,
  turn: 'begins' | 'ends' | undefined,
  bloc: Bloc,
  common: Common,
): Outcome {
  const years = [began, began - 1, began + 1];
  const outcomes = years.map((year) =>
    judgeYear(places, { year, turn: turn ?? 'begins' }, bloc, common),
  );
  const [first] = outcomes;
  const held = outcomes.find(({ verdict }) => verdict === 'consistent') ?? first;
  return held ?? uncheckable(common.method, 'no-date', {}, common);
}

/** "Joined in 2004", "left in 2020": the year in which a membership begins or ends. */
export function judgeYear(
  places: readonly ClaimPlace[],
  { year, turn }: { readonly year: number; readonly turn: 'begins' | 'ends' | undefined },
  { facts, place }: Bloc,
  common: Common,
): Outcome {
  const yearOf = (date: string): number => Number(date.slice(0, 4));
  const terms = places.map(({ country }) =>
    facts.members.flatMap(([member, from, to]) =>
      member === country ? [{ begins: yearOf(from), ends: to === null ? null : yearOf(to) }] : [],
    ),
  );
  const holds = terms.every((known) =>
    known.some(
      ({ begins, ends }) =>
        (turn !== 'ends' && begins === year) || (turn !== 'begins' && ends === year),
    ),
  );
  const first = terms.flat()[0]?.begins;
  return {
    ...common,
    verdict: verdictOf(holds),
    result: wording('finding.result.joined', {
      name: places.map(({ name }) => name).join(', '),
      bloc: place.name,
      year: String(first ?? 'none'),
    }),
    ...(first === undefined ? {} : { figure: first }),
    ...(holds || first === undefined
      ? {}
      : { differsBy: Math.abs(year - first), unit: 'years' as const }),
  };
}
