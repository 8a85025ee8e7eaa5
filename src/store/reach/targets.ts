import type { Edition, Place } from '../../core/edition/model.ts';
import { type RangeSpan, rangeSpanOf } from '../../core/edition/range-span.ts';
import { type Verdict, verdict } from '../../core/reach/verdict.ts';
import { distanceKm } from '../../core/reach/wgs84.ts';
import type { Kilometres } from '../../core/units.ts';
import { indexOf } from '../selectors/edition-index.ts';
import type { Overlay } from '../state.ts';
import { originPoint } from './origin-point.ts';

/** A place of the edition, seen from a range's origin. */
export interface Target {
  readonly place: Place;
  readonly distance: Kilometres;
  readonly verdict: Verdict;
}

/** The claims' span of an overlay's variant; null where no source gives a figure. */
export function overlaySpan(edition: Edition, overlay: Overlay): RangeSpan | null {
  const system = indexOf(edition).systemById.get(overlay.systemId);
  const variant = system?.variants.find(({ id }) => id === overlay.variantId);
  return variant === undefined ? null : rangeSpanOf(variant);
}

/**
 * Every place that is a point, the nearest first. A country or a region is no point: a distance to
 * its middle would say nothing of whether it is in range.
 */
export function targetsOf(edition: Edition, overlay: Overlay): readonly Target[] {
  const span = overlaySpan(edition, overlay);
  const from = originPoint(edition, overlay.origin);
  if (span === null || from === null) return [];
  const range = { low: span.lowKm, high: span.highKm };
  return edition.places
    .flatMap((place) => {
      if (place.geometry.type !== 'point') return [];
      const distance = distanceKm(from, place.geometry.point);
      return [{ place, distance, verdict: verdict(distance, range) }];
    })
    .sort((a, b) => a.distance - b.distance);
}
