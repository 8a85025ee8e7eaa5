import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { System } from '../../core/edition/model.ts';
import { band } from '../../core/reach/band.ts';
import type { City } from '../../core/reach/cities.ts';
import type { ReachAnswer } from '../../core/reach/reach-answer.ts';
import { isReached } from '../../core/reach/verdict.ts';
import { type Kilometres, type LngLat, metres } from '../../core/units.ts';
import { answerTo } from '../../store/answers.ts';
import { originPoint } from '../../store/reach/origin-point.ts';
import { overlayRange } from '../../store/reach/overlay-range.ts';
import { reachQuestion } from '../../store/reach/reach-question.ts';
import type { Scene } from '../../store/scene.ts';
import type { Overlay } from '../../store/state.ts';

/** How far the drawn edge may lie from the true one: less than a line's width at the deepest zoom. */
const tolerance = metres(100);

type Area = Feature<Polygon | MultiPolygon>;
type Outline = Feature<MultiLineString>;

/** What is drawn of an overlay. */
export interface DrawnRange {
  readonly overlay: Overlay;
  /** Null for a radius of the reader's. */
  readonly system: System | null;
  readonly lowKm: Kilometres;
  readonly highKm: Kilometres;
  /** Where a ring is drawn about one point. */
  readonly centre: LngLat | null;
  /** In range by every claim; beyond a base, what is newly so. */
  readonly core: Area;
  readonly between: Area | null;
  readonly lowOutline: Outline;
  readonly highOutline: Outline;
  /** What was in range already. */
  readonly base: { readonly area: Area; readonly outline: Outline } | null;
  /** The cities that are newly in range. */
  readonly gained: readonly City[];
}

/**
 * The overlays as they are drawn. A ring about a point is drawn at once, so that it keeps up with
 * the hand; the reach of an area when its answer has come.
 */
export function drawRange(scene: Scene, overlay: Overlay): DrawnRange | null {
  const centre = originPoint(scene, overlay.origin);
  if (centre !== null && overlay.beyond.length === 0) return ringOf(scene, overlay, centre);
  const answer = answerTo(scene, reachQuestion(scene, overlay));
  return answer === null ? null : drawnAnswer(scene, overlay, answer);
}

const rings = new WeakMap<Overlay, DrawnRange | null>();
const answers = new WeakMap<ReachAnswer, DrawnRange>();

/** Kept with the overlay, so that dragging one leaves the others as they are. */
function ringOf(scene: Scene, overlay: Overlay, centre: LngLat): DrawnRange | null {
  const known = rings.get(overlay);
  if (known !== undefined) return known;
  const claimed = claimedBy(scene, overlay);
  const ring = claimed && {
    ...band(centre, claimed.lowKm, claimed.highKm, tolerance),
    ...claimed,
    overlay,
    centre,
    base: null,
    gained: [],
  };
  rings.set(overlay, ring);
  return ring;
}

function drawnAnswer(scene: Scene, overlay: Overlay, answer: ReachAnswer): DrawnRange | null {
  const known = answers.get(answer);
  if (known?.overlay === overlay) return known;
  const claimed = claimedBy(scene, overlay);
  if (claimed === null) return null;
  const { core, between, low, high, base } = answer.shapes;
  const range: DrawnRange = {
    ...claimed,
    overlay,
    centre: null,
    core: core.area,
    between: between?.area ?? null,
    lowOutline: low.outline,
    highOutline: high.outline,
    base,
    gained: base === null ? [] : answer.cities.filter(isReached).map(({ city }) => city),
  };
  answers.set(answer, range);
  return range;
}

function claimedBy(scene: Scene, overlay: Overlay) {
  const range = overlayRange(scene, overlay);
  return range && { ...range.span, system: range.system };
}
