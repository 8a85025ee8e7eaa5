import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadEdition } from '../core/edition/load-edition.ts';
import { createPlaceMatcher } from '../core/edition/place-matcher.ts';
import { type Proposer, proposeAnnotations } from '../core/edition/propose.ts';
import { createSystemFinder } from '../core/edition/system-finder.ts';
import type { Geoparser } from '../core/geoparse/geoparse.ts';
import { loadGeoparser } from '../node/load-geoparser.ts';
import { readEditionFolder } from '../node/read-edition-folder.ts';
import { annotateDates } from './annotate-dates.ts';
import { defineCommand, exitCodes, type Streams } from './command.ts';

const help = `Usage: portee annotate [--dry-run] <folder>

Reads an edition's articles and adds the mentions and the dates that its annotations lack, marked
"reviewed": false. What is there already, reviewed or not, stays as it is. A place that places.json
does not have is told of on standard error: add it there and run this again.

Options:
  --dry-run   say what would be added, and write nothing
  --help      this text`;

/** `annotate <folder>`: proposes the annotations that an edition's editors then review. */
export const annotate = defineCommand({
  usage: '[--dry-run] <folder>',
  summary: 'propose the annotations that an edition lacks, for its editors to review',
  help,
  options: {
    'dry-run': { type: 'boolean', default: false },
  },
  async run({ values, positionals }, streams) {
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) {
      streams.err('annotate takes one folder: portee annotate <folder>');
      return exitCodes.usage;
    }
    const loaded = await loadGeoparser();
    if (!loaded.ok) {
      streams.err(`annotate: ${loaded.fault}`);
      return exitCodes.failed;
    }
    return annotateFolder(folder, loaded.value.geoparser, values['dry-run'], streams);
  },
});

async function annotateFolder(
  folder: string,
  geoparser: Geoparser,
  isDryRun: boolean,
  { out, err }: Streams,
): Promise<number> {
  const texts = await readEditionFolder(folder);
  const result = loadEdition(texts);
  if (!result.ok) {
    err(`${folder} does not hold together: run "portee check ${folder}" first.`);
    return exitCodes.failed;
  }
  const { articles: records } = JSON.parse(texts.get('edition.json') ?? '') as EditionFile;
  const { articles, places, systems, mentions } = result.value.edition;
  const fileOf = (id: string) => records.find((record) => record.id === id)?.file;
  const matcher = createPlaceMatcher(places);
  const proposer: Proposer = {
    geoparser,
    systems: createSystemFinder(systems),
    placeOf: ({ place, text }) => matcher.match(place, text)?.id ?? null,
  };
  const dated = {
    folder,
    texts,
    edition: result.value.edition,
    fileOf: ({ id }: { id: string }) => fileOf(id),
  };
  for (const article of articles) {
    const dates = await annotateDates(dated, article, isDryRun);
    out(`dates/${article.id}.json: ${dates} to review`);
    const name = `annotations/${article.id}.json`;
    const before = texts.get(name);
    const file = fileOf(article.id);
    if (before === undefined || file === undefined) continue;
    const page = JSON.parse(before) as AnnotationPage;
    const known = mentions.filter(({ articleId }) => articleId === article.id);
    const takenIds = page.items.map(({ id }) => id);
    const { added, unknown } = proposeAnnotations({ article, file, known, takenIds }, proposer);
    for (const { text, start } of unknown) {
      err(`${article.id}: places.json has no place for "${text}" at ${start}.`);
    }
    out(`${name}: ${added.length} to review`);
    if (isDryRun || added.length === 0) continue;
    const items = [...page.items, ...added].sort((a, b) => startOf(a) - startOf(b));
    await writeFile(join(folder, name), `${JSON.stringify({ ...page, items }, null, 2)}\n`);
  }
  return exitCodes.ok;
}

interface EditionFile {
  readonly articles: readonly { readonly id: string; readonly file: string }[];
}

interface AnnotationPage {
  readonly items: readonly Item[];
}

interface Item {
  readonly id: string;
  readonly target: { readonly selector: readonly [object, { readonly start: number }] };
}

const startOf = (item: Item): number => item.target.selector[1].start;
