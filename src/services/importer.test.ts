import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ImportEvent } from '../core/import/import-event.ts';
import { type ImportedArticle, noMetadata } from '../core/import/imported-article.ts';
import type { FromImportWorker, ToImportWorker } from '../workers/import-protocol.ts';
import { createImporter } from './importer.ts';

/** A worker that answers when the test says so. */
class SilentWorker extends EventTarget {
  static readonly started: SilentWorker[] = [];
  readonly asked: ToImportWorker[] = [];
  isEnded = false;

  constructor() {
    super();
    SilentWorker.started.push(this);
  }

  postMessage(message: ToImportWorker): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: FromImportWorker): void {
    if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SilentWorker);
  SilentWorker.started.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const file = new Blob(['x']);
const someArticle: ImportedArticle = {
  origin: { path: 'a', format: 'plain text', part: null },
  text: 'x',
  segments: [],
  leftOut: [],
  metadata: noMetadata,
  decoding: null,
  changes: [],
  warnings: [],
  fingerprint: 'x',
};
const progress = (path: string): ImportEvent => ({ type: 'progress', path, bytes: 1 });
const workerAt = (at: number): SilentWorker => {
  const worker = SilentWorker.started[at];
  if (worker === undefined) throw new Error(`Worker ${at} was not started.`);
  return worker;
};

test('a file that says nothing for too long is refused, and the next one gets a new worker', async () => {
  const importer = createImporter(null, 30);
  const events: ImportEvent[] = [];
  const first = importer.start({ path: 'slow.html', file }, (event) => events.push(event));
  const second = importer.start({ path: 'next.txt', file }, (event) => events.push(event));
  expect(SilentWorker.started).toHaveLength(1);

  vi.advanceTimersByTime(29_000);
  workerAt(0).say({ type: 'event', id: 1, event: progress('slow.html') });
  vi.advanceTimersByTime(29_000);
  expect(workerAt(0).isEnded).toBe(false);
  vi.advanceTimersByTime(2_000);
  await first;
  expect(workerAt(0).isEnded).toBe(true);
  expect(events).toEqual([
    progress('slow.html'),
    {
      type: 'refused',
      path: 'slow.html',
      part: null,
      refusal: { code: 'too slow', seconds: 30 },
    },
  ]);

  expect(workerAt(1).asked).toMatchObject([{ path: 'next.txt' }]);
  workerAt(1).say({ type: 'done', id: 2 });
  await second;
  vi.advanceTimersByTime(60_000);
  expect(workerAt(1).isEnded).toBe(false);
});

test('a worker that did not load is no fault of the file; one that fails at it is', async () => {
  const importer = createImporter(null, 30);
  const events: ImportEvent[] = [];
  const read = importer.start({ path: 'a', file }, (event) => events.push(event));
  workerAt(0).dispatchEvent(new Event('error'));
  expect((await read).ok).toBe(false);
  expect(events).toEqual([]);

  const crash = Object.assign(new Event('error'), { message: 'too much recursion' });
  const again = importer.start({ path: 'a', file }, (event) => events.push(event));
  workerAt(1).dispatchEvent(crash);
  expect((await again).ok).toBe(true);
  expect(events).toMatchObject([
    { type: 'refused', refusal: { code: 'damaged', detail: 'too much recursion' } },
  ]);

  const page = importer.start({ path: 'a.html', file }, (event) => events.push(event));
  workerAt(2).say({ type: 'not-loaded', id: 3, detail: 'html.js' });
  expect(await page).toEqual({ ok: false, fault: { detail: 'html.js' } });
});

test('stopping ends the file in hand and those that wait; what is said later is not heard', async () => {
  const importer = createImporter(null, 30);
  const events: ImportEvent[] = [];
  const all = ['a', 'b', 'c'].map((path) =>
    importer.start({ path, file }, (event) => events.push(event)),
  );
  workerAt(0).say({ type: 'event', id: 1, event: progress('a') });
  importer.stop();
  await Promise.all(all);
  workerAt(0).say({ type: 'event', id: 1, event: progress('a') });
  vi.advanceTimersByTime(60_000);
  expect(events).toEqual([progress('a')]);
  expect(SilentWorker.started).toHaveLength(1);

  const later = importer.start({ path: 'd', file }, () => undefined);
  workerAt(1).say({ type: 'done', id: 4 });
  await later;
});

test('a worker that breaks costs its file alone', async () => {
  const importer = createImporter(null, 30);
  const events: ImportEvent[] = [];
  const first = importer.start({ path: 'a', file }, (event) => events.push(event));
  workerAt(0).dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  await first;
  expect(events).toMatchObject([
    { type: 'refused', refusal: { code: 'damaged', detail: 'out of memory' } },
  ]);
  const second = importer.start({ path: 'b', file }, () => undefined);
  workerAt(1).say({ type: 'done', id: 2 });
  await second;
});

test('an article is taken when it is dealt with, and until then the worker may be silent', async () => {
  const importer = createImporter(null, 30);
  let deal = (): void => undefined;
  const dealt = new Promise<void>((resolve) => {
    deal = resolve;
  });
  const first = importer.start({ path: 'a', file }, ({ type }) =>
    type === 'article' ? dealt : undefined,
  );
  workerAt(0).say({ type: 'event', id: 1, event: { type: 'article', article: someArticle } });
  vi.advanceTimersByTime(60_000);
  expect(workerAt(0).isEnded).toBe(false);
  expect(workerAt(0).asked).toHaveLength(1);
  deal();
  await vi.advanceTimersByTimeAsync(0);
  expect(workerAt(0).asked.at(-1)).toEqual({ type: 'taken' });
  vi.advanceTimersByTime(31_000);
  await first;
  expect(workerAt(0).isEnded).toBe(true);
});
