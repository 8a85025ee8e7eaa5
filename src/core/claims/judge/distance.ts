import { azimuth, distanceKm } from '../../geodesy/wgs84.ts';
import type { Context } from '../context.ts';
import type { Geography, Part } from '../geography.ts';
import type { ClaimPlace, NamedPlace } from '../place.ts';
import { compare, type Quantity } from '../quantity.ts';
import { isTown } from '../sort-of-place.ts';
import type { StatementOf } from '../statement.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { resolved } from './resolved.ts';

type Distance = StatementOf<'distance'>;

/** Kilometres by which a settlement's point may lie from where a writer counts. */
const EXTENT_KM = { capital: 8, seat: 5, other: 3 } as const;

/** An outline of the basemap lies within this of the border, in kilometres. */
const OUTLINE_KM = 2;

/** Roads are longer than geodesics, by up to so much: a figure within it may be one by road. */
const BY_ROAD = 1.3;

/** Where the words say that it is by road. */
const SAID_BY_ROAD = 2;

/** What misses by so many times, and lies so far, is another place of that name: nobody errs by as much. */
const ELSEWHERE = 10;
const ELSEWHERE_KM = 1000;

/** Tokyo's prefecture reaches a thousand kilometres out to sea: a region wider than this is not what a town's name stands for. */
const AROUND_KM = 150;

/** A direction of eight is held to within so many degrees. */
const HALF_WIND = 67.5;

export function judgeDistance(statement: Distance, { geography }: Context): Outcome {
  const { to } = statement;
  switch (to.type) {
    case 'place':
      return asLaid(statement, toOneOf(statement, statement.from, to.named, geography), to.named);
    case 'coast':
      return withoutGuess(
        statement,
        toPlace(statement, [statement.from, to.named], geography),
        to.named,
      );
    case 'border':
      return toBorder(statement, geography);
  }
}

/** The way of a stage winds: no figure beyond the geodesic differs from it. */
const asLaid = (statement: Distance, outcome: Outcome, to: NamedPlace | null): Outcome =>
  statement.isLaid &&
  outcome.verdict === 'differs' &&
  statement.quantity.lowKm > (outcome.figure ?? 0)
    ? uncheckable(outcome.method, 'no-length', { name: to?.text ?? '' })
    : withoutGuess(statement, outcome, to);

/** Where it is not said from where, a figure that misses may be counted from elsewhere. */
const withoutGuess = (
  { isInferred }: Distance,
  outcome: Outcome,
  to: NamedPlace | null,
): Outcome =>
  isInferred && outcome.verdict === 'differs'
    ? uncheckable(outcome.method, 'ambiguous', { name: to?.text ?? '' })
    : outcome;

/** Where a figure misses, and another town of the same name would bear it out, nobody knows which is meant. */
function toOneOf(
  statement: Distance,
  from: NamedPlace | null,
  to: NamedPlace | null,
  geography: Geography,
): Outcome {
  const outcome = toPlace(statement, [from, to], geography);
  if (outcome.verdict !== 'differs' || from === null || to === null) return outcome;
  // "Less than a mile from Gaza": from the area of that name, where that is no more than what lies around the town.
  const toTerritory = toPlace(statement, [from, territoryOf(to)], geography);
  const isAround = (to.territory?.radiusKm ?? Number.POSITIVE_INFINITY) < AROUND_KM;
  if (isAround && toTerritory.verdict === 'consistent') return toTerritory;
  // "40 km de Luxembourg": from the capital, where that bears the country's name.
  const toCapital = toPlace(statement, [from, capitalOf(to, geography)], geography);
  if (toCapital.verdict === 'consistent') return toCapital;
  const named = [
    ...otherwise(from).map((other) => ({ of: from, ends: [other, to] })),
    ...otherwise(to).map((other) => ({ of: to, ends: [from, other] })),
  ].find(({ ends }) => toPlace(statement, ends, geography).verdict === 'consistent');
  return named === undefined
    ? outcome
    : uncheckable(outcome.method, 'ambiguous', { name: named.of.text });
}

