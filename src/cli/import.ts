import { type ColumnChoice, columnRoles } from '../core/import/columns.ts';
import { defaultLimits } from '../core/import/options.ts';
import { succeed } from '../core/result.ts';
import { fileSources } from '../node/file-sources.ts';
import { loadShapeUnits } from '../node/geodata-files.ts';
import { loadGeoparser } from '../node/load-geoparser.ts';
import { folderExists } from '../node/staged-folder.ts';
import { writeFault } from '../node/write-fault.ts';
import { defineCommand, exitCodes, type Streams } from './command.ts';
import { emptyBase, readBase, readCatalogue } from './edition-base.ts';
import { importInto } from './import-into.ts';

const help = `Usage: portee import <files…> --into <folder> [options]

Adds articles to an edition in the form that people edit, or starts one: texts, metadata as far as the files state
them, places and mentions proposed for review ("reviewed": false). Reads plain text, Markdown, HTML, MHTML, DOCX, PDF,
EPUB, RSS and Atom, CSV and NDJSON, zips of these, an edition's own zip, and folders. Formats are told by
content. The folder changes when everything is written, or not at all.

Options:
  --into            the edition's folder; a new one is made
  --title           the title of a new edition (the folder's name)
  --systems         the folder of an edition whose weapon systems a new one has too
  --text-column     the column of a table that holds the texts; likewise --title-column, --author-column,
                    --publisher-column, --date-column, --url-column, --language-column
  --encoding        the texts' encoding, such as windows-1252, where it is not found rightly
  --mend            mend text that was read in a wrong encoding before ("BiÃ©lorussie")
  --help            this text

Exit code: 0 when every file was taken, 1 when one was refused (the others are added), 2 for wrong arguments.`;

const columnOptions = Object.fromEntries(
  columnRoles.map((role) => [`${role}-column`, { type: 'string' as const }]),
);

/** `import <files…> --into <folder>`: articles from files into an edition. */
export const importFiles = defineCommand({
  usage: '<files…> --into <folder>',
  summary: 'add articles to an edition from text, HTML, DOCX, PDF, EPUB, feeds, tables or zips',
  help,
  options: {
    into: { type: 'string' },
    title: { type: 'string' },
    systems: { type: 'string' },
    encoding: { type: 'string' },
    mend: { type: 'boolean', default: false },
    ...columnOptions,
  },
  async run({ values, positionals }, streams) {
    if (positionals.length === 0 || typeof values.into !== 'string') {
      streams.err('import takes files and a folder: portee import <files…> --into <folder>');
      return exitCodes.usage;
    }
    const columns = columnRoles.filter((role) => isGiven(values, `${role}-column`));
    if (columns.length > 0 && !columns.includes('text')) {
      streams.err('import: columns are named with the one of the texts: --text-column <name>');
      return exitCodes.usage;
    }
    return start(positionals, values.into, values, streams);
  },
});

type Values = Readonly<Record<string, string | boolean | undefined>>;

const isGiven = (values: Values, name: string): boolean => typeof values[name] === 'string';

async function start(
  paths: readonly string[],
  folder: string,
  values: Values,
  streams: Streams,
): Promise<number> {
  const failed = (sentence: string): number => {
    streams.err(`import: ${sentence}`);
    return exitCodes.failed;
  };
  const said = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const found = await fileSources(paths);
  if (!found.ok) return failed(found.fault);
  const isNew = !(await folderExists(folder));
  const systems = await readCatalogue(isNew ? said('systems') : undefined);
  if (!systems.ok) return failed(systems.fault);
  const base = isNew
    ? succeed({ ...emptyBase(folder, said('title')), systems: systems.value })
    : await readBase(folder);
  if (!base.ok) return failed(base.fault);
  const geoparsing = await loadGeoparser();
  if (!geoparsing.ok) return failed(geoparsing.fault);
  const shapeUnits = await loadShapeUnits();
  if (!shapeUnits.ok) return failed(String(shapeUnits.fault));
  const options = {
    encoding: said('encoding') ?? null,
    columns: columnsOf(said),
    mends: values.mend === true,
    knownWords: async () => geoparsing.value.isKnownWord,
    limits: defaultLimits,
  };
  const plan = {
    sources: found.value,
    folder,
    isNew,
    options,
    geoparsing: geoparsing.value,
    shapeUnits: shapeUnits.value,
  };
  try {
    return await importInto({ ...plan, base: base.value }, streams);
  } catch (error) {
    const fault = writeFault(error);
    if (fault === null) throw error;
    return failed(`${folder} cannot be written: ${fault}.`);
  }
}

/** The columns that were named. Without the texts' there is no choice: it is found by the columns' names. */
function columnsOf(said: (name: string) => string | undefined): ColumnChoice | null {
  const text = said('text-column');
  if (text === undefined) return null;
  const named = columnRoles.flatMap((role) => {
    const name = said(`${role}-column`);
    return name === undefined ? [] : [[role, name] as const];
  });
  return { ...Object.fromEntries(named), text };
}
