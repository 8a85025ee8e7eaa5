import type { Localised, PlaceId } from '../../core/edition/model.ts';
import type { OriginShape, ReachQuery } from '../../core/reach/reach-query.ts';
import { blocMembers } from '../selectors/bloc-members.ts';
import { indexOf } from '../selectors/edition-index.ts';
import type { Overlay, State } from '../state.ts';
import { overlayClaims } from './overlay-claims.ts';

/** What of the state a question depends on. */
type ReachState = Pick<State, 'edition' | 'articleId'>;

/**
 * The question that an overlay stands for; null where no source gives a range.
 *
 * @param otherwise a place to take by its alternative area
 */
export function reachQuery(
  state: ReachState,
  overlay: Overlay,
  otherwise: PlaceId | null = null,
): ReachQuery | null {
  const { origin, mode, beyond } = overlay;
  const claims = overlayClaims(state.edition, overlay);
  if (claims === null) return null;
  const shapes = (ids: readonly PlaceId[]) =>
    ids.flatMap((id) => shapeOf(state, id, id === otherwise) ?? []);
  const from: readonly OriginShape[] =
    origin.type === 'point' ? [{ type: 'point', point: origin.point }] : shapes(origin.placeIds);
  return from.length === 0 ? null : { from, beyond: shapes(beyond), mode, ...claims.span };
}

/** The same question under another view of where a place ends. */
export interface AlternativeQuery {
  readonly query: ReachQuery;
  readonly label: Localised;
}

/** For the first place of the overlay that has another view; null where none has. */
export function alternativeQuery(state: ReachState, overlay: Overlay): AlternativeQuery | null {
  const { origin, beyond } = overlay;
  const ids = [...(origin.type === 'places' ? origin.placeIds : []), ...beyond];
  const { placeById } = indexOf(state.edition);
  for (const id of ids) {
    const geometry = placeById.get(id)?.geometry;
    if (geometry?.type !== 'area' || geometry.alternative === null) continue;
    const query = reachQuery(state, overlay, id);
    return query && { query, label: geometry.alternative.label };
  }
  return null;
}

function shapeOf(state: ReachState, id: PlaceId, otherwise: boolean): OriginShape | null {
  const place = indexOf(state.edition).placeById.get(id);
  if (place === undefined) return null;
  const { geometry } = place;
  if (geometry.type === 'point') return { type: 'point', point: geometry.point };
  const units =
    geometry.type === 'members'
      ? blocMembers(state.edition, state.articleId, place)
      : ((otherwise ? geometry.alternative?.units : null) ?? geometry.units);
  return units.length === 0 ? null : { type: 'units', units };
}
