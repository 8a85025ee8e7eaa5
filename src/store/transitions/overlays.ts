import type { SystemId, VariantId } from '../../core/edition/model.ts';
import type { LngLat } from '../../core/units.ts';
import { defaultOrigin } from '../selectors/default-origin.ts';
import { indexOf } from '../selectors/edition-index.ts';
import type { Origin, Overlay, OverlayKey, State } from '../state.ts';

type Change = Partial<State>;

/** Draws a system's range, or takes away all that are drawn of it. */
export function toggleSystem(
  state: State,
  systemId: SystemId,
  variantId: VariantId | null = null,
): Change {
  const others = state.overlays.filter((overlay) => overlay.systemId !== systemId);
  if (others.length < state.overlays.length) return { overlays: others, placingOrigin: null };
  return addOverlay(state, systemId, variantId);
}

/** Draws one more range of a system, from the default origin. */
export function addOverlay(
  state: State,
  systemId: SystemId,
  variantId: VariantId | null = null,
): Change {
  const system = indexOf(state.edition).systemById.get(systemId);
  const origin = defaultOrigin(state);
  if (system === undefined || origin === null) return {};
  const overlay: Overlay = {
    key: freeKey(state.overlays),
    systemId,
    variantId: variantId ?? system.defaultVariantId,
    origin,
  };
  return {
    overlays: [...state.overlays, overlay],
    viewRequest: { type: 'overlay', key: overlay.key },
  };
}

/** Opens the ranges with a system's drawn. */
export function showSystem(state: State, systemId: SystemId): Change {
  const drawn = state.overlays.some((overlay) => overlay.systemId === systemId);
  return { ...(drawn ? {} : addOverlay(state, systemId)), panel: 'ranges' };
}

/** Opens what the edition's finding rests on: its system's range from its origin. */
export function showFinding(state: State): Change {
  const { finding } = state.edition;
  if (finding === null) return {};
  const origin: Origin = { type: 'place', placeId: finding.originId };
  const shown = showSystem(state, finding.systemId);
  const overlays = shown.overlays?.map((overlay) =>
    overlay.systemId === finding.systemId ? { ...overlay, origin } : overlay,
  );
  return overlays === undefined ? shown : { ...shown, overlays };
}

export function removeOverlay(state: State, key: OverlayKey): Change {
  return {
    overlays: state.overlays.filter((overlay) => overlay.key !== key),
    placingOrigin: state.placingOrigin === key ? null : state.placingOrigin,
  };
}

export function setVariant(state: State, key: OverlayKey, variantId: VariantId): Change {
  return { overlays: changed(state.overlays, key, { variantId }) };
}

export function setOrigin(state: State, key: OverlayKey, origin: Origin): Change {
  return { overlays: changed(state.overlays, key, { origin }), placingOrigin: null };
}

/** While the hand still drags it: the origin follows, nothing else changes. */
export function dragOrigin(state: State, key: OverlayKey, point: LngLat): Change {
  return { overlays: changed(state.overlays, key, { origin: { type: 'point', point } }) };
}

export function setPlacingOrigin(_: State, placingOrigin: OverlayKey | null): Change {
  return { placingOrigin };
}

function changed(
  overlays: readonly Overlay[],
  key: OverlayKey,
  change: Partial<Omit<Overlay, 'key'>>,
): readonly Overlay[] {
  return overlays.map((overlay) => (overlay.key === key ? { ...overlay, ...change } : overlay));
}

function freeKey(overlays: readonly Overlay[]): OverlayKey {
  let key = 0;
  while (overlays.some((overlay) => overlay.key === key)) key += 1;
  return key;
}
