import type { Article } from '../../core/edition/model.ts';
import { givenDate } from '../../core/import/given-date.ts';
import {
  type ArticleMetadata,
  type Clue,
  knownValue,
  type Metadatum,
} from '../../core/import/imported-article.ts';
import { localised } from '../../core/localised.ts';
import type { Formats } from '../../i18n/format.ts';
import { type Language, languageName } from '../../i18n/languages.ts';

export const metadataFields = ['title', 'date', 'publisher', 'author', 'url', 'language'] as const;
export type MetadataField = (typeof metadataFields)[number];

type Metadata = Partial<Omit<Article, 'id' | 'text' | 'segments'>>;

/** How a value is known; what somebody gave stands above what the file says. */
export type Knowing =
  | { readonly basis: 'unknown' | 'given' }
  | { readonly basis: 'stated'; readonly name: string }
  | { readonly basis: 'inferred'; readonly from: Clue; readonly reason: string | null };

/** A field of an article's metadata as it is shown, and as it is written. */
export interface ShownField {
  readonly field: MetadataField;
  /** Null where it is unknown. */
  readonly shown: string | null;
  readonly written: string;
  readonly knowing: Knowing;
}

/** What is known of an article, field by field: its own words, and how the file had them. */
export function shownField(
  field: MetadataField,
  article: Article,
  imported: ArticleMetadata,
  { language, formats }: { readonly language: Language; readonly formats: Formats },
): ShownField {
  const datum: Metadatum<string> = imported[field];
  const written = writtenIn(article, field);
  const knowing = knowingOf(field, article, datum, language);
  // What was concluded but is not kept in the article is offered all the same.
  const offered = written ?? (knowing.basis === 'inferred' ? knownValue(datum) : null);
  return {
    field,
    shown: offered === null ? null : inWords(field, offered, language, formats),
    written: offered ?? '',
    knowing,
  };
}

function writtenIn(article: Article, field: MetadataField): string | null {
  switch (field) {
    case 'title':
      return article.title;
    case 'date':
      return article.date?.edtf ?? null;
    case 'publisher':
      return article.publisher;
    case 'author':
      return article.signature;
    case 'url':
      return article.sourceUrl;
    case 'language':
      return article.language === 'und' ? null : article.language;
  }
}

function knowingOf(
  field: MetadataField,
  article: Article,
  datum: Metadatum<string>,
  language: Language,
): Knowing {
  const written = writtenIn(article, field);
  const known = knownValue(datum);
  if (written !== null && written !== known) return { basis: 'given' };
  if (datum.basis === 'unknown') return { basis: 'unknown' };
  if (datum.basis === 'stated') {
    return written === null ? { basis: 'unknown' } : { basis: 'stated', name: datum.by.name };
  }
  const { date } = article;
  if (field === 'date' && date?.basis === 'stated') return { basis: 'given' };
  const reason = field === 'date' && date?.basis === 'inferred' ? date.reason : null;
  const said = reason === null ? null : localised(reason, language);
  return { basis: 'inferred', from: datum.from, reason: said };
}

function inWords(
  field: MetadataField,
  value: string,
  language: Language,
  formats: Formats,
): string {
  if (field === 'date') return formats.date(value);
  if (field !== 'language') return value;
  return languageName(value, language);
}

/** What somebody wrote for a field, as a change of the article; null where it is none. Empty: unknown. */
export function changeOf(field: MetadataField, text: string, language: Language): Metadata | null {
  const written = text.trim();
  const value = written === '' ? null : written;
  switch (field) {
    case 'title':
      return { title: value };
    case 'publisher':
      return { publisher: value };
    case 'author':
      return { signature: value };
    case 'url':
      return value === null || isAddress(value) ? { sourceUrl: value } : null;
    case 'language':
      return value === null || isLanguage(value)
        ? { language: value?.toLowerCase() ?? 'und' }
        : null;
    case 'date': {
      if (value === null) return { date: null };
      const edtf = givenDate(value, language);
      return edtf === null ? null : { date: { edtf, basis: 'stated' } };
    }
  }
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

function isLanguage(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(text)) return false;
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(text) !== undefined;
}
