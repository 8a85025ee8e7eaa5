import type { Feature, FeatureCollection } from 'geojson';
import { geodesicLine } from '../../core/geodesy/geodesic-line.ts';
import { destination } from '../../core/geodesy/wgs84.ts';
import { explainRing } from '../../core/reach/ring-explanation.ts';
import { type Kilometres, kilometres, type LngLat, metres } from '../../core/units.ts';
import { memoise } from '../../store/memoise.ts';
import type { Scene } from '../../store/scene.ts';
import { explainedOverlay, ringOf } from '../../store/selectors/explained-ring.ts';
import { distanceLabel, inEachLanguage } from './distance-label.ts';

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** A gap that the eye cannot see is not measured on the map. */
const LEAST_GAP_KM = 1;

/** Beside a ring that is explained: the circle that compasses would draw, and how far it is off to the north and south. */
export function explainedLines(scene: Scene): FeatureCollection {
  const overlay = explainedOverlay(scene);
  const ring = overlay && ringOf(scene, overlay);
  return ring === null ? nothing : draw(ring.centre[0], ring.centre[1], ring.km);
}

const draw = memoise((lng: number, lat: number, km: Kilometres): FeatureCollection => {
  const centre: LngLat = [lng, lat];
  const explained = explainRing(centre, km, []);
  if (explained === null) return nothing;
  const gaps = explained.towards
    .filter(({ direction }) => direction === 'north' || direction === 'south')
    .filter(({ screen }) => Math.abs(screen - km) >= LEAST_GAP_KM)
    .flatMap(({ direction, screen }): Feature[] => {
      const azimuth = direction === 'north' ? 0 : 180;
      const [from, to] = [destination(centre, azimuth, screen), destination(centre, azimuth, km)];
      const middle = destination(centre, azimuth, kilometres((screen + km) / 2));
      const label: Feature = {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...middle] },
        properties: {
          explained: 'gap label',
          ...inEachLanguage((language) =>
            distanceLabel(kilometres(Math.abs(screen - km)), language),
          ),
        },
      };
      return [{ ...geodesicLine(from, to, metres(1000)), properties: { explained: 'gap' } }, label];
    });
  return {
    type: 'FeatureCollection',
    features: [{ ...explained.screen, properties: { explained: 'circle' } }, ...gaps],
  };
});
