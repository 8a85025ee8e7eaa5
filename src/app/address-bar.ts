import type { Library } from '../library/library.ts';
import { readAddress } from '../services/read-address.ts';
import type { Actions } from '../store/actions.ts';
import type { Editions } from '../store/editions.ts';
import { encodePermalink } from '../store/permalink/permalink.ts';
import { articleOnScreen } from '../store/screen.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';

/**
 * Keeps the address at the state, and the state at an address that is gone back to, pasted or typed
 * in. What opens something makes a step for the back button; what only adjusts it does not.
 *
 * @param steps whether the back button is this page's: in another page's frame it is that page's
 */
export function bindAddressBar(
  store: Store,
  library: Library,
  editions: Editions,
  actions: Actions,
  { steps }: { readonly steps: boolean },
): void {
  /** The link that is being followed: until it is reached the address is its own. */
  let followed: string | null = null;

  const write = (state: State, previous: State): void => {
    // Browsers stop listening to a page that writes its address on every move of a hand.
    if (followed !== null || state.draggedOrigin !== null) return;
    const fragment = `#${encodePermalink(state)}`;
    if (fragment === location.hash) return;
    if (steps && opensSomething(state, previous)) history.pushState(null, '', fragment);
    else history.replaceState(null, '', fragment);
  };
  const state = store.getState();
  write(state, state);
  store.subscribe(write);

  const follow = async (): Promise<void> => {
    const { hash } = location;
    followed = hash;
    try {
      const { linked, faults } = await readAddress(editions, library, hash);
      // Not where it was overtaken by another link.
      if (followed === hash) actions.followLink(linked, faults);
    } finally {
      if (followed === hash) followed = null;
    }
  };
  addEventListener('popstate', () => void follow());
}

function opensSomething(state: State, previous: State): boolean {
  return (
    state.edition !== previous.edition ||
    state.screen.view !== previous.screen.view ||
    articleOnScreen(state.screen) !== articleOnScreen(previous.screen) ||
    state.selection !== previous.selection ||
    state.findings.open !== previous.findings.open
  );
}
