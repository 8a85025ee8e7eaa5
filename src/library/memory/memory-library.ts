import { indexEdition } from '../../core/edition/index-edition.ts';
import type { ReviewedClaim } from '../../core/edition/load-claims.ts';
import type { Edition } from '../../core/edition/model.ts';
import { momentsOf } from '../../core/edition/moments.ts';
import { passageOf } from '../../core/edition/passage.ts';
import { succeed } from '../../core/result.ts';
import type { AnswerTo, LogPage } from '../answers.ts';
import type { EditionFinding } from '../edition-finding.ts';
import { answerEvents, compareEvents, listEvents } from '../events.ts';
import { answerFinding, answerFindings, listFindings } from '../findings.ts';
import { headOf } from '../head-of.ts';
import type { Library } from '../library.ts';
import { nothingDone, nothingLost } from '../nothing.ts';
import { openingAnswers, placesTold } from '../opening-answers.ts';
import { openingQuestions } from '../opening-questions.ts';
import type { Question } from '../questions.ts';
import { briefly } from '../summarise.ts';
import { answerArticle, answerArticles } from './articles.ts';
import { holdingsOf } from './holdings.ts';
import { answerNames, answerNamesakes } from './namesakes.ts';
import { answerPassages } from './passages.ts';
import { answerEveryPlace, answerPlaceDetails, answerPlaces } from './places.ts';
import { answerReview } from './review.ts';
import { searchable } from './search.ts';
import { timelineOf } from './timeline.ts';

/** A library over an edition that is held whole: for tests, the command line and the build. */
export function memoryLibrary(
  edition: Edition,
  key: string,
  findings: readonly EditionFinding[] = [],
  log: (question: Extract<Question, { ask: 'log' }>) => LogPage = () => nothingDone,
  claims: readonly ReviewedClaim[] = [],
): Library {
  const index = indexEdition(edition);
  const holdings = holdingsOf(edition, index);
  const known = openingAnswers({
    articles: answerArticles(holdings, openingQuestions.articles),
    places: answerPlaces(holdings, openingQuestions.places),
    told: answerPlaceDetails(holdings, placesTold(edition.headline)),
  });
  const listed = listFindings(
    findings,
    holdings.summaries.values(),
    edition.places.map(briefly),
    (finding) => {
      const article = index.articleById.get(finding.articleId);
      if (article === undefined) return [];
      return momentsOf(article, holdings.datesOf(article.id), passageOf(article, finding));
    },
  );
  let timeline: ReturnType<typeof timelineOf> | null = null;
  const toldEvents = listEvents(
    compareEvents(edition),
    edition.places.map(briefly),
    holdings.summaries.values(),
  );
  let searching: Promise<Library> | null = null;
  const answerTo = async (question: Question): Promise<AnswerTo<Question>> => {
    switch (question.ask) {
      case 'articles':
        return answerArticles(holdings, question);
      case 'article':
        return answerArticle(holdings, question.id);
      case 'places':
        return answerPlaces(holdings, question);
      case 'place details':
        return answerPlaceDetails(holdings, question.ids);
      case 'every place':
        return answerEveryPlace(holdings, question);
      case 'passages':
        return answerPassages(holdings, question);
      case 'findings':
        return answerFindings(listed, question);
      case 'review':
        return answerReview(holdings, question);
      case 'names':
        return answerNames(holdings);
      case 'namesakes':
        return answerNamesakes(holdings, question.name);
      case 'orphans':
        return nothingLost;
      case 'log':
        return log(question);
      case 'event decisions':
        return [];
      case 'reviewed claims':
        return claims;
      case 'story':
        return edition.story ?? [];
      case 'timeline':
        timeline ??= timelineOf(holdings);
        return timeline(question.window);
      case 'finding':
        return answerFinding(listed, question.id);
      case 'events':
        return answerEvents(toldEvents, question);
      case 'search': {
        searching ??= searchable(edition, key);
        const result = await (await searching).ask(question);
        if (!result.ok) throw new Error(result.fault.detail);
        return result.value;
      }
    }
  };
  return {
    head: headOf(edition, index, { key, findings }),
    known,
    ask: async <Q extends Question>(question: Q) =>
      // Each case of `answerTo` answers its own kind of question, which the compiler cannot follow.
      succeed((await answerTo(question)) as AnswerTo<Q>),
    // An edition that is held never changes.
    changes: () => () => {},
  };
}
