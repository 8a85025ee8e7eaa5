import type { Library } from '../library/library.ts';

/** A library in whose place another can be put: the page asks it, whichever edition is open. */
export interface SwitchableLibrary extends Library {
  /** Puts another in its place; who listens hears of a change. */
  readonly show: (library: Library) => void;
}

export function switchable(first: Library): SwitchableLibrary {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  let shown = first;
  let stop = first.changes(tell);
  return {
    get head() {
      return shown.head;
    },
    get known() {
      return shown.known;
    },
    get editing() {
      return shown.editing;
    },
    ask: (question) => shown.ask(question),
    changes: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    show(library) {
      stop();
      shown = library;
      stop = library.changes(tell);
      tell();
    },
  };
}
