import { edtfOf } from './edtf-of.ts';
import { type ArticleMetadata, type Metadatum, unknown } from './imported-article.ts';

/** Metadata as some source of them has it, in its own notation: what cannot be used becomes unknown. */
export function metadataFrom(fields: ArticleMetadata): ArticleMetadata {
  return {
    title: fields.title,
    author: checked(fields.author, (name) => (/^https?:/i.test(name) ? null : name)),
    publisher: fields.publisher,
    date: checked(fields.date, edtfOf),
    url: checked(fields.url, (url) => (isAddress(url) ? url.trim() : null)),
    language: checked(fields.language, (tag) => tag.trim().replaceAll('_', '-')),
  };
}

/** What the page can link to: no script, no file, nothing with a space in it. */
const isAddress = (url: string): boolean => /^\s*https?:\/\/[^\s/]\S*\s*$/i.test(url);

function checked(
  datum: Metadatum<string>,
  reading: (value: string) => string | null,
): Metadatum<string> {
  if (datum.basis === 'unknown') return unknown;
  const value = reading(datum.value);
  return value === null || value.trim() === '' ? unknown : { ...datum, value };
}
