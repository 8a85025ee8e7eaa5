import type { Feature, FeatureCollection, LineString } from 'geojson';
import { destination } from '../../core/geodesy/wgs84.ts';
import { localised } from '../../core/localised.ts';
import type { NameProperties } from '../../core/name-properties.ts';
import type { Kilometres, LngLat } from '../../core/units.ts';
import type { Language } from '../../i18n/languages.ts';
import { memoise } from '../../store/memoise.ts';
import { givenLabel, inEachLanguage } from './distance-label.ts';
import type { DrawnRange } from './drawn-range.ts';
import { stretchesOf } from './outline-stretches.ts';
import { slotOf } from './range-bands.ts';

export type RingLabelProperties = {
  readonly slot: number;
  /** Whose distance it writes. */
  readonly label: 'low' | 'high' | 'base' | 'own';
} & NameProperties;

type RingLabel = Feature<LineString, RingLabelProperties>;

/**
 * Stretches of the lines to write their distances along: several for each, for where one meets a
 * place's name another may not. The two rings of a band, and those of two overlays about one
 * origin, carry theirs in different directions.
 */
export const ringLabels = memoise(
  (ranges: readonly DrawnRange[]): FeatureCollection<LineString, RingLabelProperties> => ({
    type: 'FeatureCollection',
    features: ranges.flatMap((range) => labelRange(range, ranges.length > 1)),
  }),
);

/** Degrees clockwise from north. */
const directions = { high: [110, 230, 350], low: [20, 70, 140, 195, 265, 310] };
const turnBySlot = 28;

/** To either side of the label's middle: wide enough for its text when the ring is small. */
const halfArc = 36;
const step = 3;

/** How many stretches of an outline, and how long each is beside the range: on a phone they are a few words long. */
const stretches = { high: 5, low: 4, base: 6 };
const stretchPart = 1;

function labelRange(range: DrawnRange, named: boolean): RingLabel[] {
  const { overlay, system, lowKm, highKm, base } = range;
  const label =
    (claim: RingLabelProperties['label'], km: Kilometres) => (line: readonly LngLat[]) =>
      ({
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: line.map(([lng, lat]) => [lng, lat]) },
        properties: {
          slot: slotOf(overlay),
          label: claim,
          ...inEachLanguage((language) =>
            ringLabel(
              named && system !== null ? localised(system.label, language) : null,
              km,
              language,
            ),
          ),
        },
      }) satisfies RingLabel;
  const lines = linesOf(range);
  return [
    ...lines.high.map(label(system === null ? 'own' : 'high', highKm)),
    ...(lowKm < highKm ? lines.low.map(label('low', lowKm)) : []),
    ...(base === null
      ? []
      : stretchesOf(base.outline.geometry, stretches.base, stretchPart * highKm).map(
          label('base', highKm),
        )),
  ];
}

function linesOf({ overlay, centre, lowKm, highKm, lowOutline, highOutline }: DrawnRange) {
  if (centre === null) {
    return {
      high: stretchesOf(highOutline.geometry, stretches.high, stretchPart * highKm),
      low: stretchesOf(lowOutline.geometry, stretches.low, stretchPart * highKm),
    };
  }
  const turn = slotOf(overlay) * turnBySlot;
  const arcs = (claim: 'low' | 'high', km: Kilometres) =>
    directions[claim]
      .map((direction) => arc(centre, direction + turn, km))
      .filter((line) => !crossesDateLine(line));
  return { high: arcs('high', highKm), low: arcs('low', lowKm) };
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
  const distance = givenLabel(km, language);
  return name === null ? distance : `${name}\u00a0\u00b7 ${distance}`;
}
