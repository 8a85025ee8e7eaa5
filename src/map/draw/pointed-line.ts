import type { FeatureCollection, MultiLineString } from 'geojson';
import { geodesicLine } from '../../core/geodesy/geodesic-line.ts';
import type { NameProperties } from '../../core/name-properties.ts';
import { metres } from '../../core/units.ts';
import { memoise } from '../../store/memoise.ts';
import type { PointedAt, State } from '../../store/state.ts';
import { distanceLabel, inEachLanguage } from './distance-label.ts';

type PointedLine = FeatureCollection<MultiLineString, NameProperties>;

/** Less than a line's width at the deepest zoom. */
const tolerance = metres(200);

/** The way from an origin to the row that is pointed at, with its length. */
export const pointedLine = ({ pointedAt }: State): PointedLine => draw(pointedAt);

const draw = memoise(
  (pointedAt: PointedAt | null): PointedLine => ({
    type: 'FeatureCollection',
    features:
      pointedAt === null
        ? []
        : [
            {
              ...geodesicLine(pointedAt.from, pointedAt.to, tolerance),
              properties: inEachLanguage((language) => distanceLabel(pointedAt.km, language)),
            },
          ],
  }),
);
