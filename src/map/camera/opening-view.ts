import { pointOf } from '../../core/edition/point-of.ts';
import type { Box } from '../../core/geodesy/box.ts';
import type { LngLat } from '../../core/units.ts';
import type { Scene } from '../../store/scene.ts';
import { shownPlaces } from '../../store/selectors/places.ts';
import type { View } from '../../store/state.ts';
import { pointBox, unionBox } from './box.ts';
import { fitBox, sightOf, type Viewport } from './frame.ts';
import { Peeling } from './peeling.ts';

/** Of the mentions, the share that the first view may leave out: far places named in passing. */
const outlying = 0.1;

const closest = 6;

/** As many points are tried for the middle of the view. */
const middles = 20;

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
  const framed = withNames(viewport);
  const viewOf = (some: readonly WeighedPoint[]): View | null => {
    const box = boxAround(some);
    return box && fitBox(box, framed, { closest, widest });
  };
  const named = mostNamed(points);
  const whole = viewOf(named);
  if (whole === null) return { zoom: widest, center: [0, 20] };
  const seen = inSight(named, whole, framed);
  if (2 * weightOf(seen) >= weightOf(named)) return whole;
  // Two shores of an ocean on a small screen: in the middle between them there would be nothing.
  return viewOf(standingTogether(named, framed)) ?? whole;
}

/** What is in sight around the one of the most named points that has most around it. */
function standingTogether(
  named: readonly WeighedPoint[],
  viewport: Viewport,
): readonly WeighedPoint[] {
  return named
    .toSorted((a, b) => b.mentions - a.mentions)
    .slice(0, middles)
    .map(({ point }) => {
      const view = fitBox(pointBox(point), viewport, { closest: widest, widest });
      return inSight(named, view, viewport);
    })
    .reduce((best, some) => (weightOf(some) > weightOf(best) ? some : best), []);
}

const inSight = (
  points: readonly WeighedPoint[],
  view: View,
  viewport: Viewport,
): readonly WeighedPoint[] =>
  points.filter(({ point }) => sightOf(pointBox(point), view, viewport).visible === 1);

const weightOf = (points: readonly WeighedPoint[]): number =>
  points.reduce((sum, { mentions }) => sum + mentions, 0);

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
  const west = boxAround(named)?.west ?? 0;
  // East of the box's western edge, which way round the globe it may lie.
  const eastward = ({ point: [lng] }: WeighedPoint) => (((lng - west) % 360) + 360) % 360;
  const across = new Peeling(named, eastward);
  const up = new Peeling(named, ({ point: [, lat] }) => lat);
  const kept = new Set(named);
  let weight = weightOf(named);
  const least = weight * (1 - outlying);
  for (;;) {
    const next = [...across.outermost(ends), ...up.outermost(ends)]
      .filter(({ mentions }) => kept.size > 1 && weight - mentions >= least)
      .map((point) => ({ point, size: across.extentWithout(point) + up.extentWithout(point) }))
      .reduce<Candidate | null>((best, one) => (best && best.size <= one.size ? best : one), null);
    if (next === null) return [...kept];
    weight -= next.point.mentions;
    for (const from of [across, up]) from.takeOut(next.point);
    kept.delete(next.point);
  }
}

/** A point, and the size in degrees of the box around the others. */
interface Candidate {
  readonly point: WeighedPoint;
  readonly size: number;
}

/** As many points as lie at the ends: leaving out any other leaves the box as it is. */
const ends = 3;

const boxAround = (points: readonly WeighedPoint[]): Box | null =>
  unionBox(points.map(({ point }) => pointBox(point)));
