import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import { fail, type Result, succeed } from '../core/result.ts';
import { readLines } from './read-lines.ts';

const Article = v.object({
  id: v.union([v.string(), v.number()], 'must have an "id", a text or a number'),
  text: v.string('must have a "text"'),
  lang: v.optional(v.string('"lang" must be a language tag such as "fr"')),
  date: v.optional(v.string('"date" must be a text')),
});

/** An article as a line of NDJSON gives it. */
export type ReadArticle = v.InferOutput<typeof Article>;

/** Longer lines are passed over, so that a stream without line ends cannot fill the memory. */
const MOST_LINE_BYTES = 256 * 1024 * 1024;

/** An article, or what is wrong with a line or a file and where. */
type Read = Result<ReadArticle, { readonly where: string; readonly sentence: string }>;

/** The articles of a file, or of standard input for "-"; where it cannot be read (on), that is the last item. */
export async function* readArticles(source: string): AsyncGenerator<Read> {
  try {
    yield* source.endsWith('.txt') ? readPlainText(source) : readNdjson(source);
  } catch (error) {
    const sentence = readFaults[(error as NodeJS.ErrnoException).code ?? ''];
    if (sentence === undefined) throw error;
    yield fail({ where: source, sentence });
  }
}

/** What may be wrong with a file, by the system's code. */
const readFaults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'this is a folder; name the files in it.',
  EACCES: 'this file may not be read.',
  EIO: 'this file cannot be read on.',
  ERR_FS_FILE_TOO_LARGE: 'this file is larger than can be held.',
  ERR_STRING_TOO_LONG: 'this file is larger than can be held.',
};

/** Editors on Windows begin a file with it; it is no part of the text. */
const withoutByteOrderMark = (text: string): string => text.replace(/^\ufeff/, '');

async function* readPlainText(file: string): AsyncGenerator<Read> {
  const text = withoutByteOrderMark(await readFile(file, 'utf8'));
  yield succeed({ id: basename(file), text });
}

async function* readNdjson(source: string): AsyncGenerator<Read> {
  const stream = source === '-' ? process.stdin : createReadStream(source);
  for await (const line of readLines(stream, MOST_LINE_BYTES)) {
    const where = `${source === '-' ? 'standard input' : source}, line ${line.number}`;
    if (!line.read.ok) {
      const { bytes } = line.read.fault;
      yield fail({ where, sentence: `the line has ${bytes} bytes, more than can be held.` });
      continue;
    }
    const { value } = line.read;
    const text = line.number === 1 ? withoutByteOrderMark(value) : value;
    if (text.trim() !== '') yield readArticle(text, where);
  }
}

function readArticle(line: string, where: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return fail({ where, sentence: 'not a JSON object.' });
  }
  const parsed = v.safeParse(Article, json);
  if (parsed.success) return succeed(parsed.output);
  return fail({ where, sentence: `an article ${faultOf(parsed.issues[0])}.` });
}

const faultOf = ({ path, message }: v.BaseIssue<unknown>): string => {
  const key = path?.map(({ key }) => String(key)).join('.');
  return message.startsWith('Invalid')
    ? `must be an object with "id" and "text"${key ? ` (${key})` : ''}`
    : message;
};
