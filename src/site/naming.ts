import { articleTitle } from '../core/edition/article-title.ts';
import type { Article } from '../core/edition/model.ts';
import { localised } from '../core/localised.ts';
import { createFormats } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import type { ArticleSummary } from '../library/answers.ts';
import { type Markup, markup } from './markup.ts';
import { wordsOf } from './words.ts';

/** What an article is called. */
export const titleOf = (
  article: Pick<ArticleSummary, 'title' | 'opening'>,
  language: Language,
): string => articleTitle(article, wordsOf(language).untitled);

/** Who published and signed an article; what is not known is said to be unknown. */
export function originOf(
  {
    publisher,
    signature,
    translatedFrom,
  }: Pick<Article, 'publisher' | 'signature' | 'translatedFrom'>,
  language: Language,
): string {
  const words = wordsOf(language);
  return [
    publisher ?? words.publisherUnknown,
    signature === null ? null : words.signed(signature),
    translatedFrom === null ? null : words.translated,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** A day, a month or a year, as HTML's `time` and schema.org take it. */
export const isOneDate = (edtf: string): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(edtf);

/** An article's date, how it is known, and for programs where it is one date. */
export function dateOf({ date }: Pick<Article, 'date'>, language: Language): Markup {
  const words = wordsOf(language);
  if (date === null) return markup`${words.dateUnknown}`;
  const said = createFormats(language).date(date.edtf);
  const time = isOneDate(date.edtf) ? markup`<time datetime="${date.edtf}">${said}</time>` : said;
  if (date.basis === 'stated') return markup`${time}`;
  return markup`${time}, ${words.inferred(localised(date.reason, language))}`;
}

/** The date as a program may take it: one that the article states. */
export const statedDate = ({ date }: Pick<Article, 'date'>): string | undefined =>
  date?.basis === 'stated' && isOneDate(date.edtf) ? date.edtf : undefined;

const longest = 200;

/** A text in a line, cut between words where it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest - 1);
  return `${line.slice(0, cut > 0 ? cut : longest - 1).replace(/[\s,;:.]+$/, '')}…`;
}
