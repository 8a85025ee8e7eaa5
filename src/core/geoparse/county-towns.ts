import { isSettlement } from '../gazetteer/feature.ts';
import type { Option } from './candidates.ts';
import { roughKm } from './distance.ts';
import type { Group } from './name-group.ts';

/** So many counties and other names of a text are compared, so that long texts take linear time. */
const MOST_COUNTIES = 12;
const MOST_TOWNS = 40;

/** A county reaches about so far beyond its radius, which is that of a circle of its size. */
const REACH = 1.3;

/** Which of a group's options are upheld, and how much: by index. */
type Support = ReadonlyMap<Group, Float64Array>;

/**
 * What a text's counties and its towns say of one another before either is settled: of the many Henderson
 * Counties and the many towns of Athens, the county in Texas holds one, and both are upheld, 0 to 1. A town with
 * many namesakes says little, for some county or other always holds one of them.
 */
export function countySupport(groups: readonly Group[]): Support {
  const support = new Map<Group, Float64Array>();
  const counties = groups.filter(({ options }) => options[0]?.feature === 'county');
  if (counties.length === 0) return support;
  const towns = groups.filter(({ options }) => options.some(isTown)).slice(0, MOST_TOWNS);
  const add = (group: Group, k: number, weight: number): void => {
    const known = support.get(group) ?? new Float64Array(group.options.length);
    known[k] = 1 - (1 - (known[k] ?? 0)) * (1 - weight);
    support.set(group, known);
  };
  for (const county of counties.slice(0, MOST_COUNTIES)) {
    for (const town of towns) {
      const pairs = pairsOf(county, town);
      const weight = 1 / (1 + pairs.length);
      for (const [c, t] of pairs) {
        add(county, c, weight);
        add(town, t, weight);
      }
    }
  }
  return support;
}

const isTown = ({ feature }: Option): boolean => isSettlement(feature);

/** Which of the county's options holds which of the town's: pairs of indices. */
function pairsOf(county: Group, town: Group): [number, number][] {
  return county.options.flatMap((outer, c) =>
    town.options.flatMap((inner, t): [number, number][] => {
      const isHeld =
        outer.feature === 'county' &&
        isTown(inner) &&
        outer.country === inner.country &&
        roughKm(outer.lat, outer.lon, inner.lat, inner.lon) < outer.radiusKm * REACH;
      return isHeld ? [[c, t]] : [];
    }),
  );
}
