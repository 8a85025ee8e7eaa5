import type { Article, Mention, RangeClaim, System } from '../edition/model.ts';
import { passageFinder } from '../edition/passage-finder.ts';
import type { Span } from '../text/offset.ts';

/**
 * The stretches of an article that may leave the edition, in order: all of it, or the passages around what is marked
 * in it and the words that range claims quote.
 */
export function publishedSpans(
  article: Article,
  mentions: readonly Mention[],
  quoted: readonly Span[],
): readonly Span[] {
  const { text, publication } = article;
  if (publication === 'full') return [{ start: 0, end: text.length } as Span];
  const passages = [...mentions, ...quoted]
    .map(passageFinder(article))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Span[] = [];
  for (const passage of passages) {
    const last = merged.at(-1);
    if (last && passage.start <= last.end) {
      if (passage.end > last.end)
        merged[merged.length - 1] = { start: last.start, end: passage.end };
    } else merged.push({ start: passage.start, end: passage.end });
  }
  return merged;
}

/** The words of an article that range claims quote. */
export const spansClaimedIn = ({ id }: Article, systems: readonly System[]): Span[] =>
  systems
    .flatMap(({ variants }) => variants.flatMap(({ claims }): readonly RangeClaim[] => claims))
    .flatMap(({ source }) =>
      source.type === 'article' && source.articleId === id ? [source.span] : [],
    );
