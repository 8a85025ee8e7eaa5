import type { Answer } from '../answers.ts';
import type { Question } from '../questions.ts';
import type { EditionFiles } from '../tables/files.ts';
import type { HeadFile } from '../tables/head-file.ts';
import { answerArticle, answerArticles } from './articles.ts';
import { loaded } from './loaded.ts';
import { answerEveryPlace, answerPlaceDetails, answerPlaces } from './places.ts';
import { openTables } from './tables.ts';

export type AnswerQuestion = (question: Question) => Promise<Answer>;

/** Answers from an edition's tables; throws a `FaultSignal` where a file of theirs does not come or is damaged. */
export function answerFrom(head: HeadFile, files: EditionFiles): AnswerQuestion {
  const tables = openTables(head, files);
  return async (question) => {
    switch (question.ask) {
      case 'articles':
        if (question.window === null) return answerArticles(tables, question);
        return (await loaded(import('./timeline.ts'))).articlesWithin(
          tables,
          question.window,
          question,
        );
      case 'article':
        return answerArticle(tables, question.id);
      case 'places':
        if (question.filters.window === null) return answerPlaces(tables, question);
        return (await loaded(import('./places-within.ts'))).placesWithin(
          tables,
          question.filters.window,
          question,
        );
      case 'place details':
        return answerPlaceDetails(tables, question.ids);
      case 'every place':
        return answerEveryPlace(tables, question);
      case 'passages':
        return (await loaded(import('./passages.ts'))).answerPassages(tables, question);
      case 'findings':
        return (await loaded(import('./findings.ts'))).findingsIn(head, files, question);
      case 'review':
      case 'namesakes':
      case 'names':
      case 'orphans':
      case 'log':
      case 'event decisions':
        return (await loaded(import('./nothing-of-ones-own.ts'))).nothingOfOnesOwn(question);
      case 'story':
        return (await loaded(import('./story.ts'))).storyIn(head, files);
      case 'reviewed claims':
        return (await loaded(import('./reviewed-claims.ts'))).reviewedClaimsIn(head, files);
      case 'timeline':
        return (await loaded(import('./timeline.ts'))).answerTimeline(tables, head, question);
      case 'finding':
        return (await loaded(import('./findings.ts'))).findingIn(head, files, question.id);
      case 'events':
        return (await loaded(import('./events.ts'))).eventsIn(head, files, question);
      case 'search':
        return (await loaded(import('./search.ts'))).openSearch(head, files, tables)(question);
    }
  };
}
