import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEdition } from '../core/edition/load-edition.ts';
import type { Article, Edition } from '../core/edition/model.ts';
import type { Geoparser } from '../core/geoparse/geoparse.ts';
import { utf16Offset } from '../core/text/offset.ts';
import { selectorsOf } from '../core/text/selector.ts';
import { loadGeoparser } from '../node/load-geoparser.ts';
import { readEditionFolder } from '../node/read-edition-folder.ts';
import { type Command, exitCodes, type Streams } from './command.ts';
import { matchPlace } from './match-place.ts';

const help = `Usage: portee annotate [--dry-run] <folder>

Reads an edition's articles with the geoparser and adds the mentions that its annotations lack,
marked "reviewed": false. What is there already, reviewed or not, stays as it is. A place that
places.json does not have is told of on standard error: add it there and run this again.

Options:
  --dry-run   say what would be added, and write nothing
  --help      this text`;

/** `annotate <folder>`: proposes the annotations that an edition's editors then review. */
export const annotate: Command = {
  usage: '[--dry-run] <folder>',
  summary: 'propose the annotations that an edition lacks, for its editors to review',
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [folder] = positionals;
    if (values.help) {
      streams.out(help);
      return exitCodes.ok;
    }
    if (folder === undefined || positionals.length > 1) {
      streams.err('annotate takes one folder: portee annotate <folder>');
      return exitCodes.usage;
    }
    const loaded = await loadGeoparser();
    if (!loaded.ok) {
      streams.err(`annotate: ${loaded.detail}`);
      return exitCodes.failed;
    }
    return annotateFolder(folder, loaded.geoparser, values['dry-run'], streams);
  },
};

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
  for (const article of result.edition.articles) {
    const name = `annotations/${article.id}.json`;
    const before = texts.get(name);
    const file = records.find(({ id }) => id === article.id)?.file;
    if (before === undefined || file === undefined) continue;
    const page = JSON.parse(before) as AnnotationPage;
    const { added, unknown } = proposeFor({ article, file }, result.edition, page, geoparser);
    for (const mention of unknown) err(`${article.id}: places.json has no place for ${mention}.`);
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
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      object,
      { readonly start: number; readonly [key: string]: unknown },
    ];
  };
  readonly [key: string]: unknown;
}

const startOf = (item: Item): number => item.target.selector[1].start;

/** The annotations that the article lacks, and the mentions whose place the edition does not have. */
function proposeFor(
  { article, file }: { article: Article; file: string },
  edition: Edition,
  page: AnnotationPage,
  geoparser: Geoparser,
): { added: Item[]; unknown: string[] } {
  const known = edition.mentions.filter(({ articleId }) => articleId === article.id);
  const isNew = ({ start, end }: { start: number; end: number }) =>
    !known.some((mention) => mention.start < end && start < mention.end);
  const isBody = ({ start }: { start: number }) =>
    article.segments.some(
      (segment) => segment.kind !== 'boilerplate' && segment.start <= start && start < segment.end,
    );
  const ids = new Set(page.items.map(({ id }) => id));
  const added: Item[] = [];
  const unknown: string[] = [];
  for (const mention of geoparser.parse({ text: article.text, language: article.language })) {
    if (!isNew(mention) || !isBody(mention)) continue;
    const place =
      mention.status === 'resolved'
        ? matchPlace(mention.place, mention.text, edition.places)
        : null;
    if (place === null) {
      unknown.push(`"${mention.text}" at ${mention.start}`);
      continue;
    }
    const id = freeId(place.id, ids);
    ids.add(id);
    const { quote, position } = selectorsOf(article.text, {
      start: utf16Offset(mention.start),
      end: utf16Offset(mention.end),
    });
    added.push({
      id,
      type: 'Annotation',
      motivation: 'identifying',
      reviewed: false,
      body: [
        { type: 'SpecificResource', purpose: 'identifying', source: `../places.json#${place.id}` },
        { type: 'TextualBody', purpose: 'classifying', value: mention.sense },
      ],
      target: {
        source: `../${file}`,
        selector: [
          { type: 'TextQuoteSelector', ...quote },
          { type: 'TextPositionSelector', ...position },
        ],
      },
    });
  }
  return { added, unknown };
}

function freeId(place: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const id = `#${place}-${n}`;
    if (!taken.has(id)) return id;
  }
}
