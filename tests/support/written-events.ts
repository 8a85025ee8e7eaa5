import type { ArticleId } from '../../src/core/edition/model.ts';
import type { EventId } from '../../src/core/edition/told-event.ts';
import type { WrittenEvent } from '../../src/core/edition/written-event.ts';
import { span } from '../../src/core/text/offset.ts';

/** Words of an article, and those of them that answer where it was. */
interface Account {
  readonly articleId: ArticleId;
  readonly text: string;
  readonly words: string;
  readonly where: string;
}

/** An event of which each account says where it was, and all are said to agree. */
export function writtenEvent(id: string, accounts: readonly Account[]): WrittenEvent {
  const at = (text: string, words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return span(start, start + words.length);
  };
  return {
    ...{ id: id as EventId, name: { fr: id }, date: '2022-06-25', placeId: null, note: null },
    passages: accounts.map(({ articleId, text, words }) => ({
      ...{ articleId, text: words, ...at(text, words) },
    })),
    questions: [
      {
        ...{ id: 'where', label: null, agreed: { fr: 'ici' } },
        answers: accounts.map(({ articleId, text, words, where }) => ({
          ...{ articleId, ...at(text, where, text.indexOf(words)), stressed: [] },
        })),
      },
    ],
  };
}
