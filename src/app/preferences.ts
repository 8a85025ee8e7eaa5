import type { Actions } from '../store/actions.ts';

const queries = {
  dark: '(prefers-color-scheme: dark)',
  moreContrast: '(prefers-contrast: more)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
} as const;

/** Tells the store what the reader's system asks for, now and whenever it changes. */
export function bindPreferences(actions: Actions): void {
  const media = {
    dark: matchMedia(queries.dark),
    moreContrast: matchMedia(queries.moreContrast),
    reducedMotion: matchMedia(queries.reducedMotion),
  };
  const tell = () =>
    actions.setPreferences({
      dark: media.dark.matches,
      moreContrast: media.moreContrast.matches,
      reducedMotion: media.reducedMotion.matches,
    });
  for (const query of Object.values(media)) query.addEventListener('change', tell);
  tell();
}
