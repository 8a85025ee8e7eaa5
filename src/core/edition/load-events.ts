import { liesIn, type Span, span } from '../text/offset.ts';
import { anchorQuote } from '../text/selector.ts';
import { duplicates } from './duplicates.ts';
import { differencesIn } from './event-agreement.ts';
import type { EventRecord } from './events-schema.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import type { Article, ArticleId, DateMention, Mention, Place, PlaceId } from './model.ts';
import type { Problem } from './problem.ts';
import type { EventAnswer, EventId, EventPassage, EventQuestion, ToldEvent } from './told-event.ts';

/** What an event refers to; an article that has its own problems is null. */
export interface EventContext {
  readonly articles: ReadonlyMap<string, Article | null>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
}

type Report = (path: JsonPath, sentence: string) => void;

interface Anchored {
  readonly passage: EventPassage;
  readonly answers: readonly { readonly question: string; readonly answer: EventAnswer }[];
}

/** Checks what events refer to, and ties every word that they quote to its article. */
export function loadEvents(
  file: JsonFile<{ events: EventRecord[] }>,
  context: EventContext,
  problems: Problem[],
): ToldEvent[] {
  const { events } = file.value;
  for (const at of duplicates(events.map(({ id }) => id))) {
    const sentence = `Two events have the id "${events[at]?.id ?? ''}".`;
    problems.push(file.problemAt(['events', at, 'id'], sentence));
  }
  return events.map((event, at) =>
    loadEvent(event, context, (path, sentence) => {
      const named = `The event "${event.id}" ${sentence}`;
      problems.push(file.problemAt(['events', at, ...path], named));
    }),
  );
}

function loadEvent(record: EventRecord, context: EventContext, report: Report): ToldEvent {
  const placeId = record.placeId as PlaceId | null;
  if (placeId !== null && !context.places.has(placeId)) {
    report(['placeId'], `is placed at "${placeId}", which is no place.`);
  }
  for (const at of duplicates(record.questions.map(({ id }) => id))) {
    report(['questions', at, 'id'], `asks "${record.questions[at]?.id ?? ''}" twice.`);
  }
  const order = new Map([...context.articles.keys()].map((id, at) => [id, at]));
  const anchored = record.passages
    .flatMap((_, at) => anchorPassage(record, at, context, report) ?? [])
    .sort(
      ({ passage: a }, { passage: b }) =>
        (order.get(a.articleId) ?? 0) - (order.get(b.articleId) ?? 0) || a.start - b.start,
    );
  const passages = anchored.map(({ passage }) => passage);
  const answers = anchored.flatMap((each) => each.answers);
  const questions = record.questions.map(
    (question): EventQuestion => ({
      ...question,
      answers: answers.flatMap(({ question: id, answer }) => (id === question.id ? answer : [])),
    }),
  );
  // What is not anchored has been reported: what it would answer is not to be missed as well.
  if (anchored.length === record.passages.length) {
    const articleIds = new Set(passages.map(({ articleId }) => articleId));
    for (const [at, question] of questions.entries()) {
      const fault = questionFault(question, articleIds, context.places);
      if (fault !== null) report(['questions', at], fault);
    }
  }
  const { name, date, note } = record;
  return { id: record.id as EventId, name, date, placeId, note, questions, passages };
}

