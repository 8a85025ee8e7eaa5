import * as v from 'valibot';
import { isEdtfDate } from '../dates/edtf.ts';
import type { ArticleRecord } from '../edition/edition-schema.ts';
import { languageTag, webAddress } from '../edition/schema-parts.ts';
import type { QuotedPart } from '../edition/segments.ts';
import { fold } from '../gazetteer/fold.ts';
import {
  type ArticleMetadata,
  type ImportedArticle,
  knownValue,
  type Metadatum,
} from './imported-article.ts';

/**
 * An article's entry in `edition.json`. An edition holds what a source states, and where it says so what was
 * concluded: a date from an address, with the reason, and a title that stands in the text. All else is
 * null, for its editors to fill in.
 */
export function articleRecord(
  { metadata }: Pick<ImportedArticle, 'metadata'>,
  id: string,
  parts: readonly QuotedPart[],
): ArticleRecord {
  return {
    id,
    file: `articles/${id}.txt`,
    ...describedBy(metadata),
    publication: 'full',
    parts: parts.map((part) => ({ ...part })),
  };
}

/** What an edition holds of an article's metadata. */
export function describedBy({
  title,
  author,
  publisher,
  url,
  language,
  date,
}: ArticleMetadata): Omit<ArticleRecord, 'id' | 'file' | 'publication' | 'parts'> {
  const address = statedValue(url);
  const tag = knownValue(language);
  return {
    language: tag !== null && v.is(languageTag, tag) ? tag : 'und',
    translatedFrom: null,
    title: knownValue(title),
    publisher: statedValue(publisher),
    signature: statedValue(author),
    sourceUrl: address !== null && v.is(webAddress, address) ? address : null,
    date: dateOf(date),
  };
}

function statedValue(datum: Metadatum<string>): string | null {
  return datum.basis === 'stated' ? datum.value : null;
}

function dateOf(date: Metadatum<string>): ArticleRecord['date'] {
  if (date.basis === 'unknown' || !isEdtfDate(date.value)) return null;
  if (date.basis === 'stated') return { edtf: date.value, basis: 'stated' };
  return {
    edtf: date.value,
    basis: 'inferred',
    reason: {
      fr: 'd’après l’adresse de la source, qui porte la date',
      en: 'from the source’s address, which carries the date',
    },
  };
}

const MOST_LETTERS = 48;

/** Gives articles ids that links can carry: from a title or a file's name, each once. */
export class ArticleIds {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  idFor({ metadata, origin }: Pick<ImportedArticle, 'metadata' | 'origin'>): string {
    const name =
      origin.path
        .split(/[/\\]/)
        .at(-1)
        ?.replace(/\.[a-z0-9]{1,5}$/i, '') ?? '';
    const base = slugOf(knownValue(metadata.title) ?? '') || slugOf(name) || 'article';
    for (let n = this.#next.get(base) ?? 1; ; n++) {
      const id = n === 1 ? base : `${base}-${n}`;
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      this.#next.set(base, n + 1);
      return id;
    }
  }
}

/** Letters and digits of a name, joined by hyphens; "" where it has none that are Latin. */
function slugOf(name: string): string {
  const slug = fold(name.slice(0, 300)).replace(/[^a-z0-9]+/g, '-');
  const cut =
    slug.length > MOST_LETTERS ? slug.slice(0, MOST_LETTERS).replace(/-[^-]*$/, '') : slug;
  return cut.replace(/^-+|-+$/g, '');
}
