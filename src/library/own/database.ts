import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { fail, type Result, succeed } from '../../core/result.ts';
import { allStores, type OwnDatabase } from './rows.ts';

export type Database = IDBPDatabase<OwnDatabase>;
export type Stores = StoreNames<OwnDatabase>[];
export type Reading = IDBPTransaction<OwnDatabase, Stores, 'readonly' | 'readwrite'>;
export type Writing = IDBPTransaction<OwnDatabase, Stores, 'readwrite'>;

/** Why the browser's storage cannot be had. */
export type DatabaseFault =
  /** There is none here, or it is refused: a private window, a setting. */
  | { readonly kind: 'no storage'; readonly detail: string }
  /** Another tab holds an older version of it open. */
  | { readonly kind: 'blocked' }
  /** It was written by a later version of the program. */
  | { readonly kind: 'newer' };

export interface DatabaseEvents {
  /**
   * It is closed, and the page must be loaded again: a later version wants to change it, or the browser has closed it
   * by itself (a full disk, data that the reader had erased).
   */
  readonly onClosed: (by: 'version' | 'browser') => void;
}

const databaseName = 'portee';
/** Counts up with every change of the stores; `upgrade` knows the way from each. */
const databaseVersion = 1;

/** Opens the database, with its stores as this version has them. */
export async function openDatabase({
  onClosed,
}: DatabaseEvents): Promise<Result<Database, DatabaseFault>> {
  if (!('indexedDB' in globalThis)) return fail({ kind: 'no storage', detail: 'indexedDB' });
  return new Promise((resolve) => {
    // Where storage is refused, the browser may throw at once.
    const opening = async () =>
      openDB<OwnDatabase>(databaseName, databaseVersion, {
        upgrade,
        // It waits on; whoever asked is told, and asks again.
        blocked: () => resolve(fail({ kind: 'blocked' })),
        blocking(_current, _blocked, event) {
          if (event.target instanceof IDBDatabase) event.target.close();
          onClosed('version');
        },
        terminated: () => onClosed('browser'),
      });
    opening().then(
      (database) => resolve(succeed(database)),
      (error: unknown) => resolve(fail(faultOf(error))),
    );
  });
}

function faultOf(error: unknown): DatabaseFault {
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return { kind: 'newer' };
  return { kind: 'no storage', detail: String(error) };
}

function upgrade(database: Database, from: number): void {
  if (from < 1) createStores(database);
}

function createStores(database: Database): void {
  const ofArticle = { keyPath: ['edition', 'id'] };
  database.createObjectStore('editions', { keyPath: 'id' });
  database.createObjectStore('texts', ofArticle);
  database.createObjectStore('annotations', ofArticle);
  database.createObjectStore('summaries', ofArticle).createIndex('date', ['edition', 'date', 'id']);
  database.createObjectStore('words', ofArticle);
  const places = database.createObjectStore('places', ofArticle);
  places.createIndex('rank', ['edition', 'rank', 'id']);
  places.createIndex('bloc', ['edition', 'bloc']);
  database.createObjectStore('postings', { keyPath: ['edition', 'place', 'date', 'id'] });
  database.createObjectStore('waiting', { keyPath: ['edition', 'confidence', 'mention'] });
  const log = database.createObjectStore('log', { keyPath: ['edition', 'number'] });
  log.createIndex('act', ['edition', 'act', 'number']);
  log.createIndex('undone', ['edition', 'undone', 'number']);
}

/** A transaction over everything; what it is told to write is kept before it is done. */
export function writing(database: Database): Writing {
  return database.transaction([...allStores], 'readwrite', { durability: 'strict' });
}

export function reading(database: Database): Reading {
  return database.transaction([...allStores], 'readonly');
}

/** All keys that begin so: arrays come after every number and text. */
export function beginningWith(...parts: readonly (string | number)[]): IDBKeyRange {
  return IDBKeyRange.bound([...parts], [...parts, []]);
}
