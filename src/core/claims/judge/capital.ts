import { distanceKm } from '../../geodesy/wgs84.ts';
import type { Context } from '../context.ts';
import type { Geography } from '../geography.ts';
import type { ClaimPlace } from '../place.ts';
import type { StatementOf } from '../statement.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { resolved } from './resolved.ts';

type Capital = Extract<StatementOf<'containment'>, { relation: 'capital' | 'seat' }>;

export function judgeCapital(
  { relation, city, of, isFormer, isDenied }: Capital,
  { geography, day }: Context,
): Outcome {
  const method = wording('finding.method.capital');
  const found = resolved([city, of], method);
  if (!found.ok) return found.fault;
  const [place, area] = found.value;
  if (place === undefined || area === undefined) return uncheckable(method, 'no-subject');
  if (relation === 'seat') return judgeSeat(place, area, method, geography);
  const { capitals, sources } = geography.facts;
  const own = capitals.filter(({ country }) => country === area.country);
  if (own.length === 0) return uncheckable(method, 'not-in-data', { name: area.name });
  const rows = own.filter(({ city: id }) => place.id === `gn:${id}`);
  const isNow = rows.some(
    ({ from, to }) =>
      (from === null || day === null || from <= day) && (to === null || (day !== null && day < to)),
  );
  const wasOnce = rows.length > 0 && !isNow;
  // The tables hold no country's whole past.
  if (isFormer && rows.length === 0)
    return uncheckable(method, 'not-in-data', { name: place.name });
  const isDisputed = rows.some(({ role }) => role === 'disputed');
  const isShared = rows.some(({ role }) => role !== 'capital' && role !== 'disputed');
  const result = wording(isNow ? 'finding.result.capital' : 'finding.result.no-capital', {
    name: place.name,
    area: area.name,
  });
  return {
    verdict: isDisputed
      ? 'cannot-be-checked'
      : verdictOf((isFormer ? wasOnce : isNow) !== isDenied),
    method,
    result,
    sources: [
      { title: sources.cities.source, date: sources.cities.date },
      { title: sources.capitals.source, date: sources.capitals.date },
    ],
    ...(isDisputed
      ? { note: wording('finding.note.disputed') }
      : isShared
        ? { note: wording('finding.note.shared-capital', { role: rows[0]?.role ?? '' }) }
        : {}),
  };
}

/** The seat of a region: a town that the gazetteer has as a seat, in it. */
function judgeSeat(
  place: ClaimPlace,
  area: ClaimPlace,
  method: Outcome['method'],
  geography: Geography,
): Outcome {
  const told = seatsTold(area, geography);
  if (told.length > 0 && place.id.startsWith('gn:'))
    return seatOutcome(place, area, told.includes(place.id), method);
  const isSeat = place.feature === 'seat' || place.feature === 'capital';
  if (area.feature === 'county') return judgeCountySeat(place, area, isSeat, method);
  const units = geography.unitsOf(area);
  const isKnown = area.feature === 'region' || units !== null;
  if (place.region === null || !isKnown)
    return uncheckable(method, 'not-in-data', { name: area.name });
  // Scotland has no outline of its own, and Edinburgh lies in one of its counties.
  if (place.region !== area.id && units === null)
    return uncheckable(method, 'not-in-data', { name: area.name });
  const isIn =
    place.region === area.id || (units !== null && geography.kmToArea(place.point, units) === 0);
  // A region that is younger than the gazetteer, or of which it has no seat: another may be meant, or none known.
  const isNear = isIn || distanceKm(place.point, area.point) < area.radiusKm;
  const isFirstLevel = area.id.startsWith('adm:') && place.country === area.country;
  if (isFirstLevel && isNear && !(isSeat && isIn))
    return uncheckable(method, 'not-in-data', { name: area.name });
  return seatOutcome(place, area, isSeat && isIn, method);
}

/** The ids of a region's seats, where a table has them. */
function seatsTold({ id }: ClaimPlace, { facts }: Geography): string[] {
  const told = facts.seats.filter(([area]) => area === id).map(([, city]) => city);
  const [, country = '', region = ''] = /^adm:([A-Z]{2})\.(.+)$/.exec(id) ?? [];
  const cities = told.length > 0 ? told : (facts.regionSeats[country]?.[region] ?? []);
  return cities.map((city) => `gn:${city}`);
}

/** A county is known by a disc alone: a seat well within it is its own, a town far from it is not. */
function judgeCountySeat(
  place: ClaimPlace,
  area: ClaimPlace,
  isSeat: boolean,
  method: Outcome['method'],
): Outcome {
  const km = distanceKm(place.point, area.point);
  const isNear = place.country === area.country && km <= area.radiusKm;
  if (isSeat && isNear) return seatOutcome(place, area, true, method);
  return km > 3 * area.radiusKm
    ? seatOutcome(place, area, false, method)
    : uncheckable(method, 'not-in-data', { name: area.name });
}

const seatOutcome = (
  place: ClaimPlace,
  area: ClaimPlace,
  holds: boolean,
  method: Outcome['method'],
): Outcome => ({
  verdict: verdictOf(holds),
  method,
  result: wording(holds ? 'finding.result.capital' : 'finding.result.no-capital', {
    name: place.name,
    area: area.name,
  }),
  sources: [{ title: 'GeoNames', date: null }],
});
