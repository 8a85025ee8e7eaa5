import type { Context } from '../context.ts';
import type { Geography } from '../geography.ts';
import type { ClaimPlace } from '../place.ts';
import type { StatementOf } from '../statement.ts';
import { isWithinOne, judgeCrossings, neighboursByLand } from './crossings.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { resolved } from './resolved.ts';

export const judgeRoute = (statement: StatementOf<'route'>, context: Context): Outcome =>
  'crossings' in statement ? judgeCrossings(statement, context) : judgeWay(statement, context);

/** Whether each country on the way borders on the next, in the order told or in another. */
function judgeWay({ from, via, to }: StatementOf<'route'>, { geography }: Context): Outcome {
  const method = wording('finding.method.route');
  // No end is told of "a road through A, B and C": whichever of them lie at its ends.
  const isOpen = to === null;
  const told = to === null ? [...(from === null ? [] : [from]), ...via] : [from, ...via, to];
  const known = resolved(told, method);
  if (!known.ok) return known.fault;
  const water = known.value.find(({ country }) => country === null);
  const ashore = known.value.filter(({ country }) => country !== null);
  const orders = isOpen ? ordersOf(ashore) : ordersBetween(ashore);
  const [first = []] = orders;
  const way = orders.find((order) => isWay(order, geography));
  // A sea, or a continent, on the way: by which shore it is reached is not known.
  if (water !== undefined && (way === undefined || first.length < 2))
    return uncheckable(method, 'no-border', { name: water.name });
  const { source, date } = geography.facts.sources.basemap;
  return {
    verdict: verdictOf(way !== undefined),
    method,
    result: wording(way === undefined ? 'finding.result.no-way' : 'finding.result.way', {
      way: (way ?? first).map(({ name }) => name).join(' – '),
    }),
    figure: first.length - 1,
    unit: 'countries',
    sources: [{ title: source, date }],
  };
}

/** The ends stay where they are. */
function ordersBetween(told: readonly ClaimPlace[]): ClaimPlace[][] {
  const [start, ...rest] = told;
  const end = rest.pop();
  if (start === undefined || end === undefined) return [[...told]];
  return ordersOf(countriesBetween(start, rest, end)).map((order) => [start, ...order, end]);
}

const ordersOf = (stops: readonly ClaimPlace[]): ClaimPlace[][] =>
  stops.length > 5 ? [[...stops]] : permutations(stops);

function countriesBetween(
  start: ClaimPlace,
  stops: readonly ClaimPlace[],
  end: ClaimPlace,
): ClaimPlace[] {
  return stops.filter(
    (stop, i) =>
      stop.country !== start.country &&
      stop.country !== end.country &&
      stops.findIndex(({ country }) => country === stop.country) === i,
  );
}

function isWay(places: readonly ClaimPlace[], geography: Geography): boolean {
  return places.every((place, i) => {
    const next = places[i + 1];
    return (
      next === undefined ||
      isWithinOne(place, next, geography) ||
      neighboursByLand(place, geography).has(next.country ?? '') ||
      neighboursByLand(next, geography).has(place.country ?? '')
    );
  });
}

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length <= 1
    ? [[...items]]
    : items.flatMap((item, i) =>
        permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
      );
