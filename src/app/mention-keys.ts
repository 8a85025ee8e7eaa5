import type { Actions } from '../store/actions.ts';

const steps = new Map<string, 1 | -1>([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/** Alt with the arrows: next and previous mention, wherever the focus is. */
export function bindMentionKeys(actions: Actions): void {
  addEventListener('keydown', (event) => {
    const by = steps.get(event.key);
    if (by === undefined || !event.altKey) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    actions.stepMention(by);
  });
}
