import type { Place, PlaceId } from '../../core/edition/model.ts';
import type { PlaceKind } from '../../core/gazetteer/kind.ts';
import type { LngLat } from '../../core/units.ts';
import type { PlaceTool } from '../../store/review/draft.ts';

interface Described {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Of the name. */
  readonly language: string;
  readonly source: string;
}

/** The place that was put on the map; null as long as nothing was. */
export function handPlace(
  { how, point, country, units }: PlaceTool,
  { id, name, kind, language, source }: Described,
): Place | null {
  const [first] = units;
  if (how === 'point' ? point === null : first === undefined) return null;
  const isOfOne = units.every((unit) => unit.country === first?.country);
  const common = { id, kind, label: { [language]: name }, grammar: {}, names: {}, ids: {} };
  const rest = { partOf: null, source, note: null };
  if (how === 'point') {
    if (point === null) return null;
    return { ...common, ...rest, countryCode: country, geometry: { type: 'point', point } };
  }
  return {
    ...common,
    ...rest,
    countryCode: isOfOne ? (first?.country ?? null) : null,
    geometry: {
      type: 'area',
      point: meanOf(units.map(({ at }) => at)),
      units: units.map(({ unit }) => unit),
      alternative: null,
    },
  };
}

/** Among the points where the units were named: so that the place can be listed with a distance. */
function meanOf(points: readonly LngLat[]): LngLat {
  const mean = (at: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[at], 0) / Math.max(1, points.length);
  return [mean(0), mean(1)];
}
