import { geoGraticule10, geoOrthographic, geoPath } from 'd3-geo';
import type { Feature, MultiLineString } from 'geojson';
import { ring as drawRing } from '../../core/reach/ring.ts';
import { metres } from '../../core/units.ts';
import type { ExplainedRing } from '../../store/selectors/explained-ring.ts';

const size = 208;

interface Props {
  readonly ring: ExplainedRing;
  readonly screen: Feature<MultiLineString>;
  readonly label: string;
}

/** The globe from above the ring's centre, with the ring and the circle that the map would make of it. */
export function Globe({ ring: { centre, km, overlay }, screen, label }: Props) {
  const [lng, lat] = centre;
  const projection = geoOrthographic()
    .rotate([-lng, -lat])
    .fitExtent(
      [
        [1, 1],
        [size - 1, size - 1],
      ],
      { type: 'Sphere' },
    );
  const path = geoPath(projection);
  const line = (what: Parameters<typeof path>[0]) => path(what) ?? '';
  const { outline } = drawRing(centre, km, metres(10_000));
  return (
    <svg className="globe" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path className="globe__sea" d={line({ type: 'Sphere' })} />
      <path className="globe__graticule" d={line(geoGraticule10())} />
      <path className="globe__screen" d={line(screen)} />
      <path className="globe__ring" data-slot={overlay.key % 4} d={line(outline)} />
      <path className="globe__centre" d={`M${size / 2 - 4} ${size / 2}h8m-4-4v8`} />
    </svg>
  );
}
