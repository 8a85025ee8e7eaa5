import { conventionsOf } from '../../i18n/conventions.ts';

/** When something changed, for a sentence: "à 11 h 52" of today, "le 3 mai 2026" of any other day. */
export type WhenChanged =
  | { readonly type: 'at'; readonly words: string }
  | { readonly type: 'on'; readonly words: string };

/** @param iso as `Date.toISOString` writes it; told in the reader's own time zone */
export function whenChanged(iso: string, now: Date, language: string): WhenChanged {
  const then = new Date(iso);
  const { locale, hours } = conventionsOf(language);
  if (then.toDateString() === now.toDateString()) {
    const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
    // French writes "11 h 52", with no-break spaces, where CLDR has a colon.
    return { type: 'at', words: time.format(then).replace(':', hours) };
  }
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  return { type: 'on', words: date.format(then) };
}
