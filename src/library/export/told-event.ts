import type { EventAnswer, EventPassage, ToldEvent } from '../../core/edition/told-event.ts';
import type { EditionEvent } from '../edition-event.ts';

/** An event as an editor told it, without what follows from that: where the articles part, and their words. */
export function toldEvent(event: EditionEvent): ToldEvent {
  const { id, name, date, placeId, note, questions, passages } = event;
  return {
    ...{ id, name, date, placeId, note },
    questions: questions.map(({ id: question, label, agreed, answers }) => ({
      ...{ id: question, label, agreed },
      answers: answers.map(({ text: _, ...answer }): EventAnswer => answer),
    })),
    passages: passages.map(({ text: _, ...passage }): EventPassage => passage),
  };
}
