import type { PlaceId, SystemId, VariantId } from '../../core/edition/model.ts';
import type { Kilometres, LngLat } from '../../core/units.ts';
import type { Scene } from '../scene.ts';
import { asideScreen, readingOf } from '../screen.ts';
import { defaultOrigin } from '../selectors/default-origin.ts';
import { systemById, toldOriginId } from '../selectors/systems.ts';
import type { ChosenOrigin, Overlay, OverlayKey, ReachMode, State } from '../state.ts';
import { raised } from './sheet.ts';

type Change = Partial<State>;

/**
 * A system named in a text: its range is drawn from where the edition says that it is or goes, or taken
 * away again. Where the edition does not say, the ranges are opened, where the reader says from where.
 */
export function toggleNamedSystem(
  state: Scene,
  systemId: SystemId,
  variantId: VariantId | null = null,
): Change {
  const drawn = state.overlays.some(isOf(systemId));
  if (drawn) return toggleSystem(state, systemId, variantId);
  const origin = toldOrigin(state, systemId);
  if (origin === null) return { screen: rangesOver(state), sheet: raised(state.sheet) };
  return addOverlay(state, systemId, variantId, origin);
}

/** Draws a system's range, or takes away all that are drawn of it. */
export function toggleSystem(
  state: Scene,
  systemId: SystemId,
  variantId: VariantId | null = null,
): Change {
  const others = state.overlays.filter((overlay) => !isOf(systemId)(overlay));
  if (others.length < state.overlays.length) return { overlays: others, placingOrigin: null };
  return addOverlay(state, systemId, variantId);
}

/** Draws one more range of a system, from the default origin. */
export function addOverlay(
  state: Scene,
  systemId: SystemId,
  variantId: VariantId | null = null,
  origin: ChosenOrigin | null = defaultOrigin(state),
): Change {
  const system = systemById(state, systemId);
  if (system === null || origin === null) return {};
  const overlay: Overlay = {
    type: 'system',
    key: freeKey(state.overlays),
    systemId,
    variantId: variantId ?? system.defaultVariantId,
    origin,
    mode: 'somewhere',
    beyond: [],
  };
  return {
    overlays: [...state.overlays, overlay],
    viewRequest: { type: 'overlays', keys: [overlay.key] },
  };
}

function toldOrigin(state: Scene, systemId: SystemId): ChosenOrigin | null {
  const originId = toldOriginId(state, systemId);
  return originId && { type: 'places', placeIds: [originId] };
}

const isOf =
  (systemId: SystemId) =>
  (overlay: Overlay): boolean =>
    overlay.type === 'system' && overlay.systemId === systemId;

/** Draws a radius of the reader's, from the selected place, else where the edition plays most. */
export function addRadius(state: Scene, km: Kilometres): Change {
  const origin = defaultOrigin(state);
  if (origin === null) return {};
  const overlay: Overlay = {
    type: 'radius',
    key: freeKey(state.overlays),
    km,
    origin,
    mode: 'somewhere',
    beyond: [],
  };
  return {
    overlays: [...state.overlays, overlay],
    viewRequest: { type: 'overlays', keys: [overlay.key] },
  };
}

export function setRadius(state: State, key: OverlayKey, km: Kilometres): Change {
  return {
    overlays: state.overlays.map((overlay) =>
      overlay.key === key && overlay.type === 'radius' ? { ...overlay, km } : overlay,
    ),
  };
}

/** Opens the ranges with a system's drawn from where the edition says that it is or goes, if it says so. */
export function showSystem(state: Scene, systemId: SystemId): Change {
  const drawn = state.overlays.some(isOf(systemId));
  const added = drawn ? {} : addOverlay(state, systemId, null, toldOrigin(state, systemId));
  return { ...added, screen: rangesOver(state) };
}

const rangesOver = ({ screen }: State) => asideScreen('ranges', readingOf(screen));

/** Opens what the edition's headline rests on: its system's range from its origin. */
export function showHeadline(state: Scene): Change {
  const { headline } = state.head;
  if (headline === null) return {};
  return showReach(state, { ...headline, placeIds: [headline.originId] });
}

/** Opens what a system reaches from some places beyond what it reaches from others. */
export function showReach(state: Scene, { systemId, placeIds, beyond }: Reach): Change {
  const others = {
    ...state,
    overlays: state.overlays.filter((known) => !isOf(systemId)(known)),
  };
  const added = addOverlay(others, systemId);
  const origin: ChosenOrigin = { type: 'places', placeIds };
  const overlays = added.overlays?.map((overlay) =>
    isOf(systemId)(overlay) ? { ...overlay, origin, beyond } : overlay,
  );
  return overlays === undefined ? {} : { ...added, overlays, screen: rangesOver(state) };
}

interface Reach {
  readonly systemId: SystemId;
  readonly placeIds: readonly PlaceId[];
  readonly beyond: readonly PlaceId[];
}

export function removeOverlay(state: State, key: OverlayKey): Change {
  return {
    overlays: state.overlays.filter((overlay) => overlay.key !== key),
    placingOrigin: state.placingOrigin === key ? null : state.placingOrigin,
  };
}

export function setVariant(state: State, key: OverlayKey, variantId: VariantId): Change {
  return {
    overlays: state.overlays.map((overlay) =>
      overlay.key === key && overlay.type === 'system' ? { ...overlay, variantId } : overlay,
    ),
  };
}

export function setOrigin(state: State, key: OverlayKey, origin: ChosenOrigin): Change {
  return {
    overlays: changed(state.overlays, key, { origin }),
    placingOrigin: null,
    draggedOrigin: null,
  };
}

export function setMode(state: State, key: OverlayKey, mode: ReachMode): Change {
  return { overlays: changed(state.overlays, key, { mode }) };
}

/** What is in range from these places already stands back. */
export function setBeyond(state: State, key: OverlayKey, beyond: readonly PlaceId[]): Change {
  return { overlays: changed(state.overlays, key, { beyond }) };
}

/** While the hand still drags it: the origin follows, nothing else changes. */
export function dragOrigin(state: State, key: OverlayKey, point: LngLat): Change {
  return {
    overlays: changed(state.overlays, key, { origin: { type: 'point', point } }),
    draggedOrigin: key,
  };
}

export function setPlacingOrigin(_: State, placingOrigin: OverlayKey | null): Change {
  return { placingOrigin };
}

function changed(
  overlays: readonly Overlay[],
  key: OverlayKey,
  change: Partial<Pick<Overlay, 'origin' | 'mode' | 'beyond'>>,
): readonly Overlay[] {
  return overlays.map((overlay) => (overlay.key === key ? { ...overlay, ...change } : overlay));
}

function freeKey(overlays: readonly Overlay[]): OverlayKey {
  let key = 0;
  while (overlays.some((overlay) => overlay.key === key)) key += 1;
  return key;
}
