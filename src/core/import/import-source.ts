import {
  type Decoding,
  decodeBytes,
  decodeStream,
  detectEncoding,
  SAMPLE_BYTES,
} from './decode.ts';
import type { Format, Job } from './format.ts';
import { formats } from './formats.ts';
import type { ImportEvent } from './import-event.ts';
import type { ImportOptions } from './options.ts';
import { ReaderNotLoaded, type Readers } from './readers.ts';
import { type BytesKind, sniffBytes, sniffText } from './sniff.ts';
import { type ImportSource, peek, readWhole } from './source.ts';
import { refusal } from './yields.ts';

/**
 * Imports what one file holds: as its parts are read, its articles and what is refused of it, in order.
 * Nothing is thrown for a file's sake. Formats are told by content, not by names.
 */
export function importSource(
  source: ImportSource,
  options: ImportOptions,
  readers: Readers,
): AsyncGenerator<ImportEvent> {
  return importAt({ source, options, readers, depth: 0 });
}

async function* importAt(job: Job): AsyncGenerator<ImportEvent> {
  const { path } = job.source;
  const { head, source } = await peek(job.source, SAMPLE_BYTES);
  if (head.length === 0) {
    yield refusal(path, { code: 'empty' });
    return;
  }
  const sniffed = sniffBytes(head);
  const here = { ...job, source };
  try {
    if (sniffed.kind === 'text') yield* importText(here, head);
    else if (sniffed.kind === 'format') yield* importBytes(here, formats[sniffed.format]);
    else yield refusal(path, refusalOf(sniffed));
  } catch (thrown) {
    if (thrown instanceof ReaderNotLoaded) throw thrown;
    // A library at its end: too deep a recursion, a structure that it does not expect.
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    yield refusal(path, { code: 'damaged', detail });
  }
}

function refusalOf(sniffed: Exclude<BytesKind, { kind: 'text' | 'format' }>) {
  return sniffed.kind === 'unsupported'
    ? ({ code: 'unsupported format', format: sniffed.format } as const)
    : ({ code: sniffed.kind } as const);
}

async function* importBytes(job: Job, format: Format): AsyncGenerator<ImportEvent> {
  if (format.reads === 'byte stream') {
    yield* format.import(job, (source) => importAt({ ...job, source, depth: job.depth + 1 }));
  } else if (format.reads === 'bytes') {
    const bytes = await readWhole(job.source, job.options.limits.fileBytes);
    if (bytes.ok) yield* format.import({ ...job, bytes: bytes.value });
    else yield refusal(job.source.path, bytes.fault);
  }
}

async function* importText(job: Job, head: Uint8Array): AsyncGenerator<ImportEvent> {
  const { source, options } = job;
  const { path } = source;
  const isWhole = source.size === head.length;
  const decoding = await decodingOf(job, head, isWhole);
  const beginning = decodeBytes(head, decoding.encoding);
  if (!beginning.ok) {
    yield refusal(path, beginning.fault);
    return;
  }
  const format = formats[sniffText(beginning.value, path)];
  if (format.reads === 'text stream') {
    const texts = decodeStream(source.chunks(), decoding.encoding);
    yield* format.import({ ...job, decoding, texts });
  } else if (format.reads === 'text') {
    const bytes = await readWhole(source, options.limits.fileBytes);
    if (!bytes.ok) {
      yield refusal(path, bytes.fault);
      return;
    }
    // Held whole, it can be told by all of it: the first accent may stand far down.
    const whole = isWhole ? decoding : await decodingOf(job, bytes.value, true);
    const text = isWhole ? beginning : decodeBytes(bytes.value, whole.encoding);
    if (text.ok) yield* format.import({ ...job, decoding: whole, text: text.value });
    else yield refusal(path, text.fault);
  }
}

async function decodingOf(
  { options, readers }: Job,
  bytes: Uint8Array,
  isWhole: boolean,
): Promise<Decoding> {
  if (options.encoding !== null) return { encoding: options.encoding, by: 'choice' };
  return detectEncoding(bytes, isWhole, readers.guessEncoding);
}
