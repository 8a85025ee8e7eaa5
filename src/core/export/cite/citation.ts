import type { Article, LanguageTag } from '../../edition/model.ts';
import type { Span } from '../../text/offset.ts';

/** A passage, or an article as a whole, to be named in another text. */
export interface Citation {
  readonly article: Article;
  /** The words that are quoted; null for the whole article. */
  readonly span: Span | null;
  /** Its title, or what stands in for one. */
  readonly title: string;
  /** Of what is said beside the article's own words. */
  readonly language: LanguageTag;
  /** The way back into Portée; null where the edition is not published. */
  readonly link: string | null;
  /** The calendar date on which it was looked up, YYYY-MM-DD. */
  readonly accessed: string;
}

/** The quoted words on one line; null where none are quoted. */
export function quoteOf({ article, span }: Citation): string | null {
  if (span === null) return null;
  const words = article.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  return words === '' ? null : words;
}

/** Year, month and day as far as they are known, first and last; none for a date that has no such form. */
export type DateParts = readonly (readonly number[])[];

/** The parts of an EDTF date: one list for a date, two for one of several days or an interval. */
export function datePartsOf(edtf: string): DateParts {
  const dates = edtf.replace(/[[\]{}~?%]/g, '').split(/\.\.|,|\//);
  const parts = [dates[0], dates.at(-1)].map((date = '') => {
    const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date.trim());
    return (match?.slice(1) ?? []).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  });
  const known = parts.filter((part) => part.length > 0);
  const [first, last] = known;
  return first && last && String(first) === String(last) ? [first] : known;
}
