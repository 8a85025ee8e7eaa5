import { compareDates } from '../dates/edtf.ts';
import type { Span } from '../text/offset.ts';
import type { EditionIndex } from './index-edition.ts';
import type { Article, ArticleId, PlaceId, PlaceMention } from './model.ts';
import { passageOf } from './passage.ts';

/** A sentence, or the few, to quote, and the mentions in it that it is quoted for. */
export interface Passage {
  readonly articleId: ArticleId;
  readonly span: Span;
  readonly mentions: readonly PlaceMention[];
}

/** Articles by date, the undated last; equal dates keep the edition's order. */
export function byDate(articles: Iterable<Article>): Article[] {
  return [...articles].sort((a, b) => compareDates(a.date?.edtf ?? null, b.date?.edtf ?? null));
}

/**
 * The passages that name every one of the places, by article in order of date, each passage once.
 *
 * @param counts which mentions count, by sense for instance; all do when it is left out
 */
export function passagesNaming(
  index: EditionIndex,
  placeIds: readonly PlaceId[],
  counts: (mention: PlaceMention) => boolean = () => true,
): Passage[] {
  const mentions = placeIds.flatMap((id) => index.mentionsByPlace.get(id) ?? []).filter(counts);
  return byDate(index.articleById.values()).flatMap((article) =>
    passagesIn(
      article,
      mentions.filter(({ articleId }) => articleId === article.id),
    ).filter((passage) =>
      placeIds.every((id) => passage.mentions.some(({ placeId }) => placeId === id)),
    ),
  );
}

/** The other places that share a passage with this one, and in how many passages they do. */
export function placesCoMentioned(
  index: EditionIndex,
  placeId: PlaceId,
  counts: (mention: PlaceMention) => boolean = () => true,
): Map<PlaceId, number> {
  const shared = new Map<PlaceId, number>();
  for (const { articleId, span } of passagesNaming(index, [placeId], counts)) {
    const inArticle = index.mentionsByArticle.get(articleId) ?? [];
    const others = inArticle.flatMap((mention) => {
      const inside = mention.start >= span.start && mention.end <= span.end;
      return inside && mention.kind === 'place' && counts(mention) ? [mention.placeId] : [];
    });
    for (const other of new Set(others)) {
      if (other !== placeId) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return shared;
}

function passagesIn(article: Article, mentions: readonly PlaceMention[]): Passage[] {
  const byStart = new Map<number, { span: Span; mentions: PlaceMention[] }>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const span = passageOf(article, mention);
    const passage = byStart.get(span.start) ?? { span, mentions: [] };
    passage.mentions.push(mention);
    byStart.set(span.start, passage);
  }
  return [...byStart.values()].map((passage) => ({ articleId: article.id, ...passage }));
}
