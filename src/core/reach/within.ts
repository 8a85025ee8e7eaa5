import type { Kilometres, LngLat, RangeSpan } from '../units.ts';
import { leastDistanceTo } from './area-approach.ts';
import { distanceFrom } from './area-distance.ts';
import { type Share, shareOf } from './area-share.ts';
import type { Origin } from './origin.ts';
import { fieldOf } from './reach.ts';
import { type Verdict, verdict } from './verdict.ts';

/** Whom to judge from where: the same origins, base and mode as a reach, and the span of the claims. */
export interface WithinRequest {
  readonly from: readonly Origin[];
  readonly minus?: readonly Origin[];
  readonly mode: 'somewhere' | 'everywhere';
  readonly span: RangeSpan;
}

/** What comes of judging one target; whether it is newly in range: `isReached`. */
export interface Judged {
  readonly distance: Kilometres;
  readonly verdict: Verdict;
  /** The distance to the base and the verdict from it; null where there is none. */
  readonly baseDistance: Kilometres | null;
  readonly before: Verdict | null;
}

/** Judges points by their exact distance, never by whether a drawn polygon covers them. */
export function judgePoints(request: WithinRequest): (point: LngLat) => Judged {
  const distance = distanceFrom(request.from, request.mode);
  const before = request.minus?.length ? distanceFrom(request.minus, 'somewhere') : null;
  return (point) => judged(distance(point), before?.(point) ?? null, request.span);
}

/** What comes of judging an area, by its nearest point, and how much of it is in range. */
export interface JudgedArea extends Judged {
  /** Under the lowest claim, and under the highest; less what the base had in range already. */
  readonly low: Share;
  readonly high: Share;
}

/**
 * Judges areas: in range as soon as a part of them is. Of an area of which all is known to lie within the lowest claim
 * only the distance is looked for; its size is not measured then, and stands at zero.
 */
export function judgeAreas(
  request: WithinRequest,
): (area: Origin, isAllWithin?: boolean) => JudgedArea {
  const { from, minus = [], mode, span } = request;
  const distance = leastDistanceTo(from, mode);
  const before = minus.length ? leastDistanceTo(minus, 'somewhere') : null;
  const share = (range: Kilometres): ((area: Origin) => Share) => {
    const region = fieldOf({ from, minus, mode }, range * 1000);
    return (area) => shareOf(area, region);
  };
  const [low, high] = [share(span.lowKm), share(span.highKm)];
  return (area, isAllWithin = false) => {
    const found = judged(distance(area), before?.(area) ?? null, span);
    if (isAllWithin) return { ...found, low: ALL, high: ALL };
    // Out of range by distance is out of range: there is nothing to count.
    if (found.verdict.kind === 'outside') return { ...found, low: NONE, high: NONE };
    const most = high(area);
    return { ...found, low: span.lowKm === span.highKm ? most : low(area), high: most };
  };
}

const NONE: Share = { area: 0, share: 0 };
const ALL: Share = { area: 0, share: 1 };

function judged(distance: Kilometres, baseDistance: Kilometres | null, span: RangeSpan): Judged {
  const before = baseDistance === null ? null : verdict(baseDistance, span);
  return { distance, verdict: verdict(distance, span), baseDistance, before };
}
