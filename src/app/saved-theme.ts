import type { Actions } from '../store/actions.ts';
import { type Theme, themes } from '../store/state.ts';
import type { Store } from '../store/store.ts';

const key = 'portee.theme';

/** Keeps the reader's theme on this device. It is no part of a link: it is theirs, not the reader's it is sent to. */
export function bindSavedTheme(store: Store, actions: Actions): void {
  actions.setTheme(savedTheme());
  const apply = (theme: Theme) => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    save(theme);
  };
  store.subscribe((state) => state.theme, apply, { fireImmediately: true });
}

function savedTheme(): Theme {
  try {
    const saved = localStorage.getItem(key);
    return themes.find((theme) => theme === saved) ?? 'system';
  } catch {
    return 'system'; // Storage may be closed to the page: then nothing is kept.
  }
}

function save(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // As above: the choice then lasts as long as the page.
  }
}
