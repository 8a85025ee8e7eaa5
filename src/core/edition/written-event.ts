import type { Article } from './model.ts';
import type { StoryPassage } from './story.ts';
import type { EventAnswer, EventQuestion, ToldEvent } from './told-event.ts';

/**
 * An event as an edition of one's own keeps it: the words of its passages find them again when a text is edited. What the
 * answers name is not kept: it follows from the mentions and dates as they are by now.
 */
export interface WrittenEvent extends Omit<ToldEvent, 'questions' | 'passages'> {
  readonly questions: readonly WrittenQuestion[];
  readonly passages: readonly StoryPassage[];
}

export interface WrittenQuestion extends Omit<EventQuestion, 'answers'> {
  readonly answers: readonly WrittenAnswer[];
}

export type WrittenAnswer = Omit<EventAnswer, 'placeIds' | 'dates'>;

/** An event of these articles, as it is kept. */
export function writtenEvent(event: ToldEvent, articles: readonly Article[]): WrittenEvent {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return {
    ...event,
    questions: event.questions.map((question) => ({
      ...question,
      answers: question.answers.map(({ placeIds: _, dates: __, ...answer }) => answer),
    })),
    passages: event.passages.map(({ articleId, start, end }) => ({
      ...{ articleId, start, end },
      text: texts.get(articleId)?.slice(start, end) ?? '',
    })),
  };
}
