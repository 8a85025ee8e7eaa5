import { azimuth, distanceKm } from '../../geodesy/wgs84.ts';
import type { LngLat } from '../../units.ts';
import type { Context } from '../context.ts';
import type { Geography } from '../geography.ts';
import type { ClaimPlace } from '../place.ts';
import type { StatementOf } from '../statement.ts';
import { judgeCapital } from './capital.ts';
import { judgeEnclave, judgeIsland } from './enclave.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { resolved } from './resolved.ts';

type Containment = StatementOf<'containment'>;

export function judgeContainment(statement: Containment, context: Context): Outcome {
  switch (statement.relation) {
    case 'in':
      return withoutGuess(statement, judgeInside(statement, context));
    case 'capital':
    case 'seat':
      return withoutGuess(statement, judgeCapital(statement, context));
    case 'enclave':
      return judgeEnclave(statement, context);
    case 'island':
      return judgeIsland(statement, context);
  }
}

/** The town beside what has no name may lie elsewhere than that does; "its capital" may be another's. */
const withoutGuess = (
  { isInferred }: Extract<Containment, { relation: 'in' | 'capital' | 'seat' }>,
  outcome: Outcome,
): Outcome =>
  isInferred && outcome.verdict === 'differs' ? uncheckable(outcome.method, 'no-subject') : outcome;

function judgeInside(
  { inner, outer, bearing, isDenied }: Extract<Containment, { relation: 'in' }>,
  { geography }: Context,
): Outcome {
  const method = wording('finding.method.containment');
  const found = resolved([outer, ...inner], method);
  if (!found.ok) return found.fault;
  const [area, ...places] = found.value;
  if (area === undefined) return uncheckable(method, 'no-subject');
  const answers = places.map((place) => ({ place, isIn: isInside(place, area, geography) }));
  const unknown = answers.find(({ isIn }) => isIn === null);
  const out = answers.find(({ isIn }) => isIn === false);
  const names = places.map(({ name }) => name).join(', ');
  const { source, date } = geography.facts.sources.basemap;
  const common = { method, sources: [{ title: source, date }] };
  if (out !== undefined) {
    const km = geography.kmBetween(out.place, area);
    if (km !== null && km > ELSEWHERE_KM && isLittleKnown(out.place) && !isDenied)
      return uncheckable(method, 'ambiguous', { name: out.place.name });
    return {
      ...common,
      verdict: verdictOf(isDenied),
      result: wording('finding.result.outside', {
        name: out.place.name,
        area: area.name,
        km: Math.round(km ?? 0),
      }),
      ...(km === null ? {} : { figure: km, unit: 'km' as const }),
      ...(km === null || isDenied ? {} : { differsBy: km }),
    };
  }
  if (unknown !== undefined) return uncheckable(method, 'no-shape', { name: area.name });
  const off =
    bearing === null ? null : places.find((place) => !isOnSide(place, area, bearing, geography));
  const aside =
    bearing === null || off !== undefined || isDenied
      ? undefined
      : places.find((place) => isAside(place, area, bearing, geography));
  if (aside !== undefined)
    return uncheckable(method, 'which-side', { name: aside.name, area: area.name });
  return {
    ...common,
    verdict: verdictOf((off == null) !== isDenied),
    result: wording(off == null ? 'finding.result.inside' : 'finding.result.other-side', {
      name: off?.name ?? names,
      area: area.name,
    }),
  };
}

/** So far off, a town that is the seat of nothing is another one of its name, which nobody has on a list. */
const ELSEWHERE_KM = 1000;

const isLittleKnown = ({ feature }: ClaimPlace): boolean =>
  feature === 'city' || feature === 'district' || feature === 'landmark';

/** Whether a place lies in an area: by its country, by its region, by the area's outline; null where none of these tells. */
function isInside(place: ClaimPlace, area: ClaimPlace, geography: Geography): boolean | null {
  if (place.id === area.id) return null;
  if (area.feature === 'country' && area.country !== null) {
    if (place.country === null) return null;
    // Whether Svalbard or Réunion lies in its country is said either way.
    const isPart = geography.facts.territories.includes(place.country);
    return place.country === area.country ? true : isPart ? null : false;
  }
  if (place.region !== null && place.region === area.id) return true;
  const units = geography.unitsOf(area);
  const own = geography.unitsOf(place);
  if (units !== null) {
    if (own?.every((unit) => units.includes(unit))) return true;
    const km = geography.kmToArea(place.point, units);
    return km === null ? null : km < NEAR_KM + place.radiusKm / 2;
  }
  // A region without an outline: its own country decides against, its extent in favour.
  if (area.country !== null && place.country !== null && area.country !== place.country)
    return false;
  if (area.radiusKm === 0 || area.feature === 'bloc') return null;
  const km = distanceKm(place.point, area.point);
  if (km <= area.radiusKm * 1.2) return true;
  return km > area.radiusKm * 2.5 ? false : null;
}

/** A point this near to an outline of the basemap is in doubt, and counts as in. */
const NEAR_KM = 5;

/** As a map shows it, and not along a geodesic, which leaves Russia's middle for its south-west towards the north-west. */
function kmTowards([lng, lat]: LngLat, [otherLng, otherLat]: LngLat, bearing: number): number {
  const radians = Math.PI / 180;
  const degrees = ((otherLng - lng + 540) % 360) - 180;
  const east = degrees * Math.cos(otherLat * radians);
  const north = otherLat - lat;
  return KM_A_DEGREE * (east * Math.sin(bearing * radians) + north * Math.cos(bearing * radians));
}

const KM_A_DEGREE = 111;

/**
 * What lies far out on another side, and past the middle as this side goes, lies there for some and not for others; a writer
 * may see it from the capital.
 */
function isAside(
  place: ClaimPlace,
  area: ClaimPlace,
  bearing: number,
  geography: Geography,
): boolean {
  const { middle, extentKm } = spreadOf(area, geography);
  if (area.feature !== 'country' || distanceKm(middle, place.point) < FAR_OUT * extentKm)
    return false;
  const seat = geography.facts.capitals.find(
    ({ country, to }) => country === area.country && to === null,
  )?.point;
  return [middle, ...(seat == null ? [] : [seat])].every(
    (from) => alongKm(from, place.point, bearing) < 0,
  );
}

const FAR_OUT = 0.35;

/** Kilometres from one point to another as a direction goes. */
function alongKm(from: LngLat, to: LngLat, bearing: number): number {
  const off = ((azimuth(from, to) - bearing) * Math.PI) / 180;
  return Math.max(distanceKm(from, to) * Math.cos(off), kmTowards(from, to, bearing));
}

const spreadOf = (
  area: ClaimPlace,
  geography: Geography,
): { readonly middle: LngLat; readonly extentKm: number } => {
  const units = geography.unitsOf(area);
  return {
    middle: (units === null ? null : geography.middleOf(units)) ?? area.point,
    extentKm: units === null ? area.radiusKm : geography.halfExtentKm(units),
  };
};

/** Whether a place lies towards a side of an area, as seen from its middle; near the middle any side will do. */
function isOnSide(
  place: ClaimPlace,
  area: ClaimPlace,
  bearing: number,
  geography: Geography,
): boolean {
  const { middle, extentKm } = spreadOf(area, geography);
  const least = -0.12 * Math.max(extentKm, 60);
  return alongKm(middle, place.point, bearing) > least;
}
