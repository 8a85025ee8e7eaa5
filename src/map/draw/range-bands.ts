import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Edition } from '../../core/edition/model.ts';
import type { Kilometres } from '../../core/units.ts';
import { memoise } from '../../store/memoise.ts';
import { type Language, languages, type Overlay, type State } from '../../store/state.ts';
import { drawnRange } from './drawn-range.ts';

/** Colours and strokes there are; more overlays than these repeat them. */
export const slots = 4;

export interface RangeProperties {
  readonly slot: number;
  /** Within the lowest claim, or only within higher ones. */
  readonly part: 'core' | 'between';
}

export type RangeLineProperties = {
  readonly slot: number;
  /** Where the claims agree there is only the one line, `high`. */
  readonly claim: 'low' | 'high';
} & Readonly<Record<`label:${Language}`, string>>;

type RangeAreas = FeatureCollection<Polygon | MultiPolygon, RangeProperties>;
type RangeLines = FeatureCollection<MultiLineString, RangeLineProperties>;

/** What each overlay reaches, as areas to fill. */
export const rangeBands = (state: State): RangeAreas => areas(state.edition, state.overlays);

/** The rings around them, each with its distance in words. */
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
      const name = overlays.length > 1 ? drawn.variant.label : null;
      const line = (
        outline: Feature<MultiLineString>,
        claim: 'low' | 'high',
        km: Kilometres,
      ): Feature<MultiLineString, RangeLineProperties> => ({
        ...outline,
        properties: {
          slot: slotOf(overlay),
          claim,
          'label:fr': ringLabel(name?.fr, km, 'fr'),
          'label:en': ringLabel(name?.en, km, 'en'),
        },
      });
      const high = line(drawn.highOutline, 'high', drawn.highKm);
      return drawn.between === null ? [high] : [line(drawn.lowOutline, 'low', drawn.lowKm), high];
    }),
  }),
);

/** Several ranges at once are told apart by name too, not by colour alone. */
function ringLabel(name: string | undefined, km: Kilometres, language: Language): string {
  const distance = distanceFormats[language].format(km);
  return name === undefined ? distance : `${name}\u00a0\u00b7 ${distance}`;
}

const distanceFormats = Object.fromEntries(
  languages.map((language) => [
    language,
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }),
  ]),
) as Record<Language, Intl.NumberFormat>;
