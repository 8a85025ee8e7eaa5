import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { Edition } from '../../core/edition/model.ts';
import { destination } from '../../core/reach/wgs84.ts';
import type { Kilometres, LngLat } from '../../core/units.ts';
import { memoise } from '../../store/memoise.ts';
import { type Language, languages, type Overlay, type State } from '../../store/state.ts';
import { drawnRange } from './drawn-range.ts';
import { slotOf } from './range-bands.ts';

export type RingLabelProperties = {
  readonly slot: number;
  readonly claim: 'low' | 'high';
} & Readonly<Record<`name:${Language}`, string>>;

type RingLabels = FeatureCollection<LineString, RingLabelProperties>;

/**
 * Stretches of the rings to write their distances along: several for each, for where one meets a
 * place's name another may not. The two rings of a band, and those of two overlays about one
 * origin, carry theirs in different directions.
 */
export const ringLabels = (state: State): RingLabels => label(state.edition, state.overlays);

/** Degrees clockwise from north. */
const directions = { high: [105, 225, 345], low: [60, 150, 240, 330] };
const turnBySlot = 28;

/** To either side of the label's middle: wide enough for its text when the ring is small. */
const halfArc = 36;
const step = 3;

const label = memoise(
  (edition: Edition, overlays: readonly Overlay[]): RingLabels => ({
    type: 'FeatureCollection',
    features: overlays.flatMap((overlay) => labelOverlay(edition, overlay, overlays.length > 1)),
  }),
);

function labelOverlay(
  edition: Edition,
  overlay: Overlay,
  named: boolean,
): Feature<LineString, RingLabelProperties>[] {
  const drawn = drawnRange(edition, overlay);
  if (drawn === null) return [];
  const { centre, system, lowKm, highKm } = drawn;
  const slot = slotOf(overlay);
  const ring = (claim: 'low' | 'high', km: Kilometres) =>
    directions[claim]
      .map((direction) => arc(centre, direction + slot * turnBySlot, km))
      .filter((line) => !crossesDateLine(line))
      .map(
        (line): Feature<LineString, RingLabelProperties> => ({
          type: 'Feature',
          geometry: { type: 'LineString', coordinates: line.map(([lng, lat]) => [lng, lat]) },
          properties: {
            slot,
            claim,
            'name:fr': ringLabel(named ? system.label.fr : null, km, 'fr'),
            'name:en': ringLabel(named ? system.label.en : null, km, 'en'),
          },
        }),
      );
  return [...ring('high', highKm), ...(lowKm < highKm ? ring('low', lowKm) : [])];
}

function arc(centre: LngLat, middle: number, km: Kilometres): readonly LngLat[] {
  const line: LngLat[] = [];
  for (let turn = -halfArc; turn <= halfArc; turn += step) {
    line.push(destination(centre, middle + turn, km));
  }
  return line;
}

/** The arc is one of several: where it would have to be cut, the others do. */
function crossesDateLine(line: readonly LngLat[]): boolean {
  return line.some(([lng], index) => Math.abs(lng - (line[index - 1]?.[0] ?? lng)) > 180);
}

/** Several ranges at once are told apart by name too, not by colour alone. */
function ringLabel(name: string | null, km: Kilometres, language: Language): string {
  const distance = distanceFormats[language].format(km);
  return name === null ? distance : `${name}\u00a0\u00b7 ${distance}`;
}

const distanceFormats = Object.fromEntries(
  languages.map((language) => [
    language,
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }),
  ]),
) as Record<Language, Intl.NumberFormat>;
