import { type ArticleMetadata, type Metadatum, stated, unknown } from './imported-article.ts';
import { metadataFrom } from './stated-fields.ts';

interface FrontMatter {
  readonly metadata: ArticleMetadata;
  /** As it is written, without its fences; "" where there is none. */
  readonly written: string;
  readonly body: string;
}

const MOST = 20_000;

/**
 * A Markdown file's front matter: lines of `key: value` between two of `---`. Of YAML, texts with or
 * without quotes and short lists are read; what else stands there is no metadata that is known here.
 */
export function frontMatterOf(text: string): FrontMatter {
  const end = text.startsWith('---\n') ? text.slice(0, MOST).indexOf('\n---', 3) : -1;
  const isClosed = end !== -1 && /^[ \t]*(?:\n|$)/.test(text.slice(end + 4, end + 40));
  if (!isClosed) return { metadata: metadataOf(new Map()), written: '', body: text };
  const written = text.slice(4, Math.max(4, end));
  const bodyAt = text.indexOf('\n', end + 4);
  return {
    metadata: metadataOf(fieldsOf(written)),
    written,
    body: bodyAt === -1 ? '' : text.slice(bodyAt + 1),
  };
}

export const hasFrontMatter = (text: string): boolean => frontMatterOf(text).written !== '';

function fieldsOf(written: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let key = '';
  for (const line of written.split('\n')) {
    const field = /^([A-Za-z][\w-]{0,40})[ \t]{0,9}:(.*)$/.exec(line);
    const item = /^[ \t]{0,20}-[ \t]+(.*)$/.exec(line);
    if (field !== null) {
      key = (field[1] ?? '').toLowerCase();
      fields.set(key, unquoted(field[2] ?? ''));
    } else if (item !== null && key !== '') {
      const before = fields.get(key) ?? '';
      fields.set(key, [before, unquoted(item[1] ?? '')].filter((one) => one !== '').join(', '));
    }
  }
  return fields;
}

function unquoted(value: string): string {
  const text = value.trim();
  if (/^\[.*\]$/.test(text)) return text.slice(1, -1).split(',').map(withoutQuotes).join(', ');
  return withoutQuotes(text);
}

function withoutQuotes(value: string): string {
  const text = value.trim();
  return /^(["']).*\1$/.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}

function metadataOf(fields: ReadonlyMap<string, string>): ArticleMetadata {
  const say = (...names: readonly string[]): Metadatum<string> => {
    for (const name of names) {
      const value = fields.get(name) ?? '';
      if (value !== '') return stated(value, 'front matter', name);
    }
    return unknown;
  };
  return metadataFrom({
    title: say('title', 'titre'),
    author: say('author', 'auteur', 'authors', 'by', 'byline'),
    publisher: say('publisher', 'editeur', 'source', 'publication', 'site'),
    date: say('date', 'published', 'pubdate'),
    url: say('url', 'link', 'canonical', 'source_url', 'canonical_url'),
    language: say('lang', 'language', 'langue', 'locale'),
  });
}
