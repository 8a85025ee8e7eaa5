import { pointOf } from '../../core/edition/point-of.ts';
import type { LngLat } from '../../core/units.ts';
import type { Scene } from '../../store/scene.ts';
import { shownPlaces } from '../../store/selectors/places.ts';
import type { View } from '../../store/state.ts';
import { type Box, pointBox, unionBox } from './box.ts';
import { fitBox, type Viewport } from './frame.ts';

/** Of the mentions, the share that the first view may leave out: far places named in passing. */
const outlying = 0.1;

const closest = 6;

/** On a small screen names need room more than the last place needs to be in. */
const widest = 2.4;

/**
 * Where the edition plays: around most of its mentions. A place far from all others that is named
 * once does not pull the view to it.
 */
export function openingView(scene: Scene, viewport: Viewport): View {
  const points = shownPlaces(scene).places.flatMap(({ place, mentions }): WeighedPoint[] => {
    const point = pointOf(place);
    return point === null ? [] : [{ point, mentions }];
  });
  return viewAround(points, viewport);
}

/** Around most of the mentions of some points; the whole world where there are none. */
export function viewAround(points: readonly WeighedPoint[], viewport: Viewport): View {
  const box = boxAround(mostNamed(points));
  if (box === null) return { zoom: widest, center: [0, 20] };
  return fitBox(box, withNames(viewport), { closest, widest });
}

/** Names stand to the right of their points where they can. */
function withNames({ width, height, padding }: Viewport): Viewport {
  return { width, height, padding: { ...padding, right: padding.right + width / 12 } };
}

export interface WeighedPoint {
  readonly point: LngLat;
  readonly mentions: number;
}

/** The named points, without those whose leaving out makes the box around the rest smallest. */
function mostNamed(named: readonly WeighedPoint[]): readonly WeighedPoint[] {
  let kept = named;
  const weigh = (points: readonly WeighedPoint[]) =>
    points.reduce((sum, { mentions }) => sum + mentions, 0);
  const least = weigh(kept) * (1 - outlying);
  for (;;) {
    const smaller = outermost(kept)
      .map((out) => kept.filter((point) => point !== out))
      .filter((rest) => rest.length > 0 && weigh(rest) >= least)
      .map((rest) => ({ rest, size: extent(rest) }))
      .sort((a, b) => a.size - b.size)[0];
    if (smaller === undefined) return kept;
    kept = smaller.rest;
  }
}

/** As many points as lie at the ends: leaving out any other leaves the box as it is. */
const ends = 3;

/** The points nearest to the edges of the box around them all. */
function outermost(points: readonly WeighedPoint[]): readonly WeighedPoint[] {
  const west = boxAround(points)?.west ?? 0;
  // East of the box's western edge, which way round the globe it may lie.
  const eastward = ({ point: [lng] }: WeighedPoint) => (((lng - west) % 360) + 360) % 360;
  const byLng = [...points].sort((a, b) => eastward(a) - eastward(b));
  const byLat = [...points].sort((a, b) => a.point[1] - b.point[1]);
  const outer = [byLng, byLat].flatMap((sorted) => [
    ...sorted.slice(0, ends),
    ...sorted.slice(-ends),
  ]);
  return [...new Set(outer)];
}

const boxAround = (points: readonly WeighedPoint[]): Box | null =>
  unionBox(points.map(({ point }) => pointBox(point)));

function extent(points: readonly WeighedPoint[]): number {
  const box = boxAround(points);
  return box === null ? 0 : box.east - box.west + (box.north - box.south);
}
