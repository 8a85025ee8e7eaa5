import { fail, type Result, succeed } from '../../core/result.ts';
import type { Answer, AnswerTo } from '../answers.ts';
import { changedArticles } from '../changed-articles.ts';
import type {
  Applied,
  Editing,
  EditingFault,
  EditionHead,
  Library,
  LibraryFault,
} from '../library.ts';
import { nothingFound } from '../nothing.ts';
import { questionsToOpen } from '../opening-answers.ts';
import { keyOf, type Question } from '../questions.ts';
import { answerArticle, answerArticles } from './answer-articles.ts';
import { answerOwnEvents } from './answer-events.ts';
import { answerLog } from './answer-log.ts';
import { answerNames, answerNamesakes } from './answer-namesakes.ts';
import { answerOrphans } from './answer-orphans.ts';
import { answerPassages } from './answer-passages.ts';
import { answerEveryPlace, answerPlaceDetails, answerPlaces } from './answer-places.ts';
import { answerReview } from './answer-review.ts';
import { answerSearch } from './answer-search.ts';
import { answerStory } from './answer-story.ts';
import { type Database, type Reading, reading, type Writing, writing } from './database.ts';
import { headIn } from './edition-head.ts';
import { applyIn, type Doing, forgetOldIn, rememberIn, turnIn } from './history.ts';
import { NameReader } from './name-reader.ts';
import { reviewedClaimsIn } from './reviewed-claims.ts';
import { checkedRow, DamagedRow } from './row-schemas.ts';
import type { EditionRow } from './rows.ts';
import type { TabLink } from './tab-link.ts';
import { wholeIn } from './whole.ts';

export interface OwnSources {
  readonly database: Database;
  /** Tells other tabs of changes, and hears of theirs. */
  readonly tabs: TabLink;
  readonly now: () => string;
}

/** An edition of one's own in the browser's database: asked and changed in one transaction each. */
export async function openOwnLibrary(
  sources: OwnSources,
  id: string,
): Promise<Result<OwnLibrary, LibraryFault>> {
  return answering(async () => {
    const tx = reading(sources.database);
    const opening = await openingIn(tx, await rowIn(tx, id));
    // It can wait, and what fails is tried again the next time.
    void forgetOld(sources.database, id).catch(() => undefined);
    return new OwnLibrary(sources, id, opening);
  });
}

async function forgetOld(database: Database, id: string): Promise<void> {
  const tx = writing(database);
  await forgetOldIn(tx, await rowIn(tx, id));
  await tx.done;
}

/** What is known of an edition before anything is asked. */
type Opening = Pick<Library, 'head' | 'known'>;

async function openingIn(tx: Reading, row: EditionRow): Promise<Opening> {
  // Asked for together: each read that waits for the one before it costs a way to the database and back.
  const answers = questionsToOpen(null).map(
    async (question) => [keyOf(question), await answerIn(tx, row, question)] as const,
  );
  const [head, ...known] = await Promise.all([headIn(tx, row), ...answers]);
  return { head, known: new Map(known) };
}

export class OwnLibrary implements Library {
  head: EditionHead;
  known: ReadonlyMap<string, Answer>;
  readonly editing: Editing;
  readonly #sources: OwnSources;
  readonly #id: string;
  readonly #listeners = new Set<() => void>();
  /** The edition as it was last read whole. */
  #whole: { readonly changedAt: string; readonly library: Library } | null = null;
  /** Which articles bear which names, once that was asked for. */
  #names: NameReader | null = null;

  constructor(sources: OwnSources, id: string, { head, known }: Opening) {
    this.#sources = sources;
    this.#id = id;
    this.head = head;
    this.known = known;
    const { now } = sources;
    this.editing = {
      apply: (operations, by) => this.#change((tx, row) => applyIn(tx, row, operations, by, now())),
      undo: () => this.#change((tx, row) => turnIn(tx, row, true, now())),
      redo: () => this.#change((tx, row) => turnIn(tx, row, false, now())),
      remember: async (entries) => {
        const done = await this.#change((tx, row) => rememberIn(tx, row, entries));
        return done.ok ? succeed(null) : done;
      },
    };
    sources.tabs.listen(id, () => {
      this.#names = null;
      void this.#refresh();
    });
  }

