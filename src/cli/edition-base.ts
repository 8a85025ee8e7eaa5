import { basename, resolve } from 'node:path';
import * as v from 'valibot';
import { catalogueSystems } from '../core/edition/catalogue-systems.ts';
import { quotedIn } from '../core/edition/claim-sources.ts';
import { type EditionRecord, editionSchema } from '../core/edition/edition-schema.ts';
import { loadEdition } from '../core/edition/load-edition.ts';
import { type PlaceRecord, placesSchema } from '../core/edition/places-schema.ts';
import { type SystemRecord, systemsSchema } from '../core/edition/systems-schema.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { readEditionFolder } from '../node/read-edition-folder.ts';
import { folderExists } from '../node/staged-folder.ts';

/** An edition's own files, as records: what is added to and written again. */
export interface EditionBase {
  readonly edition: EditionRecord;
  readonly places: readonly PlaceRecord[];
  readonly systems: readonly SystemRecord[];
  /** The articles' texts, by id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** An edition without articles, named after its folder unless it is given a title. */
export function emptyBase(folder: string, title: string | undefined): EditionBase {
  const name = title ?? basename(resolve(folder));
  return {
    edition: { title: { fr: name, en: name }, headline: null, articles: [] },
    places: [],
    systems: [],
    texts: new Map(),
  };
}

/** The edition in a folder, or a sentence on why it cannot be added to. */
export async function readBase(folder: string): Promise<Result<EditionBase, string>> {
  const read = await readWhole(folder);
  if (!read.ok) return read;
  const { files, edition } = read.value;
  const json = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
  return succeed({
    edition: v.parse(editionSchema, json('edition.json')),
    places: v.parse(placesSchema, json('places.json')).places,
    systems: v.parse(systemsSchema, json('systems.json')).systems,
    texts: new Map(edition.articles.map(({ id, text }) => [id, text])),
  });
}

/** The systems of the edition in a folder, for another edition to use; none where no folder is given. */
export async function readCatalogue(
  folder: string | undefined,
): Promise<Result<readonly SystemRecord[], string>> {
  if (folder === undefined) return succeed([]);
  if (!(await folderExists(folder))) return fail(`${folder}: there is no such folder.`);
  const read = await readWhole(folder);
  if (!read.ok) return read;
  const { systems, articles } = read.value.edition;
  // Every source is a publication's now, so that they are records as they stand.
  return succeed(
    v.parse(systemsSchema, { systems: catalogueSystems(systems, quotedIn(articles)) }).systems,
  );
}

async function readWhole(folder: string) {
  const files = await readEditionFolder(folder);
  const loaded = loadEdition(files);
  if (loaded.ok) return succeed({ files, edition: loaded.value.edition });
  return fail(`${folder} does not hold together: run "portee check ${folder}" first.`);
}

/** The files that name an edition's articles, places and systems, by path. */
export const filesOf = ({ edition, places, systems }: Omit<EditionBase, 'texts'>) =>
  new Map([
    ['edition.json', asJson(edition)],
    ['places.json', asJson({ places })],
    ['systems.json', asJson({ systems })],
  ]);

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
