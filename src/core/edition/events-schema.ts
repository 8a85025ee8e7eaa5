import * as v from 'valibot';
import { isEdtfLevel1 } from '../dates/edtf-level1.ts';
import { localised, slug, text, textQuote } from './schema-parts.ts';

/** The questions that every reader asks, whose labels are the interface's. */
export const plainQuestions = ['where', 'who', 'when', 'how-many'] as const;

const question = v.pipe(
  v.strictObject({
    id: slug,
    /** How an editor's own question is told; null for the plain ones. */
    label: v.nullable(localised),
    /** What all the articles say, in the editor's words; null where they do not say the same. */
    agreed: v.nullable(localised),
  }),
  v.check(
    ({ id, label }) => plainQuestions.some((plain) => plain === id) === (label === null),
    `must have a label, unless its id is ${plainQuestions.join(', ')}: then the interface has one`,
  ),
);

/** What a passage says of one of the event's questions, in the passage's own words. */
const answer = v.strictObject({
  question: slug,
  words: text,
  /** Those of the words that other articles put otherwise. */
  stressed: v.array(text),
});

const passage = v.strictObject({
  articleId: text,
  quote: textQuote,
  says: v.array(answer),
});

const event = v.strictObject({
  id: slug,
  name: localised,
  date: v.pipe(
    v.string(),
    v.check(isEdtfLevel1, 'must be a date of EDTF level 1 that exists, such as 2022-06-25'),
  ),
  /** Null where the articles part, or none says. */
  placeId: v.nullable(slug),
  note: v.nullable(localised),
  questions: v.array(question),
  passages: v.pipe(
    v.array(passage),
    v.minLength(1, 'must hold one passage at least: an event that no article tells is none'),
  ),
});

/** `events.json`: what the articles tell of, laid side by side by the edition's editors. */
export const eventsSchema = v.strictObject({ events: v.array(event) });

export type EventRecord = v.InferOutput<typeof event>;
