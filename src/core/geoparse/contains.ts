import type { AreaFinder } from './area-finder.ts';
import type { Option } from './candidates.ts';
import { roughKm } from './distance.ts';

/** Whether the text's container can contain the place. */
export function contains(outer: Option, inner: Option, areas: AreaFinder): boolean {
  if (outer.place === inner.place) return false;
  switch (outer.feature) {
    case 'country':
      return inner.country === outer.country && inner.feature !== 'country';
    case 'region':
      if (inner.region !== null && inner.region === outer.place) return true;
      if (inner.country !== outer.country || inner.feature === 'country') return false;
      if (inner.radiusKm >= outer.radiusKm) return false;
      if (outer.radiusKm <= SMALL_KM) return areas.isIn(outer, inner);
      return (
        areas.isPart(inner.region, outer) &&
        (isNear(outer, inner, 0.75) || areas.isCentredIn(inner.region, outer))
      );
    case 'county':
      return outer.country === inner.country && areas.isIn(outer, inner);
    case 'macro-region':
    case 'island':
    case 'sea':
    case 'lake':
    case 'river':
      return (outer.country === null || outer.country === inner.country) && isNear(outer, inner, 1);
    case 'capital':
    case 'seat':
    case 'city':
      return (
        (inner.feature === 'district' || inner.feature === 'landmark') &&
        roughKm(outer.lat, outer.lon, inner.lat, inner.lon) < 30
      );
    default:
      return false;
  }
}

/** Regions up to this size are departments and the like, of which settlements do not tell. */
const SMALL_KM = 150;

const isNear = (outer: Option, inner: Option, times: number): boolean =>
  roughKm(outer.lat, outer.lon, inner.lat, inner.lon) <= Math.max(15, outer.radiusKm * times);
