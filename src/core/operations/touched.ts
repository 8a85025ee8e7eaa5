import { articleOfMention } from '../edition/mention-id.ts';
import type { ArticleId, MentionId, PlaceId } from '../edition/model.ts';
import type { Operation } from './operation.ts';

/** What an operation reads or changes of an edition, besides its title, its systems and its story. */
export interface Touched {
  readonly articles: readonly ArticleId[];
  readonly places: readonly PlaceId[];
}

export function touchedBy(operation: Operation): Touched {
  switch (operation.verb) {
    case 'add articles':
      return {
        articles: operation.articles.map(({ article }) => article.id),
        places: operation.places.map(({ id }) => id),
      };
    case 'remove articles':
      return { articles: operation.articleIds, places: [] };
    case 'confirm':
    case 'set sense':
    case 'reject':
      return { articles: articlesOf(operation.mentionIds), places: [] };
    case 'choose place':
      return { articles: articlesOf(operation.mentionIds), places: [operation.placeId] };
    case 'place by hand':
      return { articles: articlesOf(operation.mentionIds), places: [operation.place.id] };
    case 'set extent':
    case 'settle':
      return { articles: articlesOf([operation.mentionId]), places: [] };
    case 'mark': {
      const { mention } = operation;
      return {
        articles: [mention.articleId],
        places: mention.kind === 'place' ? [mention.placeId] : [],
      };
    }
    case 'take back':
    case 'propose again':
      return { articles: [operation.articleId], places: operation.places.map(({ id }) => id) };
    case 'edit text':
    case 'edit metadata':
    case 'correct date':
      return { articles: [operation.articleId], places: [] };
    case 'review claim':
      return { articles: [operation.claim.articleId], places: [] };
    case 'write step':
      return { articles: operation.step.passages.map(({ articleId }) => articleId), places: [] };
    case 'move step':
    case 'remove step':
    case 'rename':
    case 'decide event':
    case 'write events':
    case 'add system':
    case 'add variant':
    case 'add range claim':
      return { articles: [], places: [] };
    case 'put back':
      return {
        articles: operation.articles.map(({ id }) => id),
        places: operation.places.map(([id]) => id),
      };
  }
}

const articlesOf = (mentionIds: readonly MentionId[]): readonly ArticleId[] => [
  ...new Set(mentionIds.flatMap((id) => articleOfMention(id) ?? [])),
];
