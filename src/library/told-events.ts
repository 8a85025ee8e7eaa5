import type { EventAnswer, EventPassage, ToldEvent } from '../core/edition/told-event.ts';
import type { AnswerTo } from './answers.ts';
import type { EditionEvent } from './edition-event.ts';
import type { Question } from './questions.ts';

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

/** How many events are asked for at once. */
const page = 50;

/** All events of an edition that are told, proposed ones left out. */
export async function toldEvents(
  answer: <Q extends Question>(question: Q) => Promise<AnswerTo<Q>>,
): Promise<readonly ToldEvent[]> {
  const events: ToldEvent[] = [];
  for (;;) {
    const told = await answer({ ask: 'events', from: events.length, count: page });
    events.push(...told.events.map(toldEvent));
    if (told.events.length === 0 || events.length >= told.total) return events;
  }
}
