import type {
  ExpressionFilterSpecification,
  ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { PlaceId } from '../../core/edition/model.ts';

/** A width or size that grows with the zoom, through the given stops. */
export function byZoom(
  ...stops: readonly (readonly [zoom: number, value: number | ExpressionSpecification])[]
) {
  const flat = stops.flat();
  return ['interpolate', ['linear'], ['zoom'], ...flat] as unknown as ExpressionSpecification;
}

/** One value where a feature has the state, another where not. */
export function whenState(
  state: 'selected' | 'hover' | 'pale',
  yes: string | number | ExpressionSpecification,
  no: string | number | ExpressionSpecification,
): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', state], false], yes, no];
}

/** How much is left of what another place is in hand before. */
const paled = 0.3;

/** Full ink, or pale where the reader has other places in hand. */
export const unlessPale = (full: number | ExpressionSpecification): ExpressionSpecification =>
  typeof full === 'number'
    ? whenState('pale', paled * full, full)
    : whenState('pale', ['*', paled, full], full);

/** The feature's overlay slot picks one of the values. */
export function bySlot(values: readonly [string, string, string, string]): ExpressionSpecification {
  return ['match', ['get', 'slot'], 1, values[1], 2, values[2], 3, values[3], values[0]];
}

export function isOneOf(placeIds: readonly PlaceId[]): ExpressionFilterSpecification {
  return ['in', ['get', 'placeId'], ['literal', [...placeIds]]];
}

export function isNoneOf(placeIds: readonly PlaceId[]): ExpressionFilterSpecification {
  return ['!', isOneOf(placeIds)];
}
