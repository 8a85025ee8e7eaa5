import { factsOf } from '../core/export/format-facts.ts';
import { writerOf } from '../core/export/formats.ts';
import { drawnReach } from '../core/export/plain-reach.ts';
import { missingFrom } from '../core/export/sentences.ts';
import type { Result } from '../core/result.ts';
import { type FindingsViewWords, loadFindingsViewWords } from '../i18n/findings-view-words.ts';
import { languages } from '../i18n/languages.ts';
import type { AnswerTo } from '../library/answers.ts';
import { exportedFromLibrary, LibraryUnread } from '../library/export/exported-library.ts';
import type { Library, LibraryFault } from '../library/library.ts';
import type { Question } from '../library/questions.ts';
import { type FromExportWorker, readMessage, type ToExportWorker } from './export-protocol.ts';

/** Writes one file of an edition that the page answers for. */
let asked = 0;
const waiting = new Map<number, (result: Result<never, LibraryFault>) => void>();

const ask: Library['ask'] = <Q extends Question>(question: Q) => {
  asked += 1;
  const id = asked;
  tell({ type: 'ask', id, question });
  // What comes back under the id is the answer to the question.
  return new Promise<Result<AnswerTo<Q>, LibraryFault>>((resolve) =>
    waiting.set(id, resolve as (result: Result<never, LibraryFault>) => void),
  );
};

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readMessage(data);
  if (message?.type === 'write') void write(message);
  if (message?.type !== 'answer') return;
  waiting.get(message.id)?.(message.result as Result<never, LibraryFault>);
  waiting.delete(message.id);
});

async function write({ order, head }: Extract<ToExportWorker, { type: 'write' }>): Promise<void> {
  const words = await wordsIn(order.about.language).catch(() => null);
  if (words === null) {
    tell({ type: 'fault', fault: { kind: 'not-loaded', detail: '' } });
    return;
  }
  try {
    const exported = await exportedFromLibrary(
      { head, ask },
      {
        ...order,
        reaches: order.reaches.map(drawnReach),
        say: words.say,
        onProgress: (read, all) => tell({ type: 'progress', read, all }),
      },
    );
    const { format, content } = order;
    const write = writerOf(format, content);
    if (write === null) throw new Error(`${format} holds no ${content}.`);
    const file = await collect(write(exported), factsOf(format).mediaType);
    tell({ type: 'written', file, missing: missingFrom(exported, content) });
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    const kind = thrown instanceof LibraryUnread ? 'unread' : 'unwritten';
    tell({ type: 'fault', fault: { kind, detail } });
  }
}

const wordsIn = (language: string): Promise<FindingsViewWords> =>
  loadFindingsViewWords(languages.find((one) => one === language) ?? 'en');

/** So many characters or bytes are held before the browser is handed them: it may keep them on its disk. */
const heldAtMost = 4_000_000;

/** The pieces as one file, and a look at its end: what the browser could not keep cannot be read back. */
async function collect(pieces: AsyncIterable<string | Uint8Array>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let held: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  const hand = (): void => {
    parts.push(new Blob(held));
    held = [];
    size = 0;
  };
  for await (const piece of pieces) {
    held.push(typeof piece === 'string' ? piece : new Uint8Array(piece));
    size += piece.length;
    if (size > heldAtMost) hand();
  }
  hand();
  const file = new Blob(parts, { type });
  await file.slice(-1).arrayBuffer();
  return file;
}

function tell(message: FromExportWorker): void {
  postMessage(message);
}
