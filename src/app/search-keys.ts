import type { Actions } from '../store/actions.ts';

/** `/` outside fields, Ctrl or Cmd with K anywhere: the search, or its field where it is open. */
export function bindSearchKeys(actions: Actions): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !asksForSearch(event)) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('search input');
    if (field === null) actions.openAside('search');
    else field.select();
  });
}

function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !(target instanceof Element && target.closest('input, textarea, select'));
}
