import type { MapFailure } from '../failure.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';

const lost: MapFailure = { type: 'context-lost' };

export interface Lifetime {
  /** Called once the map has its style. */
  readonly bind: () => Unbind;
  readonly onFailure: (failure: MapFailure) => void;
  readonly onRecovery: (failure: MapFailure) => void;
  /** The graphics are back: what MapLibre restores by itself is not whole, so a new map is needed. */
  readonly onRenewal: () => void;
}

/**
 * Binds a map for as long as there is something to bind to: until the graphics are taken away (a
 * driver reset, a phone short of memory), which is reported, or until it is undone.
 */
export function bindDrawnMap(
  map: MapLibreMap,
  { bind, onFailure, onRecovery, onRenewal }: Lifetime,
): Unbind {
  let unbind: Unbind | null = null;
  const release = (): void => {
    unbind?.();
    unbind = null;
  };
  const onStyle = (): void => {
    map.off('style.load', onStyle);
    unbind = bind();
  };
  const onLost = (): void => {
    map.off('style.load', onStyle);
    release();
    onFailure(lost);
  };
  const onRestored = (): void => {
    onRecovery(lost);
    onRenewal();
  };
  map.on('style.load', onStyle);
  map.on('webglcontextlost', onLost);
  map.on('webglcontextrestored', onRestored);
  return () => {
    map.off('style.load', onStyle);
    map.off('webglcontextlost', onLost);
    map.off('webglcontextrestored', onRestored);
    release();
  };
}
