import { join } from 'node:path';
import { daysOf } from '../core/dates/edtf.ts';
import { type LoadedEdition, loadEdition } from '../core/edition/load-edition.ts';
import type { Edition } from '../core/edition/model.ts';
import type { Content, Exported, Writer } from '../core/export/exported.ts';
import { exportFormatNames, factsOf, isExportFormat } from '../core/export/format-facts.ts';
import { writerOf } from '../core/export/formats.ts';
import { exportedFrom } from '../core/export/from-edition.ts';
import { inLanguage } from '../core/export/in-language.ts';
import { askable, canAsk, parseSelection, type Selection } from '../core/export/selection.ts';
import { wordsFor } from '../core/export/words.ts';
import { withCarriedWork } from '../library/export/carried-work.ts';
import { palettes } from '../look/palette.ts';
import { loadMapCredits } from '../node/map-credits.ts';
import { readEditionFolder } from '../node/read-edition-folder.ts';
import { writeWhole } from '../node/write-whole.ts';
import { defineCommand, exitCodes, type Given, type Streams } from './command.ts';
import { chooseFindings } from './export-findings.ts';
import { exportHelp } from './export-help.ts';
import { chooseReaches } from './export-reach.ts';

const options = {
  format: { type: 'string' },
  what: { type: 'string' },
  select: { type: 'string', multiple: true },
  from: { type: 'string', multiple: true },
  system: { type: 'string', multiple: true },
  lang: { type: 'string', default: 'en' },
  link: { type: 'string' },
  date: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

/** `export <folder>`: an edition in a form that other programs read. */
export const exportEdition = defineCommand({
  usage: `<folder> --format ${exportFormatNames.join('|')} [--what …] [--select …] [--out <file>]`,
  summary: 'write an edition, or a part of it, in a form that other programs read',
  help: exportHelp,
  options,
  async run({ values, positionals }, streams) {
    const asked = readCall(values, positionals);
    if (typeof asked === 'string') {
      streams.err(`export: ${asked}`);
      return exitCodes.usage;
    }
    const loaded = await readEdition(asked, streams);
    if (loaded === null) return exitCodes.failed;
    const exported = await prepare(loaded, asked, (text) => streams.err(`export: ${text}`));
    if (typeof exported === 'string') {
      streams.err(`export: ${exported}`);
      return exitCodes.usage;
    }
    return deliver(asked.write(exported), asked, streams);
  },
});

type Values = Given<typeof options>['values'];

/** What is asked for, once it is understood. */
interface Call {
  readonly folder: string;
  readonly write: Writer;
  readonly content: Content;
  readonly selection: Selection;
  readonly selected: readonly string[];
  readonly from: readonly string[];
  readonly systems: readonly string[];
  readonly language: string;
  readonly link: string | null;
  readonly date: string;
  readonly out: string | undefined;
  readonly replace: boolean;
}

/** The call, or a sentence that says what is wrong with it. */
function readCall(values: Values, positionals: readonly string[]): Call | string {
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) return 'name one folder with an edition.';
  const names = exportFormatNames.join(', ');
  if (values.format === undefined) return `say in which format: --format ${names}.`;
  if (!isExportFormat(values.format)) {
    return `there is no format "${values.format}"; there are ${names}.`;
  }
  const { contents: held, isBinary = false } = factsOf(values.format);
  const content = held.find((known) => known === (values.what ?? held[0]));
  const write = content === undefined ? null : writerOf(values.format, content);
  if (content === undefined || write === null) {
    return `${values.format} holds ${held.join(', ')}, not "${values.what}".`;
  }
  const selected = values.select ?? [];
  const selection = parseSelection(selected);
  if (!selection.ok) return selection.fault;
  const beside = beyondContent(content, selected, values);
  if (beside !== null) return beside;
  const { lang, link = null, date = today() } = values;
  if (lang !== 'en' && lang !== 'fr') return `there is no language "${lang}"; there are en, fr.`;
  if (link !== null && !/^https?:\/\/\S+$/i.test(link))
    return `"${link}" is no address of the web.`;
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || daysOf(date) === null) {
    return `"${date}" is no date: write YYYY-MM-DD.`;
  }
  if (values.out === undefined && isBinary) {
    return `${values.format} is no text: add --out <file>.`;
  }
  return {
    folder,
    write,
    content,
    selection: selection.value,
    selected,
    from: values.from ?? [],
    systems: [...selection.value.systems, ...(values.system ?? [])],
    language: lang,
    link,
    date,
    out: values.out,
    replace: values.force,
  };
}

/** What was asked for that says nothing of what is to be written, in a sentence: it would be passed over in silence. */
function beyondContent(
  content: Content,
  selected: readonly string[],
  { from = [], system = [] }: Values,
): string | null {
  const unasked = selected.find((text) => !canAsk(content, text));
  if (unasked !== undefined) {
    return `"${unasked}" tells no ${content} apart: with --what ${content}, write ${askable[content].join(':…, ')}:….`;
  }
  if (content === 'reach' || from.length + system.length === 0) return null;
  return `--${from.length > 0 ? 'from' : 'system'} is for --what reach, not for ${content}.`;
}

