import type { ArticleId } from '../../core/edition/model.ts';
import type { ImportEvent } from '../../core/import/import-event.ts';
import type { ImportedArticle } from '../../core/import/imported-article.ts';
import type { Refusal } from '../../core/import/refusal.ts';
import { RepeatedLines } from '../../core/import/repeated-lines.ts';
import type { Localised } from '../../core/localised.ts';
import {
  articleFromImport,
  ownArticleFromImport,
} from '../../core/operations/article-from-import.ts';
import type { OwnArticle } from '../../core/operations/own-article.ts';
import type { Result } from '../../core/result.ts';
import type { EditingFault } from '../../library/library.ts';
import type { AddingFile } from '../../store/adding/adding.ts';
import type { ReadingChoice } from '../../store/adding/adding-port.ts';
import type { ToAdd } from '../../store/adding/to-add.ts';
import type { Importer } from '../importer.ts';
import type { ProposeFault, Proposer } from '../proposer.ts';
import { createKeeper } from './keeper.ts';
import type { Ledger } from './ledger.ts';
import { damageIn, LineWriter } from './line-writer.ts';
import { type AddTarget, freeId, type Run, takeBack } from './run.ts';
import { type TakenEdition, takeEdition } from './take-edition.ts';

export interface AdderParts {
  readonly importer: Importer;
  readonly proposer: Pick<Proposer, 'prepare' | 'propose' | 'stop'>;
  readonly ledger: Ledger;
  /** Opens the edition that articles go into, or makes one. */
  readonly openTarget: () => Promise<Result<AddTarget, EditingFault>>;
  /** Makes an empty edition of the reader's own, and opens it. */
  readonly openNew: (title: Localised) => Promise<Result<AddTarget, EditingFault>>;
  /** Does some work while no other tab adds: it waits for its turn. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** The first article of a run is kept: the page can go to it. */
  readonly onFirst: (own: OwnArticle, way: AddingFile['way']) => void;
}

interface Queued {
  readonly key: number;
  readonly what: ToAdd;
  readonly choice: ReadingChoice;
}

/** Articles that are looked through or written at once: those of small files as those of a table. */
const mostUnderWay = 32;

/** Takes articles from files into an edition of the reader's own: read, looked through, kept. */
export class Adder {
  readonly #parts: AdderParts;
  readonly #lines: LineWriter;
  readonly #sources = new Map<number, ToAdd>();
  /** What came of each file. */
  readonly #added = new Map<number, ArticleId[]>();
  #queue: Queued[] = [];
  #run: Run | null = null;
  #lastRun: Run | null = null;
  #isWorking = false;
  readonly #underWay = new Set<Promise<void>>();

  constructor(parts: AdderParts) {
    this.#parts = parts;
    this.#lines = new LineWriter(parts.ledger);
  }

  /** Loads what the first article needs. */
  prepare(): void {
    this.#parts.proposer.prepare();
    this.#parts.importer.prepare();
  }

