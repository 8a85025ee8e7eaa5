import type { Actions } from '../store/actions.ts';
import { decodePermalink, encodePermalink } from '../store/permalink.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';

/**
 * Keeps the address at the state, and the state at an address that is gone back to or typed in.
 * What opens something makes a step for the back button; what only adjusts it does not.
 */
export function bindAddressBar(store: Store, actions: Actions): void {
  const write = (state: State, previous: State) => {
    const fragment = `#${encodePermalink(state)}`;
    if (fragment === location.hash) return;
    if (opensSomething(state, previous)) history.pushState(null, '', fragment);
    else history.replaceState(null, '', fragment);
  };
  const state = store.getState();
  write(state, state);
  store.subscribe(write);
  addEventListener('popstate', () => {
    const linked = decodePermalink(location.hash, store.getState());
    actions.followLink(linked);
  });
}

function opensSomething(state: State, previous: State): boolean {
  return (
    state.panel !== previous.panel ||
    state.articleId !== previous.articleId ||
    state.selection !== previous.selection
  );
}
