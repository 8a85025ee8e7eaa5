import type { Context } from '../context.ts';
import type { Geography } from '../geography.ts';
import type { ClaimPlace } from '../place.ts';
import type { StatementOf } from '../statement.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { resolved } from './resolved.ts';

type Crossings = Extract<StatementOf<'route'>, { crossings: number }>;

/** Borders more than the fewest that a way round may well cross. */
const ROUND = 1;

/**
 * How many borders the shortest way by land crosses, through what is named on it. Fewer cannot be; of one more, the way
 * that is meant would have to be known. "Three countries" may count those at the ends or not.
 */
export function judgeCrossings(
  { from, via, to, crossings, of }: Crossings,
  { geography }: Context,
): Outcome {
  const method = wording('finding.method.crossings');
  const known = resolved([from, ...via, to], method);
  if (!known.ok) return known.fault;
  // To the rest of its country a cut off part has only ways round.
  if (known.value.some((place, i) => isParted(place, known.value[i + 1], geography)))
    return uncheckable(method, 'which-way');
  const way = wayThrough(known.value, geography);
  if (way === null)
    return uncheckable(method, 'no-border', {
      name: known.value.map(({ name }) => name).join(', '),
    });
  const borders = way.length - 1;
  const [least, most] =
    of === 'borders' ? [borders, borders] : [Math.max(0, borders - 1), borders + 1];
  const { source, date } = geography.facts.sources.basemap;
  const told = {
    figure: borders,
    unit: 'countries',
    sources: [{ title: source, date }],
  } as const;
  const isRound = of === 'borders' && borders > 0 && crossings === borders + ROUND;
  if (isRound) return uncheckable(method, 'which-way', {}, told);
  const isTrue = crossings >= least && crossings <= most;
  return {
    ...told,
    verdict: verdictOf(isTrue),
    method,
    result: wording('finding.result.crossings', {
      count: borders,
      way: way.map((code) => `iso:${code}`).join(' – '),
    }),
    ...(isTrue ? {} : { differsBy: crossings < least ? least - crossings : crossings - most }),
  };
}

/** The countries of a way through places in their order, each next to the one before; null where the sea parts them. */
function wayThrough(places: readonly ClaimPlace[], geography: Geography): string[] | null {
  const way: string[] = [];
  for (const [i, place] of places.entries()) {
    const next = places[i + 1];
    if (next === undefined) return way.length > 0 || place.country === null ? way : [place.country];
    const part = shortestWay(place, next, geography);
    if (part === null) return null;
    way.push(...(way.length === 0 ? part : part.slice(1)));
  }
  return null;
}

/** The fewest countries from one place to another by land, its own and the other's included. */
function shortestWay(from: ClaimPlace, to: ClaimPlace, geography: Geography): string[] | null {
  const [start, goal] = [from.country, to.country];
  if (start === null || goal === null) return null;
  if (isWithinOne(from, to, geography)) return [start];
  const lastSteps = isCutOff(to, geography) ? neighboursByLand(to, geography) : null;
  const before = new Map<string, string>();
  let reached = [...neighboursByLand(from, geography)];
  for (const code of reached) before.set(code, start);
  for (let depth = 0; depth < MOST_BORDERS && reached.length > 0; depth++) {
    const last =
      lastSteps === null
        ? reached.find((code) => code === goal)
        : reached.find((code) => lastSteps.has(code));
    if (last !== undefined) {
      const back = [...(lastSteps === null ? [] : [goal]), last];
      for (let code = before.get(last); code !== undefined && back.length <= MOST_BORDERS; ) {
        back.push(code);
        code = code === start ? undefined : before.get(code);
      }
      return back.reverse();
    }
    const next: string[] = [];
    for (const code of reached)
      for (const beyond of geography.neighboursOf(code))
        if (beyond !== start && !before.has(beyond)) {
          before.set(beyond, code);
          next.push(beyond);
        }
    reached = next;
  }
  return null;
}

/** No two countries of a continent lie farther apart. */
const MOST_BORDERS = 20;

/** From a town to another of its country no border is crossed, unless one of the two is cut off from the rest. */
export const isWithinOne = (a: ClaimPlace, b: ClaimPlace, geography: Geography): boolean =>
  a.country === b.country && !isCutOff(a, geography) && !isCutOff(b, geography);

const isParted = (a: ClaimPlace, b: ClaimPlace | undefined, geography: Geography): boolean =>
  b !== undefined && a.country === b.country && !isWithinOne(a, b, geography);

const isCutOff = ({ id }: ClaimPlace, { facts }: Geography): boolean =>
  facts.enclaves.some(({ place }) => place === id);

/** A part that is cut off from its country borders on what lies around it, not on its country's neighbours. */
export function neighboursByLand(place: ClaimPlace, geography: Geography): ReadonlySet<string> {
  const part = geography.facts.enclaves.find(({ place: id }) => id === place.id);
  if (part !== undefined) return new Set(part.between);
  return place.country === null ? new Set() : geography.neighboursOf(place.country);
}