function capitalOf(named: NamedPlace, { facts }: Geography): NamedPlace {
  const { place } = named;
  if (place?.feature !== 'country') return named;
  const bearsName = (city: number, name: string): boolean =>
    name === place.name || (named.others ?? []).some(({ id }) => id === `gn:${city}`);
  const row = facts.capitals.find(
    ({ city, country, to, name }) =>
      country === place.country && to === null && bearsName(city, name),
  );
  if (row === undefined || row.point === null) return named;
  const { city, name, point } = row;
  return {
    ...named,
    place: { ...place, id: `gn:${city}`, name, feature: 'capital', point, radiusKm: 0 },
  };
}

const territoryOf = (named: NamedPlace): NamedPlace =>
  named.territory === undefined ? named : { ...named, place: named.territory };

const otherwise = (named: NamedPlace): NamedPlace[] =>
  (named.others ?? []).map((place) => ({ ...named, place }));

function toPlace(
  { quantity, bearing, isByRoad }: Distance,
  names: Parameters<typeof resolved>[0],
  geography: Geography,
): Outcome {
  const method = wording('finding.method.distance');
  const ends = resolved(names, method);
  if (!ends.ok) return ends.fault;
  const [from, to] = ends.value;
  if (from === undefined || to === undefined) return uncheckable(method, 'no-subject');
  if (from.id === to.id) return uncheckable(method, 'no-subject');
  const km = geography.kmBetween(from, to);
  const shores = geography.kmBetween(from, to, 'whole');
  if (km === null) return uncheckable(method, 'no-shape', { name: to.name });
  // "15 km from Spain" of a town in Spain: from another part of it, which is not named.
  const isWithin = from.country === to.country;
  if (km === 0 && isWithin && [from, to].some(({ feature }) => feature === 'country'))
    return uncheckable(method, 'no-subject');
  const error = extentOf(from, geography) + extentOf(to, geography);
  // "On the island of Sicily, 8 km from Catania": of what is told there, and not of the island.
  const isAround = [from, to].some(holdsTowns) && [from, to].some(({ feature }) => isTown(feature));
  const isOnIt = compare(quantity, { lowKm: 0, highKm: 0 }, error).holds;
  if (km === 0 && isAround && (bearing !== null || !isOnIt))
    return uncheckable(method, 'no-subject');
  const values = { from: from.name, to: to.name };
  const middle = [from, to].some(isArea) ? distanceKm(from.point, to.point) : km;
  // "Cuba is 90 miles from Florida": from its last island, where that bears it out.
  const isFromIslet =
    shores !== null && compare(quantity, { lowKm: shores, highKm: shores }, 0.08 * shores).holds;
  if (km > ELSEWHERE * quantity.highKm && km > ELSEWHERE_KM)
    return uncheckable(method, 'ambiguous', { name: from.name });
  return compared(
    quantity,
    { low: isFromIslet ? shores : km, high: Math.max(km, middle) },
    error,
    wording('finding.method.distance', values),
    {
      bearing,
      found: bearing === null ? null : bearingFrom(to, from),
      values,
      roads: isByRoad ? SAID_BY_ROAD : BY_ROAD,
    },
    geography,
  );
}

/** Of a region a writer may count from its nearest point or from its middle. */
const isArea = ({ feature }: ClaimPlace): boolean =>
  feature === 'region' || feature === 'county' || feature === 'macro-region';

const holdsTowns = (place: ClaimPlace): boolean => isArea(place) || place.feature === 'island';

function toBorder({ from, to, quantity, isByRoad }: Distance, geography: Geography): Outcome {
  const method = wording('finding.method.distance-to-border');
  const named = to.type === 'border' ? to.countries : [];
  const ends = resolved([from, ...named], method);
  if (!ends.ok) return ends.fault;
  const [place, ...countries] = ends.value;
  if (place === undefined) return uncheckable(method, 'no-subject');
  const codes = countries.flatMap(({ country }) => country ?? []);
  const nearest = kmToBorder(place, codes, geography);
  const onLand = kmToBorder(place, codes, geography, 'main lands');
  const km =
    nearest !== null && onLand !== null && isNearer(quantity, onLand, nearest) ? onLand : nearest;
  if (km === null) return uncheckable(method, 'no-border', { name: place.name });
  if (place.feature === 'country' && km === 0) return uncheckable(method, 'no-subject');
  const values = { from: place.name, to: countries.map(({ name }) => name).join(', ') };
  const error = extentOf(place, geography) + OUTLINE_KM;
  return compared(
    quantity,
    { low: km, high: km },
    error,
    wording('finding.method.distance-to-border', values),
    {
      bearing: null,
      found: null,
      values,
      roads: isByRoad ? SAID_BY_ROAD : BY_ROAD,
    },
    geography,
  );
}

