import type { Edition } from '../../core/edition/model.ts';
import { sameItems } from '../same-items.ts';
import type { Overlay } from '../state.ts';

/** Whether an overlay shows what the edition's finding tells. */
export function isFindingOverlay({ finding }: Edition, overlay: Overlay): boolean {
  if (finding === null || overlay.systemId !== finding.systemId) return false;
  const { origin, beyond } = overlay;
  return (
    origin.type === 'places' &&
    sameItems(origin.placeIds, [finding.originId]) &&
    sameItems(beyond, finding.beyond)
  );
}
