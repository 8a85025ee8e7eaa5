import { fail, type Result, succeed } from '../../core/result.ts';
import type { Library, LibraryFault } from '../library.ts';
import { noNames, noNamesakes, nothingDone, nothingToReview } from '../nothing.ts';
import { openingQuestions } from '../opening-questions.ts';
import { type Answer, type AnswerTo, keyOf, type Question } from '../questions.ts';
import { checked, EditionFiles, FaultSignal, type ReadFile } from '../tables/files.ts';
import { type HeadFile, headPath, headSchema } from '../tables/head-file.ts';
import { answerArticle, answerArticles } from './articles.ts';
import { answerPlaceDetails, answerPlaces } from './places.ts';
import { openTables } from './tables.ts';

/** A library over the files of a compiled edition, and what else its head names. */
export interface StaticEdition {
  readonly library: Library;
  /** The path, within the edition's folder, of the drawing of its finding; null where there is none. */
  readonly drawing: string | null;
  /** The same of the answer to the question that its finding leads to. */
  readonly answer: string | null;
}

/** Opens a compiled edition: reads its head. Everything else is read as it is asked for. */
export async function openStaticEdition(
  read: ReadFile,
): Promise<Result<StaticEdition, LibraryFault>> {
  const json = await read(headPath);
  if (!json.ok) return json;
  return answered(async () => {
    // The schema tells a damaged head apart; the build vouches for the rest.
    const head = checked(headPath, headSchema, json.value) as unknown as HeadFile;
    return {
      library: libraryOf(head, new EditionFiles(read)),
      drawing: head.drawing,
      answer: head.answer,
    };
  });
}

function libraryOf(head: HeadFile, files: EditionFiles): Library {
  const tables = openTables(head, files);
  const { articles, places } = head.opening;
  const known = new Map<string, Answer>([
    [keyOf(openingQuestions.articles), articles],
    [keyOf(openingQuestions.places), places],
  ]);
  const answerTo = async (question: Question): Promise<Answer> => {
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
        if (question.filters.window === null) return answerPlaces(tables, head.totals, question);
        return (await loaded(import('./places-within.ts'))).placesWithin(
          tables,
          question.filters.window,
          question,
        );
      case 'place details':
        return answerPlaceDetails(tables, question.ids);
      case 'passages':
        return (await loaded(import('./passages.ts'))).answerPassages(tables, question);
      case 'findings':
        return (await loaded(import('./findings.ts'))).findingsIn(head, files, question);
      case 'review':
        return nothingToReview;
      case 'namesakes':
        return noNamesakes;
      case 'names':
        return noNames;
      case 'log':
        return nothingDone;
      case 'story':
        return (await loaded(import('./story.ts'))).storyIn(head, files);
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
  return {
    head: head.head,
    known,
    ask: <Q extends Question>(question: Q) =>
      // Each case of `answerTo` answers its own kind of question, which the compiler cannot follow.
      answered(async () => (await answerTo(question)) as AnswerTo<Q>),
    // A published edition never changes while it is open.
    changes: () => () => {},
  };
}

/** What only some questions need is loaded with the first of them; what does not come is a fault, to be asked again. */
async function loaded<Module>(module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch (error) {
    throw new FaultSignal({ kind: 'unreachable', detail: String(error) });
  }
}

async function answered<Value>(answer: () => Promise<Value>): Promise<Result<Value, LibraryFault>> {
  try {
    return succeed(await answer());
  } catch (error) {
    if (error instanceof FaultSignal) return fail(error.fault);
    throw error;
  }
}