/** "115 miles from the Russian border", and not from an islet off it: whichever the figure is nearer to. */
const isNearer = ({ lowKm, highKm }: Quantity, one: number, other: number): boolean => {
  const stated = (lowKm + highKm) / 2;
  return Math.abs(one - stated) < Math.abs(other - stated);
};

/** To the nearest point of the border: of the land beyond it, seen from the place's own side. */
export function kmToBorder(
  place: ClaimPlace,
  codes: readonly string[],
  geography: Geography,
  part: Part = 'whole',
): number | null {
  const own = place.country;
  const beyond = codes.filter((code) => code !== own);
  if (place.feature === 'country') {
    const [first] = beyond;
    return own === null || first === undefined ? null : geography.kmBetweenAreas([own], [first]);
  }
  const targets = beyond.length > 0 ? beyond : [...geography.neighboursOf(own ?? codes[0] ?? '')];
  const distances = targets.flatMap((code) => geography.kmToArea(place.point, [code], part) ?? []);
  return distances.length === 0 ? null : Math.min(...distances);
}

function extentOf(place: ClaimPlace, geography: Geography): number {
  if (geography.unitsOf(place) !== null) return OUTLINE_KM;
  // An area that is known by a disc alone is known no better than by its radius.
  if (place.radiusKm > 0) return isArea(place) ? place.radiusKm : place.radiusKm / 2;
  if (place.feature === 'capital') return EXTENT_KM.capital;
  return place.feature === 'seat' ? EXTENT_KM.seat : EXTENT_KM.other;
}

interface Course {
  readonly bearing: number | null;
  readonly found: number | null;
  readonly values: Readonly<Record<string, string | number>>;
  /** How many times the geodesic a figure by road may be. */
  readonly roads: number;
}

function compared(
  quantity: Quantity,
  { low: km, high }: { readonly low: number; readonly high: number },
  errorKm: number,
  method: ReturnType<typeof wording>,
  { bearing, found, values, roads }: Course,
  { facts }: Geography,
): Outcome {
  if (!Number.isFinite(quantity.highKm) || quantity.highKm <= 0) {
    return uncheckable(method, 'not-a-length', values);
  }
  // A figure is seldom meant more finely than to a twelfth.
  const slack = Math.max(errorKm, km * 0.08);
  const straight = compare(quantity, { lowKm: km, highKm: high }, slack);
  const byRoad = compare(quantity, { lowKm: km, highKm: Math.max(high, km * roads) }, slack);
  const off = bearing === null || found === null ? 0 : angleBetween(bearing, found);
  const holds = byRoad.holds && off <= HALF_WIND;
  const common = {
    method,
    figure: km,
    unit: 'km' as const,
    figures: [{ low: km, high, source: facts.sources.cities.source, isCounted: true }],
    sources: [
      { title: facts.sources.cities.source, date: facts.sources.cities.date },
      { title: facts.sources.basemap.source, date: facts.sources.basemap.date },
    ],
    error: wording('finding.error.km', { km: Math.round(errorKm) }),
  };
  if (byRoad.holds && !holds) {
    return {
      ...common,
      verdict: 'differs',
      result: wording('finding.result.direction', {
        ...values,
        km: Math.round(km),
        degrees: Math.round(found ?? 0),
      }),
    };
  }
  return {
    ...common,
    verdict: verdictOf(holds),
    result: wording('finding.result.km', { km: Math.round(km) }),
    ...(holds ? {} : { differsBy: byRoad.byKm }),
    ...(holds && !straight.holds ? { note: wording('finding.note.by-road') } : {}),
  };
}

/** Degrees clockwise from north from one place towards another. */
function bearingFrom(origin: ClaimPlace, target: ClaimPlace): number | null {
  if (distanceKm(origin.point, target.point) < 3) return null;
  return (azimuth(origin.point, target.point) + 360) % 360;
}

const angleBetween = (a: number, b: number): number => {
  const difference = Math.abs(a - b) % 360;
  return Math.min(difference, 360 - difference);
};
