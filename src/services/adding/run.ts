import type { ArticleId } from '../../core/edition/model.ts';
import type { RepeatedLines } from '../../core/import/repeated-lines.ts';
import type { Editing, Library } from '../../library/library.ts';
import type { Keeper } from './keeper.ts';

/** The edition of the reader's own that articles go into. */
export interface AddTarget {
  readonly library: Pick<Library, 'ask' | 'head'>;
  readonly editing: Editing;
}

/** A run of adding, from rest to rest: it is undone together. */
export interface Run {
  readonly act: string;
  readonly target: AddTarget;
  readonly keeper: Keeper;
  readonly repeated: RepeatedLines;
  /** Texts that came in this run: two copies may be on their way at once. */
  readonly taken: Set<string>;
  readonly added: ArticleId[];
  isStopped: boolean;
}

interface FreeId {
  readonly id: ArticleId;
  readonly isTaken: boolean;
}

/** An article is named by its text's fingerprint: the same text is found again without looking through the edition. */
export async function freeId(run: Run, fingerprint: string, again: boolean): Promise<FreeId> {
  for (let n = 1; ; n++) {
    const id = (n === 1 ? `t${fingerprint}` : `t${fingerprint}-${n}`) as ArticleId;
    const isHere = run.taken.has(id) || (await isKept(run.target, id));
    // Another copy may have come in the meantime.
    const isTaken = isHere || run.taken.has(id);
    if (isTaken && again) continue;
    if (!isTaken) run.taken.add(id);
    return { id, isTaken };
  }
}

async function isKept({ library }: AddTarget, id: ArticleId): Promise<boolean> {
  const asked = await library.ask({ ask: 'article', id });
  return asked.ok && asked.value !== null;
}

/** As one act, where it is the last; else its articles are removed. */
export async function takeBack({ act, target, added }: Run): Promise<void> {
  if (added.length === 0) return;
  const { library, editing } = target;
  const log = await library.ask({ ask: 'log', from: 0, count: 1 });
  const last = log.ok ? log.value.entries[0] : undefined;
  if (last?.act === act && !last.isUndone) await editing.undo();
  else await editing.apply([{ verb: 'remove articles', articleIds: added }], { who: '' });
}
