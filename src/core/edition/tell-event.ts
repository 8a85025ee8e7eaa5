import { liesIn, span } from '../text/offset.ts';
import { differencesIn, type LocatedPlace } from './event-agreement.ts';
import type { EventDecision } from './event-decision.ts';
import { answerAt } from './load-events.ts';
import type { Article, ArticleId, DateMention, Mention, PlaceId } from './model.ts';
import type { StoryPassage } from './story.ts';
import { passageNow } from './tell-step.ts';
import type { EventAnswer, EventQuestion, ToldEvent } from './told-event.ts';
import type { WrittenAnswer, WrittenEvent, WrittenQuestion } from './written-event.ts';

/** What an event is told from: null for an article that the edition does not have. */
export interface EventSources {
  readonly article: (id: ArticleId) => AnsweringArticle | null;
  readonly places: ReadonlyMap<PlaceId, LocatedPlace>;
}

export interface AnsweringArticle {
  readonly article: Pick<Article, 'text'>;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
}

/** The events as the articles tell them by now; what was set aside, and what no article tells any more, is left out. */
export function tellEvents(
  events: readonly WrittenEvent[],
  decided: readonly EventDecision[],
  sources: EventSources,
): readonly ToldEvent[] {
  const setAside = new Set(
    decided.flatMap(({ eventId, decision }) => (decision === 'set aside' ? eventId : [])),
  );
  return events
    .filter(({ id }) => !setAside.has(id))
    .map((event) => tellEvent(event, sources))
    .filter(({ passages }) => passages.length > 0);
}

/** Passages that moved are followed, with the answers in them; those that are gone are left out, as is what rests on them. */
function tellEvent(event: WrittenEvent, sources: EventSources): ToldEvent {
  const moved = event.passages.flatMap((passage) => followed(passage, sources) ?? []);
  const passages = moved.map(({ passage: { articleId, start, end }, by }) => ({
    articleId,
    ...span(start + by, end + by),
  }));
  const articleIds = new Set(passages.map(({ articleId }) => articleId));
  const questions = event.questions
    .map((question) => tellQuestion(question, moved, sources))
    .filter(({ answers }) => answers.length > 0)
    .map((question) =>
      agrees(question, articleIds, sources) ? question : { ...question, agreed: null },
    );
  const placeId =
    event.placeId !== null && sources.places.has(event.placeId) ? event.placeId : null;
  return { ...event, placeId, questions, passages };
}

/** A passage as it was written, and how far it moved since. */
interface Moved {
  readonly passage: StoryPassage;
  readonly by: number;
}

function followed(passage: StoryPassage, { article }: EventSources): Moved | null {
  const text = article(passage.articleId)?.article.text;
  if (text === undefined) return null;
  const now = passageNow(passage, text);
  // In another form of Unicode its answers would stand elsewhere in it.
  const isSame = now !== null && text.slice(now.start, now.end) === passage.text;
  return isSame ? { passage, by: now.start - passage.start } : null;
}

function tellQuestion(
  question: WrittenQuestion,
  moved: readonly Moved[],
  sources: EventSources,
): EventQuestion {
  const answers = question.answers.flatMap((answer) => tellAnswer(answer, moved, sources) ?? []);
  return {
    ...question,
    answers: answers.filter((answer) => namesWhatIsAsked(question.id, answer)),
  };
}

function tellAnswer(
  answer: WrittenAnswer,
  moved: readonly Moved[],
  { article }: EventSources,
): EventAnswer | null {
  const { articleId } = answer;
  const home = moved.find(
    ({ passage }) => passage.articleId === articleId && liesIn(answer, passage),
  );
  const source = article(articleId);
  if (home === undefined || source === null) return null;
  const shifted = ({ start, end }: WrittenAnswer['stressed'][number]) =>
    span(start + home.by, end + home.by);
  return answerAt(articleId, shifted(answer), answer.stressed.map(shifted), source);
}

/** What is asked of a place or a day is answered with one. */
const namesWhatIsAsked = (question: string, { placeIds, dates }: EventAnswer): boolean =>
  question === 'where' ? placeIds.length > 0 : question !== 'when' || dates.length > 0;

/** Whether what all say can still be said: every article answers, and none parts from another. */
function agrees(
  question: EventQuestion,
  articleIds: ReadonlySet<ArticleId>,
  { places }: EventSources,
): boolean {
  const answering = new Set(question.answers.map(({ articleId }) => articleId));
  return answering.size === articleIds.size && differencesIn(question, places).length === 0;
}
