import type { DrawnTheme } from '../../look/palette.ts';
import type { State } from '../state.ts';

/** The palette to draw with: the reader's own choice before the system's. */
export function resolvedTheme({ theme, preferences }: State): DrawnTheme {
  const dark = theme === 'system' ? preferences.dark : theme === 'dark';
  if (preferences.moreContrast) return dark ? 'dark-more' : 'light-more';
  return dark ? 'dark' : 'light';
}
