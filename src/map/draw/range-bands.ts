import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Edition } from '../../core/edition/model.ts';
import { memoise } from '../../store/memoise.ts';
import type { Overlay, State } from '../../store/state.ts';
import { drawnRange } from './drawn-range.ts';

/** Colours and strokes there are; more overlays than these repeat them. */
export const slots = 4;

export interface RangeProperties {
  readonly slot: number;
  /** Within the lowest claim, or only within higher ones. */
  readonly part: 'core' | 'between';
}

export interface RangeLineProperties {
  readonly slot: number;
  /** Where the claims agree there is only the one line, `high`. */
  readonly claim: 'low' | 'high';
}

type RangeAreas = FeatureCollection<Polygon | MultiPolygon, RangeProperties>;
type RangeLines = FeatureCollection<MultiLineString, RangeLineProperties>;

/** What each overlay reaches, as areas to fill. */
export const rangeBands = (state: State): RangeAreas => areas(state.edition, state.overlays);

/** The rings around them. */
export const rangeLines = (state: State): RangeLines => lines(state.edition, state.overlays);

export const slotOf = ({ key }: Overlay): number => key % slots;

const areas = memoise(
  (edition: Edition, overlays: readonly Overlay[]): RangeAreas => ({
    type: 'FeatureCollection',
    features: overlays.flatMap((overlay) => {
      const drawn = drawnRange(edition, overlay);
      if (drawn === null) return [];
      const slot = slotOf(overlay);
      const core = { ...drawn.core, properties: { slot, part: 'core' as const } };
      if (drawn.between === null) return [core];
      return [core, { ...drawn.between, properties: { slot, part: 'between' as const } }];
    }),
  }),
);

const lines = memoise(
  (edition: Edition, overlays: readonly Overlay[]): RangeLines => ({
    type: 'FeatureCollection',
    features: overlays.flatMap((overlay) => {
      const drawn = drawnRange(edition, overlay);
      if (drawn === null) return [];
      const line = (
        outline: Feature<MultiLineString>,
        claim: 'low' | 'high',
      ): Feature<MultiLineString, RangeLineProperties> => ({
        ...outline,
        properties: { slot: slotOf(overlay), claim },
      });
      const high = line(drawn.highOutline, 'high');
      return drawn.between === null ? [high] : [line(drawn.lowOutline, 'low'), high];
    }),
  }),
);
