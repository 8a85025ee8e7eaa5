import { indexEdition } from '../../core/edition/index-edition.ts';
import type { Edition } from '../../core/edition/model.ts';
import { succeed } from '../../core/result.ts';
import { headOf } from '../head-of.ts';
import type { Library } from '../library.ts';
import { openingQuestions } from '../opening-questions.ts';
import { type Answer, type AnswerTo, keyOf, type Question } from '../questions.ts';
import { answerArticle, answerArticles } from './articles.ts';
import type { Holdings } from './holdings.ts';
import { answerPassages } from './passages.ts';
import { answerPlaceDetails, answerPlaces } from './places.ts';
import { answerSearch } from './search.ts';
import { summariesOf } from './summaries.ts';

/** A library over an edition that is held whole: for tests, the command line and the build. */
export function memoryLibrary(edition: Edition, key: string): Library {
  const index = indexEdition(edition);
  const holdings: Holdings = { edition, index, summaries: summariesOf(edition, index) };
  const known = new Map<string, Answer>(
    Object.values(openingQuestions).map((question) => [
      keyOf(question),
      answerTo(holdings, question),
    ]),
  );
  return {
    head: headOf(edition, key),
    known,
    ask: async <Q extends Question>(question: Q) =>
      // Each case of `answerTo` answers its own kind of question, which the compiler cannot follow.
      succeed(answerTo(holdings, question) as AnswerTo<Q>),
    // An edition that is held never changes.
    changes: () => () => {},
  };
}

function answerTo(holdings: Holdings, question: Question): Answer {
  switch (question.ask) {
    case 'articles':
      return answerArticles(holdings, question);
    case 'article':
      return answerArticle(holdings, question.id);
    case 'places':
      return answerPlaces(holdings, question);
    case 'place details':
      return answerPlaceDetails(holdings, question.ids);
    case 'passages':
      return answerPassages(holdings, question);
    case 'search':
      return answerSearch(holdings, question);
  }
}
