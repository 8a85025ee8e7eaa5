import type { Feature, Geometry } from 'geojson';
import type { HeadlineDrawing } from '../../core/basemap/headline-drawing.ts';
import { nameProperties } from '../../core/name-properties.ts';
import { kilometres } from '../../core/units.ts';
import { distanceLabel, inEachLanguage } from './distance-label.ts';
import type { GainedCityProperties } from './gained-cities.ts';
import { stretchesOf } from './outline-stretches.ts';
import type { RangeLineProperties, RangeProperties } from './range-bands.ts';
import { noRanges, type RangeData } from './range-data.ts';
import type { RingLabelProperties } from './ring-labels.ts';

/** The first colour: the accent, which the headline's sentence has too. */
const slot = 0;

/** Where the distance may be written: at one of them there is room between the names. */
const stretches = { count: 3, part: 1 };

/** The headline as the ranges are drawn: one line, what is gained within it, and the cities that it is told by. */
export function headlineData(drawing: HeadlineDrawing): RangeData {
  const { km, outline, gained, between, cities } = drawing;
  const distance = kilometres(km);
  const label: RingLabelProperties = {
    slot,
    label: 'high',
    ...inEachLanguage((language) => distanceLabel(distance, language)),
  };
  const lines = stretchesOf(outline, stretches.count, stretches.part * km);
  const labels = lines.map((line) => {
    const coordinates = line.map(([lng, lat]) => [lng, lat]);
    return feature<RingLabelProperties>({ type: 'LineString', coordinates }, label);
  });
  return {
    ...noRanges,
    ranges: {
      type: 'FeatureCollection',
      features: [
        feature<RangeProperties>(gained, { slot, part: 'gained' }),
        ...(between === null ? [] : [feature<RangeProperties>(between, { slot, part: 'between' })]),
        feature<RangeLineProperties>(outline, { slot, overlay: null, claim: 'high' }),
        ...labels,
      ],
    },
    'gained-cities': {
      type: 'FeatureCollection',
      features: cities.map(({ point, names }, rank) =>
        feature<GainedCityProperties>(
          { type: 'Point', coordinates: [...point] },
          { ...nameProperties(names), rank },
        ),
      ),
    },
  };
}

function feature<Properties extends object>(geometry: Geometry, properties: Properties): Feature {
  return { type: 'Feature', geometry, properties: { ...properties } };
}
