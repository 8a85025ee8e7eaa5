import type { EdtfDate } from '../dates/edtf.ts';
import type { LanguageTag, Segment } from '../edition/model.ts';
import type { Decoding } from './decode.ts';

/** An article as an importer makes it of a file: a value, from which an edition can take what it keeps. */
export interface ImportedArticle {
  readonly origin: Provenance;
  /** The source's words, verbatim but for the recorded changes; a paragraph a line, at "\n". */
  readonly text: string;
  /** What each line is proposed to be; they cover the text from end to end. */
  readonly segments: readonly Segment[];
  /** What the importer did not take for article text, to be looked at and taken back in. */
  readonly leftOut: readonly LeftOut[];
  readonly metadata: ArticleMetadata;
  /** How the bytes were read as text; null where the format says how itself (PDF, DOCX). */
  readonly decoding: Decoding | null;
  /** What was done to the text, and what it may need. */
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
  /** Equal for texts that differ in case, accents, spaces and punctuation alone. */
  readonly fingerprint: string;
}

export interface Provenance {
  /** The file, or the way to it through zips: "dossier.zip/depeche.html". */
  readonly path: string;
  readonly format: FormatName;
  /** The row, entry or chapter within the file, counted from 1; null where the file is one article. */
  readonly part: number | null;
}

/** The formats that articles come in. */
export type FormatName =
  | 'plain text'
  | 'Markdown'
  | 'HTML'
  | 'MHTML'
  | 'DOCX'
  | 'PDF'
  | 'EPUB'
  | 'feed'
  | 'CSV'
  | 'NDJSON'
  | 'zip'
  | 'edition';

/** A stretch that is not in the article's text. */
export interface LeftOut {
  readonly text: string;
  /** Where in the article's text it would stand: the offset, in UTF-16 units, of a line's beginning or of the end. */
  readonly at: number;
  /** Around the article on its page; repeated on a PDF's pages; a Markdown file's front matter. */
  readonly why: 'around the article' | 'repeated on pages' | 'front matter';
}

export interface ArticleMetadata {
  readonly title: Metadatum<string>;
  readonly author: Metadatum<string>;
  readonly publisher: Metadatum<string>;
  readonly date: Metadatum<EdtfDate>;
  readonly url: Metadatum<string>;
  readonly language: Metadatum<LanguageTag>;
}

/** What is known of an article, and from where: said by the file itself, concluded, or not known. */
export type Metadatum<Value> =
  | { readonly basis: 'stated'; readonly value: Value; readonly by: Statement }
  | { readonly basis: 'inferred'; readonly value: Value; readonly from: Clue }
  | { readonly basis: 'unknown' };

/** Where a file says it; `name` is the field's own ("article:published_time", a column, "dc:creator"). */
export interface Statement {
  readonly place:
    | 'JSON-LD'
    | 'meta element'
    | 'time element'
    | 'link element'
    | 'html element'
    | 'saved page'
    | 'document properties'
    | 'front matter'
    | 'feed'
    | 'column';
  readonly name: string;
}

/** What it was concluded from. */
export type Clue =
  | 'the first heading'
  | 'the first line'
  | 'the page’s title'
  | 'the line under the title'
  | 'the file’s name'
  | 'the address'
  | 'the words of the text'
  | 'the file’s other articles';

/** What was done to the source's text, with how often. */
export interface Change {
  readonly code:
    | 'entities decoded'
    | 'soft hyphens removed'
    | 'line-end hyphens joined'
    | 'line ends unified'
    | 'markup removed'
    | 'damage mended'
    | 'NUL removed'
    | 'lone surrogates replaced';
  readonly count: number;
}

/** What a reader should look at. */
export type Warning =
  /** UTF-8 was once read as windows-1252: "BiÃ©lorussie". `mended` shows what mending would give. */
  | { readonly code: 'damaged text'; readonly example: string; readonly mended: string }
  /** Characters were lost before the file came here: U+FFFD stands in the text. */
  | { readonly code: 'lost characters'; readonly count: number }
  /** The feed has no full text. */
  | { readonly code: 'summary only' };

export const unknown: Metadatum<never> = { basis: 'unknown' };

export const noMetadata: ArticleMetadata = {
  title: unknown,
  author: unknown,
  publisher: unknown,
  date: unknown,
  url: unknown,
  language: unknown,
};

export const stated = <Value>(
  value: Value,
  place: Statement['place'],
  name: string,
): Metadatum<Value> => ({ basis: 'stated', value, by: { place, name } });

export const inferred = <Value>(value: Value, from: Clue): Metadatum<Value> => ({
  basis: 'inferred',
  value,
  from,
});

export const knownValue = <Value>(datum: Metadatum<Value>): Value | null =>
  datum.basis === 'unknown' ? null : datum.value;

/** What is stated goes before what is inferred, and what comes first before what comes later. */
export function bestOf<Value>(...data: readonly Metadatum<Value>[]): Metadatum<Value> {
  return (
    data.find(({ basis }) => basis === 'stated') ??
    data.find(({ basis }) => basis === 'inferred') ??
    unknown
  );
}