  add(all: readonly ToAdd[], choice: ReadingChoice = {}): void {
    for (const what of all) {
      const key = this.#parts.ledger.open(what);
      this.#sources.set(key, what);
      this.#queue.push({ key, what, choice });
    }
    this.#parts.ledger.show();
    if (!this.#isWorking) void this.#work();
  }

  /** Reads files again, otherwise: with columns, mended, though the edition has the text. What came of them goes. */
  async again(keys: readonly number[], choice: ReadingChoice): Promise<void> {
    const all = keys.flatMap((key) => this.#sources.get(key) ?? []);
    const articleIds = keys.flatMap((key) => this.#added.get(key) ?? []);
    const target = this.#run?.target ?? this.#lastRun?.target;
    this.dismiss(keys);
    if (articleIds.length > 0) {
      await target?.editing.apply([{ verb: 'remove articles', articleIds }], { who: '' });
    }
    this.add(all, choice);
  }

  /** Takes lines off the list; what came of them stays. */
  dismiss(keys: readonly number[]): void {
    for (const key of keys) {
      this.#sources.delete(key);
      this.#added.delete(key);
    }
    this.#parts.ledger.remove(keys);
  }

  /** Whether the last run added the article. */
  hasJustAdded(articleId: ArticleId): boolean {
    return (this.#run ?? this.#lastRun)?.added.includes(articleId) ?? false;
  }

  /** The line whose file an article came from. */
  fileOf(articleId: ArticleId): number | null {
    for (const [key, ids] of this.#added) if (ids.includes(articleId)) return key;
    return null;
  }

  /** Ends what is under way; what is kept stays. */
  stop(): void {
    this.#queue = [];
    if (this.#run !== null) this.#run.isStopped = true;
    this.#parts.importer.stop();
    this.#parts.proposer.stop();
    this.#parts.ledger.stop();
  }

  /** Takes back what the last run added, and stops it first if it is still going. */
  async undo(): Promise<void> {
    this.stop();
    await Promise.all(this.#underWay);
    const run = this.#run ?? this.#lastRun;
    if (run === null) return;
    this.#lastRun = null;
    await takeBack(run);
    this.dismiss([...this.#sources.keys()]);
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    while (this.#queue.length > 0) await this.#parts.alone(() => this.#runOnce());
    this.#isWorking = false;
    this.#parts.ledger.show();
  }

  async #runOnce(): Promise<void> {
    // It may have been stopped while it waited for its turn.
    if (this.#queue.length === 0) return;
    const { ledger, openTarget } = this.#parts;
    const act = `add-${crypto.randomUUID()}`;
    ledger.fail(null);
    const opened = await openTarget();
    if (!opened.ok) {
      ledger.fail({ from: 'storage', fault: opened.fault });
      this.stop();
      return;
    }
    const target = opened.value;
    const keeper = createKeeper(target.editing, { who: '', act });
    this.#run = {
      ...{ act, target, keeper, repeated: new RepeatedLines() },
      ...{ taken: new Set(), added: [], isStopped: false },
    };
    const run = this.#run;
    while (!run.isStopped) {
      const next = this.#queue.shift();
      if (next === undefined) break;
      await this.#takeFile(run, next);
    }
    await Promise.all(this.#underWay);
    this.#run = null;
    this.#lastRun = run;
  }

  async #takeFile(run: Run, { key, what, choice }: Queued): Promise<void> {
    const { ledger, importer } = this.#parts;
    const own = new Set<Promise<void>>();
    const editions: TakenEdition[] = [];
    const hear = (event: ImportEvent): Promise<void> | null => {
      if (event.type === 'edition') {
        editions.push(event);
        return null;
      }
      if (event.type !== 'article') {
        this.#lines.note(key, what, event);
        return null;
      }
      const taking = this.#takeArticle(run, key, what, choice, event.article);
      own.add(taking);
      this.#underWay.add(taking);
      return taking.finally(() => {
        own.delete(taking);
        this.#underWay.delete(taking);
      });
    };
    ledger.change(key, () => ({ step: 'reading', share: 0 }));
    const read = await importer.start({ path: what.name, file: what.content, ...choice }, hear);
    if (!read.ok) {
      ledger.fail({ from: 'program', detail: read.fault.detail });
      this.stop();
      return;
    }
    ledger.change(key, ({ step }) => (step === 'reading' ? { step: 'naming', share: null } : {}));
    for (const taken of editions) await this.#takeEdition(key, taken);
    const ended = this.#end(key, own);
    this.#underWay.add(ended);
    void ended.finally(() => this.#underWay.delete(ended));
    while (this.#underWay.size > mostUnderWay) await Promise.race(this.#underWay);
  }

  async #end(key: number, articles: ReadonlySet<Promise<void>>): Promise<void> {
    await Promise.all(articles);
    this.#parts.ledger.change(key, ({ step }) =>
      step === 'stopped' ? {} : { step: 'done', share: null },
    );
  }

  async #takeEdition(key: number, file: TakenEdition): Promise<void> {
    const { ledger, openNew } = this.#parts;
    const opened = await openNew(file.edition.title);
    const taken = opened.ok
      ? await takeEdition(opened.value, file, (articles) => this.#lines.addArticles(key, articles))
      : opened;
    if (!taken.ok) ledger.fail({ from: 'storage', fault: taken.fault });
  }

  async #takeArticle(
    run: Run,
    key: number,
    { way }: ToAdd,
    { again }: ReadingChoice,
    imported: ImportedArticle,
  ): Promise<void> {
    const { ledger, proposer, onFirst } = this.#parts;
    const found = await freeId(run, imported.fingerprint, again === true);
    if (found.isTaken) {
      this.#lines.repeat(key, found.id, imported.origin.part);
      return;
    }
    run.repeated.add(imported);
    const segments = run.repeated.mark(imported);
    const article = articleFromImport({ ...imported, segments }, found.id);
    const proposed = await proposer.propose(article);
    if (run.isStopped) return;
    if (!proposed.ok) {
      this.#refuse(key, imported, proposed.fault);
      return;
    }
    const { places, systems } = proposed.value;
    const own = ownArticleFromImport(imported, article, proposed.value);
    const kept = await run.keeper.keep({ own, places, systems });
    if (!kept.ok) {
      ledger.fail({ from: 'storage', fault: kept.fault });
      this.stop();
      return;
    }
    run.added.push(found.id);
    append(this.#added, key, found.id);
    if (run.added.length === 1) onFirst(own, way);
    this.#lines.addArticles(key, [own], damageIn(imported));
  }

  #refuse(key: number, { origin: { part } }: ImportedArticle, fault: ProposeFault): void {
    const { ledger } = this.#parts;
    if (fault.code === 'stopped') return;
    if (fault.code === 'not-loaded' || fault.code === 'damaged') {
      ledger.fail({ from: 'gazetteer', detail: fault.detail });
      this.stop();
      return;
    }
    const refusal: Refusal =
      fault.code === 'too slow' ? fault : { code: 'damaged', detail: fault.detail };
    this.#lines.refuse(key, { part, entry: null, refusal });
  }
}

function append(lists: Map<number, ArticleId[]>, key: number, id: ArticleId): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}
