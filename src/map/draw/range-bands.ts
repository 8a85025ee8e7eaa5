import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { memoise } from '../../store/memoise.ts';
import type { Overlay, OverlayKey } from '../../store/state.ts';
import type { DrawnRange } from './drawn-range.ts';

/** Colours and strokes there are; more overlays than these repeat them. */
export const slots = 4;

/** Within the lowest claim, or only within higher ones; the same where it is newly so; in range before. */
export type RangePart = 'core' | 'between' | 'gained' | 'base';

export interface RangeProperties {
  readonly slot: number;
  readonly part: RangePart;
}

export interface RangeLineProperties {
  readonly slot: number;
  /** Whose line it is; null for the headline's, which is no overlay. */
  readonly overlay: OverlayKey | null;
  /** Where the claims agree there is only the one line, `high`. */
  readonly claim: 'low' | 'high' | 'base' | 'own';
}

type RangeArea = Feature<Polygon | MultiPolygon, RangeProperties>;
type RangeLine = Feature<MultiLineString, RangeLineProperties>;

export const slotOf = ({ key }: Overlay): number => key % slots;

/** What each range covers, as areas to fill. */
export const rangeBands = memoise(
  (ranges: readonly DrawnRange[]): FeatureCollection<Polygon | MultiPolygon, RangeProperties> => ({
    type: 'FeatureCollection',
    features: ranges.flatMap(areasOf),
  }),
);

/** The lines around them. */
export const rangeLines = memoise(
  (ranges: readonly DrawnRange[]): FeatureCollection<MultiLineString, RangeLineProperties> => ({
    type: 'FeatureCollection',
    features: ranges.flatMap(linesOf),
  }),
);

/** A radius of the reader's is a line, no surface: it says how far, not what is struck. */
function areasOf({ overlay, core, between, base }: DrawnRange): RangeArea[] {
  if (overlay.type === 'radius') return [];
  const slot = slotOf(overlay);
  const area = (part: RangePart, { geometry }: Feature<Polygon | MultiPolygon>): RangeArea => ({
    type: 'Feature',
    geometry,
    properties: { slot, part },
  });
  return [
    ...(base === null ? [] : [area('base', base.area)]),
    area(base === null ? 'core' : 'gained', core),
    ...(between === null ? [] : [area('between', between)]),
  ];
}

function linesOf({ overlay, between, lowOutline, highOutline, base }: DrawnRange): RangeLine[] {
  const line = (
    claim: RangeLineProperties['claim'],
    { geometry }: Feature<MultiLineString>,
  ): RangeLine => ({
    type: 'Feature',
    geometry,
    properties: { slot: slotOf(overlay), overlay: overlay.key, claim },
  });
  return [
    ...(base === null ? [] : [line('base', base.outline)]),
    ...(between === null ? [] : [line('low', lowOutline)]),
    line(overlay.type === 'radius' ? 'own' : 'high', highOutline),
  ];
}
