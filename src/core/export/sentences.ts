import type { Content, Exported } from './exported.ts';
import { inLanguage } from './in-language.ts';
import type { Words } from './words/words.ts';
import { wordsFor } from './words.ts';

/** What a file says of itself, for people: when, what of it, whose, by which borders. */
export function aboutSentences({ about }: Exported, content: Content): string[] {
  const words = wordsFor(about.language);
  const { date, language, selection } = about;
  return [
    words.exportedOn(dayInWords(date, language)),
    ...(selection.length === 0 ? [] : [words.selected(selection.join(', '))]),
    words.rights,
    about.attribution,
    about.borderView,
    ...(content === 'reach' ? [words.claimed] : []),
    ...(content === 'findings' ? [words.compared] : []),
  ];
}

/** What a reader of this file would look for in vain. */
export function missingFrom(
  { about, places, missing }: Exported,
  content: Content,
): readonly string[] {
  const words = wordsFor(about.language);
  const unplaced =
    content === 'reach' || content === 'findings'
      ? []
      : places.filter(({ geometry }) => geometry.type === 'members');
  const names = unplaced.map(({ label }) => inLanguage(label, about.language));
  return [...missing, ...(names.length === 0 ? [] : [words.withoutPosition(names.join(', '))])];
}

export const wordsOf = ({ about }: Exported): Words => wordsFor(about.language);

/** A calendar date has no time zone: it is read and written in one. */
function dayInWords(date: string, language: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