  readonly ask = <Q extends Question>(question: Q): Promise<Result<AnswerTo<Q>, LibraryFault>> =>
    answering(async () => {
      const tx = reading(this.#sources.database);
      const row = await rowIn(tx, this.#id);
      const answer = await this.#answer(tx, row, question);
      // Each case of `answerIn` answers its own kind of question, which the compiler cannot follow.
      return answer as AnswerTo<Q>;
    });

  readonly changes = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  async #answer(tx: Reading, row: EditionRow, question: Question): Promise<Answer> {
    if (asksOfTime(question)) return this.#askWhole(tx, row, question);
    if (question.ask !== 'namesakes' && question.ask !== 'names') {
      return answerIn(tx, row, question);
    }
    this.#names ??= new NameReader(this.#sources.database, row.id);
    const names = this.#names;
    await names.upTo(question.ask === 'names' ? question.articles : null);
    // The transaction that it was asked in has ended in the meantime.
    const now = reading(this.#sources.database);
    return question.ask === 'names'
      ? answerNames(now, row, names)
      : answerNamesakes(now, row.id, question.name, names.index);
  }

  /** The names of the articles that were changed come into the index. */
  async #rename({ entries }: Applied): Promise<void> {
    if (this.#names === null) return;
    const ids = changedArticles(entries.map(({ did }) => did));
    if (ids === null) this.#names = null;
    else await this.#names.again(ids);
  }

  async #askWhole(tx: Reading, row: EditionRow, question: Question): Promise<Answer> {
    if (this.#whole?.changedAt !== row.changedAt) {
      this.#whole = { changedAt: row.changedAt, library: await wholeIn(tx, row) };
    }
    const told = await this.#whole.library.ask(question);
    if (!told.ok) throw new DamagedRow(told.fault.detail);
    return told.value;
  }

  /** Reads anew what is shown first, to be opened once more. */
  async wake(): Promise<Result<OwnLibrary, LibraryFault>> {
    return answering(async () => {
      const tx = reading(this.#sources.database);
      const { head, known } = await openingIn(tx, await rowIn(tx, this.#id));
      this.head = head;
      this.known = known;
      return this;
    });
  }

  async #change<Value extends Applied | null>(
    work: (tx: Writing, row: EditionRow) => Promise<Doing<Value>>,
  ): Promise<Result<Value, EditingFault>> {
    try {
      const tx = writing(this.#sources.database);
      const done = await this.#doIn(tx, work);
      if (!done.ok) return fail({ kind: 'refused', refusal: done.fault });
      if (done.value !== null) await this.#rename(done.value);
      await this.#refresh();
      this.#sources.tabs.tell(this.#id);
      return done;
    } catch (error) {
      return fail(editingFault(error));
    }
  }

  /** Whatever goes wrong, nothing of the transaction is kept. */
  async #doIn<Value>(
    tx: Writing,
    work: (tx: Writing, row: EditionRow) => Promise<Doing<Value>>,
  ): Promise<Doing<Value>> {
    // Heard from the start: a transaction that fails rejects this as well as what was asked of it.
    const ended = tx.done.then(
      () => null,
      (error: unknown) => error ?? new Error('The transaction was given up.'),
    );
    try {
      const done = await work(tx, await rowIn(tx, this.#id));
      if (!done.ok) tx.abort();
      const fault = await ended;
      if (done.ok && fault !== null) throw fault;
      return done;
    } catch (error) {
      try {
        tx.abort();
      } catch {
        // It has ended by itself.
      }
      const fault = await ended;
      // What was only given up with the transaction says less than why that was.
      throw isAbort(error) ? (fault ?? error) : error;
    }
  }

  async #refresh(): Promise<void> {
    const read = await answering(async () => {
      const tx = reading(this.#sources.database);
      return headIn(tx, await rowIn(tx, this.#id));
    });
    if (!read.ok) return;
    this.head = read.value;
    this.known = new Map();
    this.#whole = null;
    for (const listener of this.#listeners) listener();
  }
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

async function rowIn(tx: Reading, id: string): Promise<EditionRow> {
  const row = await tx.objectStore('editions').get(id);
  if (row === undefined) throw new DamagedRow(`editions: there is no "${id}"`);
  return checkedRow('editions', row);
}

/** Whether an answer depends on when things happened: those are not indexed, and the edition is read whole. */
function asksOfTime(question: Question): boolean {
  if ('filters' in question) return question.filters.window !== null;
  return question.ask === 'timeline' || ('window' in question && question.window !== null);
}

async function answerIn(tx: Reading, row: EditionRow, question: Question): Promise<Answer> {
  switch (question.ask) {
    case 'articles':
      return answerArticles(tx, row, question);
    case 'article':
      return answerArticle(tx, row.id, question.id);
    case 'places':
      return answerPlaces(tx, row, question);
    case 'place details':
      return answerPlaceDetails(tx, row.id, question.ids);
    case 'every place':
      return answerEveryPlace(tx, row.id, question);
    case 'passages':
      return answerPassages(tx, row.id, question);
    case 'findings':
      return nothingFound;
    case 'review':
      return answerReview(tx, row, question);
    case 'orphans':
      return answerOrphans(tx, row);
    case 'names':
    case 'namesakes':
      throw new Error('Names are answered with their index.');
    case 'log':
      return answerLog(tx, row, question);
    case 'finding':
      return null;
    case 'events':
      return answerOwnEvents(tx, row, question);
    case 'reviewed claims':
      return reviewedClaimsIn(tx, row.id);
    case 'event decisions':
      return row.eventDecisions ?? [];
    case 'story':
      return answerStory(tx, row);
    case 'timeline':
      throw new Error('A question of time is answered from the whole.');
    case 'search':
      return answerSearch(tx, row, question);
  }
}

async function answering<Value>(
  answer: () => Promise<Value>,
): Promise<Result<Value, LibraryFault>> {
  try {
    return succeed(await answer());
  } catch (error) {
    const kind = error instanceof DamagedRow ? 'damaged' : 'unreachable';
    return fail({ kind, detail: String(error) });
  }
}

/** What the browser says where it keeps no more differs in name alone. */
function editingFault(error: unknown): EditingFault {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED')
    return { kind: 'full' };
  return { kind: 'storage', detail: String(error) };
}