/** Null where the passage, or one of its answers, is not where it should be: that is reported. */
function anchorPassage(
  { passages, questions }: EventRecord,
  at: number,
  context: EventContext,
  report: Report,
): Anchored | null {
  const { articleId, quote, says = [] } = passages[at] ?? {};
  if (articleId === undefined || quote === undefined) return null;
  const article = context.articles.get(articleId);
  if (!article) {
    if (article === undefined) {
      report(['passages', at, 'articleId'], `quotes "${articleId}", which is no article.`);
    }
    return null;
  }
  const anchoring = anchorQuote(article.text, quote, null);
  if (!anchoring.ok) {
    const sentence = `quotes "${quote.exact}", which is not found for certain in "${articleId}".`;
    report(['passages', at, 'quote'], sentence);
    return null;
  }
  const answers = says.flatMap(({ question, words, stressed }, number) => {
    const path = ['passages', at, 'says', number];
    const within = onceWithin(article.text, anchoring.value.span, words);
    const bold = stressed.map((word) =>
      within === null ? null : onceWithin(article.text, within, word),
    );
    if (!questions.some(({ id }) => id === question)) {
      report([...path, 'question'], `answers "${question}", which it does not ask.`);
      return [];
    }
    if (within === null) {
      report([...path, 'words'], `quotes "${words}", which does not stand once in its passage.`);
      return [];
    }
    if (bold.includes(null)) {
      const sentence = `stresses words that do not stand once in "${words}".`;
      report([...path, 'stressed'], sentence);
      return [];
    }
    const spans = bold.filter((each) => each !== null);
    return [{ question, answer: answerAt(article.id, within, spans, context) }];
  });
  const { start, end } = anchoring.value.span;
  const isWhole = answers.length === says.length;
  return isWhole ? { passage: { articleId: article.id, start, end }, answers } : null;
}

/** Where words stand within a stretch of a text, if they do once. */
function onceWithin(text: string, within: Span, words: string): Span | null {
  // Composed or decomposed, as the text has its letters.
  const forms = new Set([words, words.normalize('NFC'), words.normalize('NFD')]);
  for (const form of forms) {
    const found = onceAsWritten(text, within, form);
    if (found !== null) return found;
  }
  return null;
}

function onceAsWritten(text: string, { start, end }: Span, words: string): Span | null {
  const at = text.indexOf(words, start);
  if (at === -1 || at + words.length > end) return null;
  const next = text.indexOf(words, at + 1);
  if (next !== -1 && next + words.length <= end) return null;
  return span(at, at + words.length);
}

/** What stands at a stretch of an article answers a question with the places and dates that it names. */
export function answerAt(
  articleId: ArticleId,
  { start, end }: Span,
  stressed: readonly Span[],
  { mentions, dates }: Pick<EventContext, 'mentions' | 'dates'>,
): EventAnswer {
  const isIn = (each: Mention | DateMention): boolean =>
    each.articleId === articleId && liesIn(each, { start, end });
  const placeIds = mentions.flatMap((mention) =>
    mention.kind === 'place' && mention.sense !== 'demonym' && isIn(mention) ? mention.placeId : [],
  );
  return {
    ...{ articleId, start, end, stressed },
    placeIds: [...new Set(placeIds)],
    dates: dates.filter(isIn).map(({ edtf, basis }) => ({ edtf, basis })),
  };
}

/** What a question and its answers do not hold of what they must; null where they do. */
function questionFault(
  question: EventQuestion,
  articleIds: ReadonlySet<ArticleId>,
  places: ReadonlyMap<PlaceId, Place>,
): string | null {
  const { id, agreed, answers } = question;
  if (answers.length === 0) return `asks "${id}", which none of its passages answers.`;
  const empty = answers.find(({ placeIds, dates }) =>
    id === 'where' ? placeIds.length === 0 : id === 'when' && dates.length === 0,
  );
  if (empty) {
    const what = id === 'where' ? 'place' : 'date';
    return `answers "${id}" with words of "${empty.articleId}" in which no ${what} is annotated.`;
  }
  if (agreed === null) return null;
  const silent = [...articleIds].find(
    (each) => !answers.some(({ articleId }) => articleId === each),
  );
  if (silent !== undefined) {
    return `says that all agree on "${id}", of which "${silent}" says nothing.`;
  }
  const [difference] = differencesIn(question, places);
  if (difference === undefined) return null;
  const [one, other] =
    difference.kind === 'place' ? difference.places.map((place) => place.id) : difference.dates;
  return `says that all agree on "${id}", but "${one}" is not "${other}".`;
}
