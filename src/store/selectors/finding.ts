import type { Edition } from '../../core/edition/model.ts';
import { sameItems } from '../same-items.ts';
import type { Overlay, State } from '../state.ts';

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

/** Whether the map shows the finding: under its sentence, as long as the reader has asked for nothing else. */
export function showsFinding({ edition, panel, articleId, overlays }: State): boolean {
  const isOpening = panel === 'articles' && articleId === null;
  return edition.finding !== null && isOpening && overlays.length === 0;
}
