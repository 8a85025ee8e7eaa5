import type { Segment } from '../edition/model.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type ImportedArticle, knownValue } from './imported-article.ts';
import { isWeb } from './page-metadata.ts';

/** Longer lines that return are quotations. */
const MOST_LETTERS = 200;
/** Lines of one source that are remembered; of a source of many articles the first tell enough. */
const MOST_LINES = 200_000;
/** In so many articles, and so large a share of them, a line returns before it is proposed. */
const LEAST_ARTICLES = 3;
const LEAST_SHARE = 0.05;

interface Source {
  articles: number;
  readonly lines: Map<string, number>;
}

/** Counts the lines that return in articles of one source: what its pages put around every article. */
export class RepeatedLines {
  readonly #sources = new Map<string, Source>();

  add(article: ImportedArticle): void {
    const key = sourceKey(article);
    const source = this.#sources.get(key) ?? { articles: 0, lines: new Map<string, number>() };
    this.#sources.set(key, source);
    source.articles++;
    for (const line of new Set(article.segments.flatMap((segment) => keyOf(article, segment)))) {
      const count = source.lines.get(line) ?? 0;
      if (count > 0 || source.lines.size < MOST_LINES) source.lines.set(line, count + 1);
    }
  }

  /** The article's segments, with the lines that return in others of its source proposed as boilerplate. */
  mark(article: ImportedArticle): readonly Segment[] {
    const source = this.#sources.get(sourceKey(article));
    if (source === undefined || source.articles < 2) return article.segments;
    const least = Math.max(
      Math.min(LEAST_ARTICLES, source.articles),
      source.articles * LEAST_SHARE,
    );
    return article.segments.map((segment) => {
      const isRepeated = keyOf(article, segment).some(
        (line) => (source.lines.get(line) ?? 0) >= least,
      );
      return isRepeated && segment.kind !== 'title' ? { ...segment, kind: 'boilerplate' } : segment;
    });
  }
}

/** The publisher, else the address's host, else the folder that the file lies in. */
function sourceKey({ metadata, origin }: ImportedArticle): string {
  const url = knownValue(metadata.url) ?? '';
  return (
    knownValue(metadata.publisher) ??
    (isWeb(url) ? url.split('/')[2] : undefined) ??
    origin.path.replace(/[^/\\]*$/, '')
  );
}

function keyOf({ text }: ImportedArticle, { start, end }: Segment): string[] {
  if (end - start > MOST_LETTERS) return [];
  const line = text.slice(start, end);
  return /\p{L}/u.test(line) ? [fingerprintOf(line)] : [];
}
