import type { Actions } from '../store/actions.ts';

/** The key R opens the review of an edition that can be changed, outside fields; unless single keys are switched off. */
export function bindReviewKey(actions: Actions, canEdit: () => boolean): void {
  addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, target, defaultPrevented } = event;
    if (defaultPrevented || key !== 'r' || altKey || ctrlKey || metaKey || !canEdit()) return;
    if (target instanceof Element && target.closest('input, textarea, select')) return;
    if (areSingleKeysOff()) return;
    event.preventDefault();
    actions.openReview();
  });
}

/** As the sheet of keys keeps it (src/panels/review/single-keys.ts). */
function areSingleKeysOff(): boolean {
  try {
    return localStorage.getItem('portee.single-keys') === 'off';
  } catch {
    return false;
  }
}
