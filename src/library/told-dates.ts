import type { Article, DateMention, Mention } from '../core/edition/model.ts';
import { passageOf } from '../core/edition/passage.ts';
import type { ToldDateRow } from './timeline.ts';

/** The dates of an article with the passages that tell them. @param mentions ordered by position */
export function toldDatesOf(
  article: Article,
  dates: readonly DateMention[],
  mentions: readonly Mention[],
): ToldDateRow[] {
  return dates.map((mention) => {
    const passage = passageOf(article, mention);
    const inside = mentions.filter(
      ({ start, end }) => start >= passage.start && end <= passage.end,
    );
    const places = inside.flatMap((one) => (one.kind === 'place' ? one.placeId : []));
    return {
      mention,
      passage,
      text: article.text.slice(passage.start, passage.end),
      placeIds: [...new Set(places)],
    };
  });
}
