import type { Feature, FeatureCollection } from 'geojson';
import { memoise } from '../../store/memoise.ts';
import type { Scene } from '../../store/scene.ts';
import type { DrawnRange } from './drawn-range.ts';
import { rememberDrawnRanges } from './drawn-ranges.ts';
import { gainedCities } from './gained-cities.ts';
import { pointedLine } from './pointed-line.ts';
import { rangeBands, rangeLines } from './range-bands.ts';
import type { RangeData } from './range-data.ts';
import { ringLabels } from './ring-labels.ts';

const everythingOf = memoise(
  (ranges: readonly DrawnRange[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: [rangeBands, rangeLines, ringLabels].flatMap((draw): Feature[] => [
      ...draw(ranges).features,
    ]),
  }),
);

/** The ranges and the way to what is pointed at; the same object where nothing of a source has changed. */
export type DrawRanges = (scene: Scene) => RangeData;

/** In a chunk of its own, with the geodesics. */
export function createRangeDrawing(): DrawRanges {
  const drawnRanges = rememberDrawnRanges();
  return (scene) => {
    const ranges = drawnRanges(scene);
    return {
      ranges: everythingOf(ranges),
      'gained-cities': gainedCities(ranges),
      'pointed-line': pointedLine(scene),
    };
  };
}
