import type { Headline, PlaceId } from '../core/edition/model.ts';
import type { Answer, ArticlePage, PlaceDetails, PlacePage } from './answers.ts';
import { detailsQuestion, openingQuestions } from './opening-questions.ts';
import { keyOf, type Question } from './questions.ts';

/** What the page shows first. */
export interface Opening {
  readonly articles: ArticlePage;
  readonly places: PlacePage;
  /** The places that the edition's headline is about. */
  readonly told: readonly PlaceDetails[];
}

/** The answers that come with the head, by the question's text. */
export function openingAnswers({ articles, places, told }: Opening): ReadonlyMap<string, Answer> {
  return new Map<string, Answer>([
    [keyOf(openingQuestions.articles), articles],
    [keyOf(openingQuestions.places), places],
    ...told.map((place): [string, Answer] => [keyOf(detailsQuestion(place.id)), [place]]),
  ]);
}

/** What the page asks when it opens; a published edition answers all of it with its head. */
export function questionsToOpen(headline: Headline | null): readonly Question[] {
  return [...Object.values(openingQuestions), ...placesTold(headline).map(detailsQuestion)];
}

/** The places that a headline is about: where it starts from, and what it adds. */
export function placesTold(headline: Headline | null): readonly PlaceId[] {
  return headline === null ? [] : [...new Set([headline.originId, ...headline.beyond])];
}
