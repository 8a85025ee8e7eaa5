import * as v from 'valibot';
import type { EventPage } from '../answers.ts';
import { eventVerdicts } from '../edition-event.ts';
import { answerEvents, type EventList } from '../events.ts';
import type { Question } from '../questions.ts';
import type { EditionFiles } from '../tables/files.ts';
import type { HeadFile } from '../tables/head-file.ts';

const localised = v.record(v.string(), v.string());
const identified = v.looseObject({ id: v.string() });
const quoted = v.looseObject({
  articleId: v.string(),
  start: v.number(),
  end: v.number(),
  text: v.string(),
});

const schema = v.object({
  articles: v.array(identified),
  places: v.array(identified),
  events: v.array(
    v.looseObject({
      id: v.string(),
      name: localised,
      date: v.string(),
      verdict: v.picklist(eventVerdicts),
      difference: v.nullable(v.looseObject({ kind: v.picklist(['place', 'date']) })),
      articleIds: v.array(v.string()),
      copyingIds: v.array(v.string()),
      questions: v.array(
        v.looseObject({ id: v.string(), differs: v.boolean(), answers: v.array(quoted) }),
      ),
      passages: v.array(quoted),
    }),
  ),
});

/** The part of a published edition's events that a question asks for. */
export async function eventsIn(
  { events: path }: HeadFile,
  files: EditionFiles,
  question: Extract<Question, { ask: 'events' }>,
): Promise<EventPage> {
  if (path === null) return answerEvents({ articles: [], places: [], events: [] }, question);
  // The schema tells a damaged file apart; the build vouches for the rest.
  const list = (await files.get(path, schema)) as unknown as EventList;
  return answerEvents(list, question);
}
