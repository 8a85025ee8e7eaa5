import { type GeoPermissibleObjects, geoGraticule10, geoOrthographic, geoPath } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { useMemo } from 'react';
import { ring as drawRing } from '../../core/reach/ring.ts';
import { metres } from '../../core/units.ts';
import type { ExplainedRing } from '../../store/selectors/explained-ring.ts';

const size = 208;

interface Props {
  readonly ring: ExplainedRing;
  readonly screen: Feature<MultiLineString>;
  /** Null until it is loaded. */
  readonly land: MultiPolygon | null;
  readonly label: string;
}

/** The globe from above the ring's centre, with the ring and the circle that the map would make of it. */
export function Globe({ ring: { centre, km, overlay }, screen, land, label }: Props) {
  const [lng, lat] = centre;
  const line = useMemo(() => pathFrom(lng, lat), [lng, lat]);
  const coast = useMemo(() => (land === null ? null : line(land)), [land, line]);
  const { outline } = useMemo(() => drawRing(centre, km, metres(10_000)), [centre, km]);
  return (
    <svg className="globe" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path className="globe__sea" d={line({ type: 'Sphere' })} />
      {coast === null ? null : <path className="globe__land" d={coast} />}
      <path className="globe__graticule" d={line(geoGraticule10())} />
      <path className="globe__screen" d={line(screen)} />
      <path
        className="globe__ring"
        data-slot={overlay.key % 4}
        data-own={overlay.type === 'radius'}
        d={line(outline)}
      />
      <path className="globe__centre" d={`M${size / 2 - 4} ${size / 2}h8m-4-4v8`} />
    </svg>
  );
}

/** Draws as the globe is seen from above a point. */
function pathFrom(lng: number, lat: number): (what: GeoPermissibleObjects) => string {
  const projection = geoOrthographic()
    .rotate([-lng, -lat])
    .fitExtent(
      [
        [1, 1],
        [size - 1, size - 1],
      ],
      { type: 'Sphere' },
    );
  const path = geoPath(projection).digits(1);
  return (what) => path(what) ?? '';
}
