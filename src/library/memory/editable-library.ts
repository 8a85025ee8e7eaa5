import { apply } from '../../core/operations/apply.ts';
import { asEdition } from '../../core/operations/as-edition.ts';
import type { EditionState } from '../../core/operations/edition-state.ts';
import { inverseOf } from '../../core/operations/inverse.ts';
import { type LoggedOperation, noteOf, type Operation } from '../../core/operations/operation.ts';
import type { PutBack } from '../../core/operations/verbs/put-back.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { AnswerTo, LogPage, Orphans } from '../answers.ts';
import type { Applied, Author, Editing, EditingFault, Library, LibraryFault } from '../library.ts';
import type { Question } from '../questions.ts';
import { memoryLibrary } from './memory-library.ts';

interface Entry {
  logged: LoggedOperation;
  /** Takes it back; after it was taken back, does it again. Null for what was done elsewhere. */
  back: PutBack | null;
}

/** An edition of one's own that is held whole and kept nowhere: for tests, and where a browser keeps nothing. */
export function editableLibrary(
  initial: EditionState,
  key: string,
  now: () => string = () => new Date().toISOString(),
): Library {
  let state = initial;
  let entries: Entry[] = [];
  const listeners = new Set<() => void>();
  const answerLog = ({ from, count }: Extract<Question, { ask: 'log' }>): LogPage => ({
    total: entries.length,
    entries: entries
      .toReversed()
      .slice(from, from + count)
      .map(({ logged }) => logged),
    canUndo: entries.some(({ logged, back }) => !logged.isUndone && back !== null),
    canRedo: entries.some(({ logged }) => logged.isUndone),
  });
  const look = () => {
    const claims = [...state.articles.values()].flatMap((own) => own.claims ?? []);
    return memoryLibrary(asEdition(state), key, [], answerLog, claims);
  };
  let library = look();
  const settle = (next: EditionState): void => {
    state = next;
    library = look();
    for (const listener of listeners) listener();
  };

  const applyAll = async (
    operations: readonly Operation[],
    { who, act }: Author,
  ): Promise<Result<Applied, EditingFault>> => {
    let next = state;
    const kept = entries.filter(({ logged }) => !logged.isUndone);
    const done: Entry[] = [];
    let number = entries.at(-1)?.logged.number ?? 0;
    for (const operation of operations) {
      const after = apply(next, operation);
      if (!after.ok) return fail({ kind: 'refused', refusal: after.fault });
      number++;
      done.push({
        logged: {
          ...{ number, who, when: now(), did: noteOf(operation), isUndone: false },
          act: act ?? `act-${(entries.at(-1)?.logged.number ?? 0) + 1}`,
        },
        back: inverseOf(next, after.value),
      });
      next = after.value;
    }
    entries = [...kept, ...done];
    settle(next);
    return succeed({ entries: done.map(({ logged }) => logged) });
  };

  /** Goes through an act's entries, the last first to take back, the first first to do again. */
  const turn = async (isUndone: boolean): Promise<Result<Applied | null, EditingFault>> => {
    const open = entries.filter(({ logged }) => logged.isUndone !== isUndone);
    const act = (isUndone ? open.at(-1) : open[0])?.logged.act;
    if (act === undefined) return succeed(null);
    const turned = open.filter(({ logged }) => logged.act === act);
    let next = state;
    for (const entry of isUndone ? turned.toReversed() : turned) {
      if (entry.back === null) return succeed(null);
      const after = apply(next, entry.back);
      if (!after.ok) return fail({ kind: 'refused', refusal: after.fault });
      entry.back = inverseOf(next, after.value);
      entry.logged = { ...entry.logged, isUndone };
      next = after.value;
    }
    settle(next);
    return succeed({ entries: turned.map(({ logged }) => logged) });
  };

  const remember: Editing['remember'] = async (remembered) => {
    const last = entries.at(-1)?.logged.number ?? 0;
    const told = remembered.map((logged, at) => ({
      logged: { ...logged, number: last + at + 1, act: `before-${logged.act}`, isUndone: false },
      back: null,
    }));
    entries = [...entries, ...told];
    settle(state);
    return succeed(null);
  };

  return {
    get head() {
      return library.head;
    },
    get known() {
      return library.known;
    },
    ask: async <Q extends Question>(question: Q) => {
      if (question.ask !== 'orphans') return withOwn(await library.ask(question), question, state);
      // The answer is the question's, which the compiler cannot follow.
      return (await orphansIn(library, state)) as Result<AnswerTo<Q>, LibraryFault>;
    },
    editing: { apply: applyAll, undo: () => turn(true), redo: () => turn(false), remember },
    changes: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

async function orphansIn(
  library: Library,
  { articles }: EditionState,
): Promise<Result<Orphans, LibraryFault>> {
  const all = { ask: 'articles', window: null, from: 0, count: articles.size } as const;
  const page = await library.ask(all);
  if (!page.ok) return page;
  const lost = page.value.articles
    .map((article) => ({ article, count: articles.get(article.id)?.orphans.length ?? 0 }))
    .filter(({ count }) => count > 0);
  return succeed({ total: lost.reduce((sum, { count }) => sum + count, 0), articles: lost });
}

/** An article is answered with what only an edition of one's own knows of it. */
function withOwn<Q extends Question>(
  result: Result<AnswerTo<Q>, LibraryFault>,
  question: Question,
  { articles, eventDecisions }: EditionState,
): Result<AnswerTo<Q>, LibraryFault> {
  if (result.ok && question.ask === 'event decisions') {
    return succeed((eventDecisions ?? []) as AnswerTo<Q>);
  }
  const own = question.ask === 'article' ? articles.get(question.id) : undefined;
  if (!result.ok || result.value === null || own === undefined) return result;
  const { imported, rejected, orphans, claims = [], notDates = [] } = own;
  return succeed({ ...result.value, own: { imported, rejected, orphans, claims, notDates } });
}
