import type { Article } from '../../edition/model.ts';
import type { EventAnswer, EventPassage, ToldEvent } from '../../edition/told-event.ts';
import { liesIn } from '../../text/offset.ts';
import type { TextQuote } from '../../text/selector.ts';
import { certainQuote } from './quotes.ts';

interface QuotedPassage {
  readonly articleId: string;
  readonly quote: TextQuote;
  readonly says: readonly object[];
}

/** Writes events as `events.json` has them: their passages are quoted while the texts are read, one after the other. */
export class EventRecords {
  readonly #events: readonly ToldEvent[];
  readonly #quoted = new Map<EventPassage, QuotedPassage | null>();

  constructor(events: readonly ToldEvent[]) {
    this.#events = events;
  }

  read({ id, text, publication }: Article): void {
    for (const { passages, questions } of this.#events) {
      for (const passage of passages) {
        if (passage.articleId !== id) continue;
        const words = text.slice(passage.start, passage.end);
        const isClear = publication === 'full' || !/[▓▒·░]/.test(words);
        const quote = isClear ? certainQuote(text, passage) : null;
        const says = questions.flatMap((question) =>
          question.answers
            .filter((answer) => isWithin(answer, passage))
            .map((answer) => answerRecord(question.id, answer, text)),
        );
        this.#quoted.set(passage, quote && { articleId: id, quote, says });
      }
    }
  }

  /** Each event; null where a passage of it cannot be quoted: it would tell another story without. */
  *records(): Generator<{ readonly id: string; readonly record: object | null }> {
    for (const { id, name, date, placeId, note, questions, passages } of this.#events) {
      const quoted = passages.flatMap((passage) => this.#quoted.get(passage) ?? []);
      const record = {
        ...{ id, name, date, placeId, note },
        questions: questions.map(({ answers: _, ...question }) => question),
        passages: quoted,
      };
      yield { id, record: quoted.length === passages.length ? record : null };
    }
  }
}

const isWithin = (answer: EventAnswer, passage: EventPassage): boolean =>
  answer.articleId === passage.articleId && liesIn(answer, passage);

const answerRecord = (question: string, { start, end, stressed }: EventAnswer, text: string) => ({
  question,
  words: text.slice(start, end),
  stressed: stressed.map((each) => text.slice(each.start, each.end)),
});
