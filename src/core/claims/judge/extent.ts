import { distanceKm } from '../../geodesy/wgs84.ts';
import type { Context } from '../context.ts';
import type { Geography } from '../geography.ts';
import type { ClaimPlace } from '../place.ts';
import type { StatementOf } from '../statement.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { resolved } from './resolved.ts';

/** "From Brest to Vladivostok" states no figure: it gets one, and a verdict only where a country is said to lie between. */
export function judgeExtent(
  { from, to, within }: StatementOf<'extent'>,
  { geography }: Context,
): Outcome {
  const method = wording('finding.method.extent');
  const ends = resolved([from, to], method);
  if (!ends.ok) return ends.fault;
  const [a, b] = ends.value;
  if (a === undefined || b === undefined) return uncheckable(method, 'no-subject');
  const country = within?.place ?? null;
  const ofCountry = country === null ? null : judgeWithin([a, b], country, geography);
  if (ofCountry !== null) return ofCountry;
  const km = distanceKm(a.point, b.point);
  const { source, date } = geography.facts.sources.cities;
  return uncheckable(
    wording('finding.method.extent', { from: a.name, to: b.name }),
    'no-figure-stated',
    { km: Math.round(km) },
    {
      figure: km,
      unit: 'km',
      figures: [{ low: km, high: km, source, isCounted: true }],
      sources: [{ title: source, date }],
    },
  );
}

/** A town at the edge of a country counts as in it. */
const EDGE_KM = 5;

/** Whether both ends lie in the country that is said to lie between them; null where that is not known. */
function judgeWithin(
  ends: readonly ClaimPlace[],
  country: ClaimPlace,
  geography: Geography,
): Outcome | null {
  const units = geography.unitsOf(country);
  if (units === null || ends.some((end) => end.country === null)) return null;
  const kmOut = ({ country: own, point }: ClaimPlace): number | null =>
    own === country.country ? 0 : geography.kmToArea(point, units);
  const { source, date } = geography.facts.sources.basemap;
  const common = {
    method: wording('finding.method.containment'),
    sources: [{ title: source, date }],
  };
  for (const end of ends) {
    const km = kmOut(end);
    if (km === null) return null;
    if (km <= EDGE_KM) continue;
    return {
      ...common,
      ...{ verdict: verdictOf(false), figure: km, unit: 'km', differsBy: km },
      result: wording('finding.result.outside', {
        name: end.name,
        area: country.id,
        km: Math.round(km),
      }),
    };
  }
  return {
    ...common,
    verdict: verdictOf(true),
    result: wording('finding.result.inside', {
      name: ends.map(({ name }) => name).join(', '),
      area: country.id,
    }),
  };
}
