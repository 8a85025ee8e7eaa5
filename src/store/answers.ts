import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlaceId } from '../core/edition/model.ts';
import type { ReachAnswer } from '../core/reach/reach-answer.ts';
import type { ReachQuery } from '../core/reach/reach-query.ts';
import type { AnswerTo as AnswerOfLibrary, PlaceBrief, PlacePage } from '../library/answers.ts';
import type { EditionHead, Library } from '../library/library.ts';
import { questionsToOpen } from '../library/opening-answers.ts';
import { type Question as QuestionToLibrary, keyOf as textOf } from '../library/questions.ts';

/** What the geography is asked. */
export type ReachQuestion = { readonly ask: 'reach' } & ReachQuery;

/** What is asked of the edition or of the geography. The same text for the same question (`keyOf`). */
export type Question = QuestionToLibrary | ReachQuestion;

export type AnswerTo<Q extends Question> = Q extends QuestionToLibrary
  ? AnswerOfLibrary<Q>
  : ReachAnswer;

/** How far a question has come. */
export type Asked<Answer> =
  | { readonly status: 'asked'; readonly done: number }
  | { readonly status: 'answered'; readonly answer: Answer }
  | { readonly status: 'failed'; readonly fault: string };

/**
 * What is known of the edition, and what has been asked and answered. It follows from the state, and
 * can always be asked again.
 */
export interface Answers {
  readonly head: EditionHead;
  readonly byKey: ReadonlyMap<string, Asked<unknown>>;
  /** Every place that an answer told of. */
  readonly places: ReadonlyMap<PlaceId, PlaceBrief>;
  /** What stays shown while the next page of places is on its way. */
  readonly lastPlaces: PlacePage;
}

export type AnswersStore = StoreApi<Answers>;

/** More answers than this are not kept, but for those that are shown. */
const mostKept = 200;

export function createAnswers({ head, known }: Library): AnswersStore {
  const store = createStore<Answers>()(() => ({
    head,
    byKey: new Map(),
    places: new Map(),
    lastPlaces: noPlaces,
  }));
  keepKnown(store, { head, known });
  return store;
}

/** The edition changed: of what was answered before only what is shown stays, until it is answered anew. */
export function forgetAnswers(
  store: AnswersStore,
  { head, known }: Library,
  shown: ReadonlySet<string>,
): void {
  store.setState(({ byKey, places, lastPlaces }) => ({
    head,
    byKey: new Map([...byKey].filter(([key]) => shown.has(key) || key.startsWith(reachText))),
    ...(shown.size === 0 ? { places: new Map(), lastPlaces: noPlaces } : { places, lastPlaces }),
  }));
  keepKnown(store, { head, known });
}

/** Lets go of what the edition did not answer and nothing shows. */
export function forgetFailures(store: AnswersStore, isShown: (key: string) => boolean): void {
  const { byKey } = store.getState();
  const isGone = ([key, { status }]: readonly [string, Asked<unknown>]): boolean =>
    status === 'failed' && !key.startsWith(reachText) && !isShown(key);
  if (![...byKey].some(isGone)) return;
  store.setState({ byKey: new Map([...byKey].filter((kept) => !isGone(kept))) });
}

const reachText = '{"ask":"reach"';

const noPlaces: PlacePage = { total: 0, mentions: 0, places: [] };

function keepKnown(store: AnswersStore, { head, known }: Pick<Library, 'head' | 'known'>): void {
  for (const question of questionsToOpen(head.headline)) {
    const answer = known.get(textOf(question)) as AnswerTo<typeof question> | undefined;
    if (answer !== undefined)
      keepAnswer(store, question, { status: 'answered', answer }, new Set());
  }
}

export function keyOf(question: Question): string {
  return question.ask === 'reach' ? JSON.stringify(question) : textOf(question);
}

export function askedOf<Q extends Question>(
  { byKey }: Pick<Answers, 'byKey'>,
  question: Q | null,
): Asked<AnswerTo<Q>> | null {
  const asked = question === null ? undefined : byKey.get(keyOf(question));
  // What is kept under a question's text is its answer: `keepAnswer` is called with nothing else.
  return (asked as Asked<AnswerTo<Q>> | undefined) ?? null;
}

export function answerTo<Q extends Question>(
  answers: Pick<Answers, 'byKey'>,
  question: Q | null,
): AnswerTo<Q> | null {
  const asked = askedOf(answers, question);
  return asked?.status === 'answered' ? asked.answer : null;
}

/** Keeps what came of a question, and lets go of the oldest answers that nothing shows. */
export function keepAnswer<Q extends Question>(
  store: AnswersStore,
  question: Q,
  asked: Asked<AnswerTo<Q>>,
  shown: ReadonlySet<string>,
): void {
  const key = keyOf(question);
  store.setState(({ byKey, places, lastPlaces }) => {
    const kept = new Map(byKey);
    kept.delete(key);
    kept.set(key, asked);
    for (const old of kept.keys()) {
      if (kept.size <= mostKept) break;
      if (old !== key && !shown.has(old)) kept.delete(old);
    }
    if (asked.status !== 'answered') return { byKey: kept };
    const told = tell(question, asked.answer);
    return {
      byKey: kept,
      places: withPlaces(places, told.places),
      lastPlaces: told.page ?? lastPlaces,
    };
  });
}

interface Told {
  readonly places: readonly PlaceBrief[];
  readonly page: PlacePage | null;
}

/** The places that an answer tells of. */
function tell(question: Question, answer: AnswerTo<Question>): Told {
  // The answer is the question's: `keepAnswer` takes no other.
  const of = <Q extends Question>() => answer as AnswerTo<Q>;
  switch (question.ask) {
    case 'places': {
      const page = of<typeof question>();
      return { places: page.places.map(({ place }) => place), page };
    }
    case 'place details':
      return { places: of<typeof question>(), page: null };
    case 'article':
      return { places: of<typeof question>()?.places ?? [], page: null };
    case 'passages':
    case 'review':
    case 'names':
    case 'events':
    case 'search':
      return { places: of<typeof question>().places, page: null };
    // The others tell of none, or of none that would be shown.
    default:
      return { places: [], page: null };
  }
}

/** The same map where nothing is new: what is drawn from it stays as it is. */
function withPlaces(
  places: ReadonlyMap<PlaceId, PlaceBrief>,
  told: readonly PlaceBrief[],
): ReadonlyMap<PlaceId, PlaceBrief> {
  const fresh = told.filter((place) => !isSame(places.get(place.id), place));
  if (fresh.length === 0) return places;
  return new Map([...places, ...fresh.map((place): [PlaceId, PlaceBrief] => [place.id, place])]);
}

/** A place of the reader's own may be moved, or named anew. */
const isSame = (known: PlaceBrief | undefined, told: PlaceBrief): boolean =>
  known !== undefined && (known === told || drawnAs(known) === drawnAs(told));

const drawnAs = ({ kind, label, geometry }: PlaceBrief): string =>
  JSON.stringify([kind, label, geometry]);