/** The day it is here; never through another time zone. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function readEdition(
  { folder, content }: Call,
  { err }: Streams,
): Promise<LoadedEdition | null> {
  // Only the edition's own form has a place for the work on it.
  const files = await readFiles(folder, content === 'edition');
  if (files === null) {
    err(`export: ${folder} is no folder that can be read.`);
    return null;
  }
  const loaded = loadEdition(files);
  if (loaded.ok) return loaded.value;
  for (const { file, line, sentence } of loaded.fault) {
    err(`${join(folder, file)}:${line}: ${sentence}`);
  }
  err(`export: ${folder} holds no edition that could be exported.`);
  return null;
}

/** A folder that is not there is no fault of the call: the edition may have moved. */
async function readFiles(
  folder: string,
  withWork: boolean,
): Promise<ReadonlyMap<string, string> | null> {
  try {
    return await readEditionFolder(folder, { withWork });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(code)) return null;
    throw error;
  }
}

/** What the exporter is given, or a sentence that says what the edition does not have. */
async function prepare(
  loaded: LoadedEdition,
  call: Call,
  warn: (sentence: string) => void,
): Promise<Exported | string> {
  const { edition, claims } = loaded;
  const unknown = unknownIn(edition, call.selection);
  if (unknown !== null) return `there is no ${unknown} in ${call.folder}.`;
  const { language, link, date, selected } = call;
  const computed = await compute(loaded, call, warn);
  if (typeof computed === 'string') return computed;
  const credits = await loadMapCredits();
  const about = {
    language,
    link,
    date,
    selection: selected,
    colours: palettes.light.overlays,
    borderView: inLanguage(credits.borderView, language),
    attribution: inLanguage(credits.attribution, language),
  };
  const beside = { ...computed, reviewedClaims: claims };
  const exported = exportedFrom(edition, call.selection, about, beside);
  if (selected.length === 0 || !(await isEmpty(exported, call.content))) {
    return withCarriedWork(exported, loaded);
  }
  const { nothing } = wordsFor(language);
  warn(nothing);
  return withCarriedWork({ ...exported, missing: [...exported.missing, nothing] }, loaded);
}

/** Whether there is nothing of what is to be written. */
async function isEmpty(exported: Exported, content: Content): Promise<boolean> {
  if (content === 'places') return exported.places.length === 0;
  if (content === 'reach') return exported.reaches.length === 0;
  for await (const { article, mentions } of exported.articles()) {
    if (content === 'edition') return false;
    const found = content === 'findings' ? await exported.findings(article) : mentions;
    if (found.length > 0) return false;
  }
  return true;
}

type Computed = Pick<Exported, 'reaches' | 'findings' | 'missing'>;

const nothingComputed: Computed = { reaches: [], findings: () => [], missing: [] };

/** What is not written in the edition, but follows from it; or a sentence that says why it cannot be had. */
async function compute(
  loaded: Pick<LoadedEdition, 'edition' | 'claims'>,
  call: Call,
  warn: (sentence: string) => void,
): Promise<Computed | string> {
  if (call.content === 'reach') {
    const reaches = await chooseReaches(loaded.edition, call, warn);
    return reaches.ok ? { ...nothingComputed, ...reaches.value } : reaches.fault.message;
  }
  if (call.content === 'findings') {
    const findings = await chooseFindings(loaded, call.language);
    return typeof findings === 'string' ? findings : { ...nothingComputed, findings };
  }
  return nothingComputed;
}

function unknownIn(edition: Edition, selection: Selection): string | null {
  const systems = edition.systems.flatMap(({ id, variants }) => [id, ...variants.map((v) => v.id)]);
  const lists: readonly [string, readonly string[], readonly string[]][] = [
    ['article', selection.articles, edition.articles.map(({ id }) => id)],
    ['place', selection.places, edition.places.map(({ id }) => id)],
    ['system', selection.systems, systems],
  ];
  for (const [what, wanted, known] of lists) {
    const id = wanted.find((each) => !known.includes(each));
    if (id !== undefined) return `${what} "${id}"`;
  }
  return null;
}

async function deliver(
  pieces: AsyncGenerator<string | Uint8Array>,
  { out, replace }: Call,
  streams: Streams,
): Promise<number> {
  if (out !== undefined) {
    const written = await writeWhole(out, pieces, { replace });
    if (written.ok) return exitCodes.ok;
    streams.err(`export: ${written.fault}`);
    return exitCodes.failed;
  }
  let rest = '';
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) streams.out(line);
    await streams.drained?.();
  }
  if (rest !== '') streams.out(rest);
  return exitCodes.ok;
}
