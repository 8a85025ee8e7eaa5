import { distanceKm } from '../../geodesy/wgs84.ts';
import type { Context } from '../context.ts';
import type { Geography } from '../geography.ts';
import type { ClaimPlace } from '../place.ts';
import type { StatementOf } from '../statement.ts';
import { kmToBorder } from './distance.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { resolved } from './resolved.ts';

/** Kilometres: nobody calls towns neighbours beyond the second, everybody does within the first. */
const NEAR_KM = 60;
const FAR_KM = 130;

export function judgeProximity(statement: StatementOf<'proximity'>, context: Context): Outcome {
  const outcome = judgeNear(statement, context);
  const { from, to } = statement;
  if (outcome.verdict !== 'differs' || from === null || to.type !== 'place') return outcome;
  const { named } = to;
  if (named === null) return outcome;
  // Where another town of the name would bear it out, nobody knows which is meant.
  const others = [
    ...(from.others ?? []).map((place) => ({ ...statement, from: { ...from, place } })),
    ...(named.others ?? []).map((place) => ({
      ...statement,
      to: { ...to, named: { ...named, place } },
    })),
  ];
  const isOther = others.some((other) => judgeNear(other, context).verdict === 'consistent');
  return isOther ? uncheckable(outcome.method, 'ambiguous', { name: named.text }) : outcome;
}

function judgeNear({ from, to }: StatementOf<'proximity'>, { geography }: Context): Outcome {
  const method = wording('finding.method.proximity');
  const others = to.type === 'border' ? to.countries : [to.named];
  const ends = resolved([from, ...others], method);
  if (!ends.ok) return ends.fault;
  const [a, ...rest] = ends.value;
  const [b] = rest;
  if (a === undefined) return uncheckable(method, 'no-subject');
  const km =
    to.type === 'border'
      ? kmToBorder(a, codesOf(rest), geography)
      : b === undefined
        ? null
        : geography.kmBetween(a, b);
  if (km === null) return uncheckable(method, 'no-border', { name: a.name });
  const common = {
    method: wording('finding.method.proximity', {
      from: a.name,
      to: rest.map(({ name }) => name).join(', '),
    }),
    figure: km,
    unit: 'km' as const,
    sources: [geography.facts.sources.cities].map(({ source, date }) => ({ title: source, date })),
  };
  if (km > NEAR_KM && km < FAR_KM) {
    return uncheckable(common.method, 'vague', { km: Math.round(km) }, common);
  }
  return {
    ...common,
    verdict: verdictOf(km <= NEAR_KM),
    result: wording('finding.result.km', { km: Math.round(km) }),
    ...(km <= NEAR_KM ? {} : { differsBy: km - NEAR_KM }),
  };
}

const codesOf = (places: readonly ClaimPlace[]): string[] =>
  places.flatMap(({ country }) => country ?? []);

/** "From Brest to Vladivostok" states no figure: it gets one, and no verdict. */
export function judgeExtent({ from, to }: StatementOf<'extent'>, { geography }: Context): Outcome {
  const method = wording('finding.method.extent');
  const ends = resolved([from, to], method);
  if (!ends.ok) return ends.fault;
  const [a, b] = ends.value;
  if (a === undefined || b === undefined) return uncheckable(method, 'no-subject');
  const km = distanceKm(a.point, b.point);
  return uncheckable(
    wording('finding.method.extent', { from: a.name, to: b.name }),
    'no-figure-stated',
    { km: Math.round(km) },
    {
      figure: km,
      unit: 'km',
      figures: [
        { low: km, high: km, source: geography.facts.sources.cities.source, isCounted: true },
      ],
      sources: [
        { title: geography.facts.sources.cities.source, date: geography.facts.sources.cities.date },
      ],
    },
  );
}

/** Whether each country on the way borders on the next, in the order told or in another. */
export function judgeRoute(
  { from, via, to }: StatementOf<'route'>,
  { geography }: Context,
): Outcome {
  const method = wording('finding.method.route');
  const known = resolved([from, ...via, to], method);
  if (!known.ok) return known.fault;
  const [start, ...rest] = known.value;
  const end = rest.pop();
  if (start === undefined || end === undefined) return uncheckable(method, 'no-subject');
  const stops = rest.filter(({ country }) => country !== null);
  const between = countriesBetween(start, stops, end);
  const orders = between.length > 5 ? [between] : permutations(between);
  const way = orders.find((order) => isWay([start, ...order, end], geography));
  const { source, date } = geography.facts.sources.basemap;
  return {
    verdict: verdictOf(way !== undefined),
    method,
    result: wording(way === undefined ? 'finding.result.no-way' : 'finding.result.way', {
      way: [start, ...(way ?? between), end].map(({ name }) => name).join(' – '),
    }),
    figure: (way ?? between).length + 1,
    unit: 'countries',
    sources: [{ title: source, date }],
  };
}

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
      neighboursOf(place, geography).has(next.country ?? '') ||
      neighboursOf(next, geography).has(place.country ?? '')
    );
  });
}

/** A part that is cut off from its country borders on what lies around it, not on its country's neighbours. */
function neighboursOf(place: ClaimPlace, geography: Geography): ReadonlySet<string> {
  const part = geography.facts.enclaves.find(({ place: id }) => id === place.id);
  if (part !== undefined) return new Set(part.between);
  return place.country === null ? new Set() : geography.neighboursOf(place.country);
}

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length <= 1
    ? [[...items]]
    : items.flatMap((item, i) =>
        permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
      );
