import type { Edition, PlaceId, ShapeUnit, SystemId, VariantId } from '../../core/edition/model.ts';
import { rangeSpanOf } from '../../core/edition/range-span.ts';
import type { Kilometres, LngLat } from '../../core/units.ts';
import { blocMembers } from '../selectors/bloc-members.ts';
import { indexOf } from '../selectors/edition-index.ts';
import type { Overlay, ReachMode, State } from '../state.ts';

/** A point, or an area by the units of the basemap that make it up. */
export type OriginShape =
  | { readonly type: 'point'; readonly point: LngLat }
  | { readonly type: 'units'; readonly units: readonly ShapeUnit[] };

/** What is asked of the geography: plain data, the same text for the same question. */
export interface ReachQuery {
  readonly from: readonly OriginShape[];
  readonly beyond: readonly OriginShape[];
  readonly mode: ReachMode;
  readonly lowKm: Kilometres;
  readonly highKm: Kilometres;
}

/** The question that an overlay stands for; null where no source gives a range. */
export function reachQuery(
  state: Pick<State, 'edition' | 'articleId'>,
  overlay: Overlay,
): ReachQuery | null {
  const { origin, mode, beyond } = overlay;
  const span = spanOf(state.edition, overlay.systemId, overlay.variantId);
  if (span === null) return null;
  const shapes = (ids: readonly PlaceId[]) => ids.flatMap((id) => shapeOf(state, id) ?? []);
  const from: readonly OriginShape[] =
    origin.type === 'point' ? [{ type: 'point', point: origin.point }] : shapes(origin.placeIds);
  return from.length === 0 ? null : { from, beyond: shapes(beyond), mode, ...span };
}

/** The span of the claims that count, of one variant. */
function spanOf(edition: Edition, systemId: SystemId, variantId: VariantId) {
  const variants = indexOf(edition).systemById.get(systemId)?.variants ?? [];
  const variant = variants.find(({ id }) => id === variantId);
  return variant === undefined ? null : rangeSpanOf(variant);
}

function shapeOf(state: Pick<State, 'edition' | 'articleId'>, id: PlaceId): OriginShape | null {
  const place = indexOf(state.edition).placeById.get(id);
  if (place === undefined) return null;
  const { geometry } = place;
  if (geometry.type === 'point') return { type: 'point', point: geometry.point };
  const units =
    geometry.type === 'area' ? geometry.units : blocMembers(state.edition, state.articleId, place);
  return units.length === 0 ? null : { type: 'units', units };
}
