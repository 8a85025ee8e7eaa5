import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { GeoparseFormat } from '../core/export/geoparse/format.ts';
import { geoparseFormats, isGeoparseFormat } from '../core/export/geoparse/formats.ts';
import { detectLanguage, primaryLanguage } from '../core/geoparse/detect-language.ts';
import type { Geoparser } from '../core/geoparse/geoparse.ts';
import type { GeoparsedMention } from '../core/geoparse/mention.ts';
import { loadGeoparser } from '../node/load-geoparser.ts';
import { readLines } from '../node/read-lines.ts';
import { type Command, exitCodes, type Streams } from './command.ts';

const help = `Usage: portee geoparse [options] [file ...]

Finds the places that articles name, and says where they are. Reads articles as NDJSON, one JSON
object a line, from the files or from standard input:

    {"id": "a1", "text": "Il est arrivé à Minsk.", "lang": "fr"}

"lang" (BCP 47) is found out when it is missing. A file whose name ends in .txt is one article.
Writes one line for each article, in the same order:

    {"id": "a1", "mentions": [{"start": 16, "end": 21, "text": "Minsk", "sense": "location",
     "confidence": 1, "place": {"id": "gn:625144", "name": "Minsk", "kind": "city", …}, …}]}

Offsets count UTF-16 code units. "sense" is location (the place itself) or actor (its government).
Adjectives and peoples ("biélorusse", sense demonym) are listed apart, under "demonyms", and names
that cannot be placed under "unresolved".

Options:
  --format <name>   ndjson (default), webannotation, geojson or csv
  --lang <tag>      the language of articles that do not say
  --demonyms        list demonyms among the mentions, in every format
  --help            this text

A line that is no article is told of on standard error, with its number, and passed over; so is a
file that cannot be read.
Exit codes: 0 all read, 1 some lines or files were passed over, 2 the call was not understood.`;

const Article = v.object({
  id: v.union([v.string(), v.number()], 'must have an "id", a text or a number'),
  text: v.string('must have a "text"'),
  lang: v.optional(v.string('"lang" must be a language tag such as "fr"')),
  date: v.optional(v.string('"date" must be a text')),
});

type Article = v.InferOutput<typeof Article>;

/** Longer lines are passed over, so that a stream without line ends cannot fill the memory. */
const MOST_LINE_BYTES = 256 * 1024 * 1024;

interface Run {
  readonly geoparser: Geoparser;
  readonly format: GeoparseFormat;
  readonly language: string | undefined;
  /** Among the mentions, instead of apart. */
  readonly withDemonyms: boolean;
  readonly streams: Streams;
}

/** `geoparse [file ...]`: a filter from articles to the places that they name. */
export const geoparse: Command = {
  usage: '[--format ndjson|webannotation|geojson|csv] [--lang <tag>] [--demonyms] [file ...]',
  summary: 'find the places that articles name and say where they are (NDJSON in, NDJSON out)',
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'ndjson' },
        lang: { type: 'string' },
        demonyms: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      streams.out(help);
      return exitCodes.ok;
    }
    if (!isGeoparseFormat(values.format)) {
      streams.err(
        `geoparse: there is no format "${values.format}"; there are ${Object.keys(geoparseFormats).join(', ')}.`,
      );
      return exitCodes.usage;
    }
    if (values.lang !== undefined && !isLanguageTag(values.lang)) {
      streams.err(`geoparse: "${values.lang}" is no language tag such as "fr" or "en-GB".`);
      return exitCodes.usage;
    }
    const loaded = await loadGeoparser();
    if (!loaded.ok) {
      streams.err(`geoparse: ${loaded.detail}`);
      return exitCodes.failed;
    }
    const run: Run = {
      geoparser: loaded.geoparser,
      format: geoparseFormats[values.format],
      language: values.lang,
      withDemonyms: values.demonyms,
      streams,
    };
    for (const line of run.format.head) streams.out(line);
    const faults = await parseAll(run, positionals);
    for (const line of run.format.tail) streams.out(line);
    return faults === 0 ? exitCodes.ok : exitCodes.failed;
  },
};

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Returns how many lines and files had to be passed over. */
async function parseAll(run: Run, files: readonly string[]): Promise<number> {
  let faults = 0;
  let hasWritten = false;
  const sources = files.length === 0 ? ['-'] : files;
  for (const source of sources) {
    for await (const article of readArticles(source)) {
      if (!article.ok) {
        run.streams.err(`${article.where}: ${article.fault}`);
        faults++;
        continue;
      }
      for (const line of outputOf(run, article.value, !hasWritten)) {
        run.streams.out(line);
        hasWritten = true;
      }
      await run.streams.drained?.();
    }
  }
  return faults;
}

function outputOf(
  { geoparser, format, language, withDemonyms }: Run,
  article: Article,
  isFirst: boolean,
): string[] {
  const { id, text } = article;
  const own = article.lang !== undefined && isLanguageTag(article.lang) ? article.lang : undefined;
  const tag = primaryLanguage(own ?? language ?? detectLanguage(text));
  const found = geoparser.parse({ text, language: tag });
  const isApart = ({ sense }: GeoparsedMention): boolean => sense === 'demonym' && !withDemonyms;
  const mentions = found.filter((mention) => !isApart(mention));
  return format.lines({ id, text, mentions, demonyms: found.filter(isApart) }, isFirst);
}

type Read =
  | { readonly ok: true; readonly value: Article }
  | { readonly ok: false; readonly where: string; readonly fault: string };

/** The articles of a file, or of standard input for "-"; where it cannot be read (on), that is the last item. */
async function* readArticles(source: string): AsyncGenerator<Read> {
  try {
    yield* source.endsWith('.txt') ? readPlainText(source) : readNdjson(source);
  } catch (error) {
    const fault = readFaults[(error as NodeJS.ErrnoException).code ?? ''];
    if (fault === undefined) throw error;
    yield { ok: false, where: source, fault };
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
  yield { ok: true, value: { id: basename(file), text } };
}

async function* readNdjson(source: string): AsyncGenerator<Read> {
  const stream = source === '-' ? process.stdin : createReadStream(source);
  for await (const line of readLines(stream, MOST_LINE_BYTES)) {
    const where = `${source === '-' ? 'standard input' : source}, line ${line.number}`;
    if (!line.ok) {
      yield { ok: false, where, fault: `the line has ${line.bytes} bytes, more than can be held.` };
      continue;
    }
    const text = line.number === 1 ? withoutByteOrderMark(line.text) : line.text;
    if (text.trim() !== '') yield readArticle(text, where);
  }
}

function readArticle(line: string, where: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { ok: false, where, fault: 'not a JSON object.' };
  }
  const parsed = v.safeParse(Article, json);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, where, fault: `an article ${faultOf(parsed.issues[0])}.` };
}

const faultOf = ({ path, message }: v.BaseIssue<unknown>): string => {
  const key = path?.map(({ key }) => String(key)).join('.');
  return message.startsWith('Invalid')
    ? `must be an object with "id" and "text"${key ? ` (${key})` : ''}`
    : message;
};
