import { fail, type Result, succeed } from '../../core/result.ts';
import type { AnswerTo } from '../answers.ts';
import type { Library, LibraryFault } from '../library.ts';
import { openingAnswers } from '../opening-answers.ts';
import type { Question } from '../questions.ts';
import { checked, EditionFiles, FaultSignal, type ReadFile } from '../tables/files.ts';
import { type HeadFile, headPath, headSchema } from '../tables/head-file.ts';
import type { AnswerQuestion } from './answer-question.ts';
import { loaded } from './loaded.ts';

/** A library over the files of a compiled edition, and what else its head names. */
export interface StaticEdition {
  readonly library: Library;
  /** The path, within the edition's folder, of the drawing of its headline; null where there is none. */
  readonly drawing: string | null;
  /** The same of the answer to the question that its headline leads to. */
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
  const known = openingAnswers(head.opening);
  // What is shown first is known; how the rest is answered comes meanwhile, and again where it did not come.
  let answering: Promise<AnswerQuestion> | null = null;
  const bring = (): Promise<AnswerQuestion> => {
    answering ??= loaded(import('./answer-question.ts')).then(({ answerFrom }) =>
      answerFrom(head, files),
    );
    answering.catch(() => {
      answering = null;
    });
    return answering;
  };
  void bring().catch(() => null);
  return {
    head: head.head,
    known,
    ask: <Q extends Question>(question: Q) =>
      // Each kind of question has its own kind of answer, which the compiler cannot follow.
      answered(async () => (await (await bring())(question)) as AnswerTo<Q>),
    // A published edition never changes while it is open.
    changes: () => () => {},
  };
}

async function answered<Value>(answer: () => Promise<Value>): Promise<Result<Value, LibraryFault>> {
  try {
    return succeed(await answer());
  } catch (error) {
    if (error instanceof FaultSignal) return fail(error.fault);
    throw error;
  }
}
