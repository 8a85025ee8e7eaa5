import { apply } from '../../core/operations/apply.ts';
import type { EditionState } from '../../core/operations/edition-state.ts';
import { inverseOf } from '../../core/operations/inverse.ts';
import { type LoggedOperation, noteOf, type Operation } from '../../core/operations/operation.ts';
import type { OperationRefusal } from '../../core/operations/refusal.ts';
import { touchedBy } from '../../core/operations/touched.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Applied, Author } from '../library.ts';
import { lastDone } from './answer-log.ts';
import { beginningWith, type Writing } from './database.ts';
import { stateIn } from './load-state.ts';
import { checkedRow } from './row-schemas.ts';
import type { EditionRow, LogRow } from './rows.ts';
import { writeChanges } from './write-changes.ts';
import { Writes } from './writes.ts';

/** What was done in a transaction, or why nothing was; the row of the edition is written with it. */
export type Doing<Value> = Result<Value, OperationRefusal>;

/** Does operations one after the other, and keeps how each is taken back. What was undone before can no longer be done again. */
export async function applyIn(
  tx: Writing,
  row: EditionRow,
  operations: readonly Operation[],
  { who, act }: Author,
  now: string,
): Promise<Doing<Applied>> {
  const before = await stateIn(tx, row, operations.map(touchedBy));
  const log = tx.objectStore('log');
  const entries: LogRow[] = [];
  let state = before;
  for (const operation of operations) {
    const after = apply(state, operation);
    if (!after.ok) return fail(after.fault);
    const number = row.lastEntry + entries.length + 1;
    const named = act ?? `act-${row.lastEntry + 1}`;
    entries.push({
      ...{ edition: row.id, number, act: named },
      logged: { number, act: named, who, when: now, did: noteOf(operation), isUndone: false },
      back: inverseOf(state, after.value),
    });
    state = after.value;
  }
  const undone = await log.index('undone').getAllKeys(beginningWith(row.id));
  const done = new Writes();
  for (const key of undone) done.add(log.delete(key));
  for (const entry of entries) done.add(log.put(entry));
  const written = await writeChanges(tx, row, before, state, done);
  const lastEntry = row.lastEntry + entries.length;
  done.add(tx.objectStore('editions').put({ ...written, lastEntry, changedAt: now }));
  await done.end();
  return succeed({ entries: entries.map(({ logged }) => logged) });
}

/** Takes back the last act (`isUndone`), or does again the one that was taken back last; null where there is none. */
export async function turnIn(
  tx: Writing,
  row: EditionRow,
  isUndone: boolean,
  now: string,
): Promise<Doing<Applied | null>> {
  const turned = await entriesToTurn(tx, row.id, isUndone);
  const backs = turned.flatMap(({ back }) => back ?? []);
  if (turned.length === 0 || backs.length < turned.length) return succeed(null);
  const before = await stateIn(tx, row, backs.map(touchedBy));
  let state: EditionState = before;
  const entries: LogRow[] = [];
  for (const entry of turned) {
    const after = apply(state, entry.back ?? { verb: 'rename', title: state.title });
    if (!after.ok) return fail(after.fault);
    const { undone: _, ...kept } = entry;
    entries.push({
      ...kept,
      logged: { ...entry.logged, isUndone },
      back: inverseOf(state, after.value),
      ...(isUndone && { undone: 1 as const }),
    });
    state = after.value;
  }
  const log = tx.objectStore('log');
  const done = new Writes();
  for (const entry of entries) done.add(log.put(entry));
  const written = await writeChanges(tx, row, before, state, done);
  done.add(tx.objectStore('editions').put({ ...written, changedAt: now }));
  await done.end();
  return succeed({ entries: entries.map(({ logged }) => logged) });
}

/** Puts entries of another edition's log at the end of this one's; none of them can be taken back. */
export async function rememberIn(
  tx: Writing,
  row: EditionRow,
  entries: readonly LoggedOperation[],
): Promise<Doing<null>> {
  const log = tx.objectStore('log');
  const done = new Writes();
  for (const [at, logged] of entries.entries()) {
    const number = row.lastEntry + at + 1;
    // Acts are numbered within an edition: another's may bear the name of one of this edition's.
    const act = `before-${logged.act}`;
    done.add(
      log.put({
        ...{ edition: row.id, number, act, back: null },
        logged: { ...logged, number, act, isUndone: false },
      }),
    );
  }
  const lastEntry = row.lastEntry + entries.length;
  done.add(tx.objectStore('editions').put({ ...row, lastEntry, undoFrom: lastEntry + 1 }));
  await done.end();
  return succeed(null);
}

/** The entries of one act: the last first to take back, the first first to do again. */
async function entriesToTurn(
  tx: Writing,
  edition: string,
  isUndone: boolean,
): Promise<readonly LogRow[]> {
  const log = tx.objectStore('log');
  const [firstUndone] = await log.index('undone').getAll(beginningWith(edition), 1);
  const next = isUndone ? await lastDone(tx, edition) : firstUndone;
  if (next === undefined || next === null) return [];
  const rows = await log.index('act').getAll(beginningWith(edition, next.act));
  const entries = rows
    .map((row) => checkedRow('log', row))
    .filter((row) => (row.undone === 1) !== isUndone);
  return isUndone ? entries.toReversed() : entries;
}

/** Acts that can be taken back after an edition is opened again. */
const actsKept = 100;

/** Lets go of what acts before the last hundred could be taken back with. */
export async function forgetOldIn(tx: Writing, row: EditionRow): Promise<void> {
  const log = tx.objectStore('log');
  let before = row.lastEntry + 1;
  for (let acts = 0; acts < actsKept && before > row.undoFrom; acts++) {
    // From each act's last entry to its first, however many lie between.
    const last = await log.get([row.id, before - 1]);
    const act = log.index('act');
    const first = last && (await act.getKey(beginningWith(row.id, last.act)));
    before = Math.min(before - 1, first?.[1] ?? before - 1);
  }
  if (before <= row.undoFrom) return;
  const old = await log.getAll(IDBKeyRange.bound([row.id, row.undoFrom], [row.id, before - 1]));
  await Promise.all([
    ...old.map((entry) => log.put({ ...entry, back: null })),
    tx.objectStore('editions').put({ ...row, undoFrom: before }),
  ]);
}
