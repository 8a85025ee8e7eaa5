import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '../core/edition/edition-schema.ts';
import { loadEdition } from '../core/edition/load-edition.ts';
import { createPlaceMatcher } from '../core/edition/place-matcher.ts';
import { placeRecord } from '../core/edition/place-record.ts';
import type { PlaceRecord } from '../core/edition/places-schema.ts';
import { type Proposer, proposeAnnotations } from '../core/edition/propose.ts';
import { segmentText } from '../core/edition/segments.ts';
import { createSystemFinder } from '../core/edition/system-finder.ts';
import type { SystemRecord } from '../core/edition/systems-schema.ts';
import { articleRecord } from '../core/import/article-record.ts';
import type { ImportOptions } from '../core/import/options.ts';
import { partsOf } from '../core/import/parts.ts';
import type { ImportSource } from '../core/import/source.ts';
import type { LoadedGeoparser } from '../node/load-geoparser.ts';
import { readEditionFolder } from '../node/read-edition-folder.ts';
import { type StagedFolder, withStagedFolder } from '../node/staged-folder.ts';
import { exitCodes, type Streams } from './command.ts';
import { counted } from './counted.ts';
import { asJson, type EditionBase, filesOf } from './edition-base.ts';
import { type Taken, takeArticles } from './take-articles.ts';

export interface ImportPlan {
  readonly sources: readonly ImportSource[];
  readonly folder: string;
  readonly base: EditionBase;
  readonly isNew: boolean;
  readonly options: ImportOptions;
  readonly geoparsing: LoadedGeoparser;
  readonly shapeUnits: ReadonlySet<string>;
}

/** Up to so many articles the whole edition is read again before it is put in its place. */
const MOST_CHECKED = 5000;

/** Imports files into an edition's folder, which changes when all is written, or not at all. */
export async function importInto(plan: ImportPlan, streams: Streams): Promise<number> {
  return withStagedFolder(plan.folder, async (stage) => {
    const taken = await takeArticles(plan.sources, plan.options, plan.base, stage, streams);
    const code = await finish(plan, taken, stage, streams);
    if (code !== null) return code;
    await stage.commit();
    return taken.refused > 0 ? exitCodes.failed : exitCodes.ok;
  });
}

/** Writes the rest of the edition. An exit code where it cannot be put in its place. */
async function finish(
  plan: ImportPlan,
  taken: Taken,
  stage: StagedFolder,
  { out, err }: Streams,
): Promise<number | null> {
  const { folder, isNew, base } = plan;
  const [edition, ...more] = taken.editions;
  if (edition !== undefined) {
    if (!isNew || more.length > 0 || taken.articles.length > 0) {
      err(`${edition.path} is an edition: it is imported alone, into a new folder.`);
      return exitCodes.failed;
    }
    for (const [name, content] of edition.files) await stage.write(name, content);
    out(`${folder}: the edition of ${edition.path}`);
    return null;
  }
  if (taken.articles.length === 0) {
    err(`import: nothing was added to ${folder}.`);
    return taken.refused === 0 && taken.duplicates > 0 ? exitCodes.ok : exitCodes.failed;
  }
  const { records, places, mentions, unplaced } = await annotate(plan, taken, stage);
  const articles = [...base.edition.articles, ...records];
  const files = filesOf({ edition: { ...base.edition, articles }, places, systems: base.systems });
  for (const [name, content] of files) await stage.replace(name, content);
  if (articles.length <= MOST_CHECKED) {
    const loaded = loadEdition(await readEditionFolder(stage.path), plan);
    if (!loaded.ok) {
      for (const one of loaded.fault) err(`${one.file}:${one.line}: ${one.sentence}`);
      err('import: what was written does not hold together; nothing was changed.');
      return exitCodes.failed;
    }
  }
  out(
    `${folder}: ${counted(records.length, 'article')} added, ${counted(mentions, 'mention')} to review, ${counted(places.length - base.places.length, 'place')} added; ${counted(unplaced, 'name')} could not be placed for certain.`,
  );
  return null;
}

interface Annotated {
  readonly records: readonly ArticleRecord[];
  readonly places: readonly PlaceRecord[];
  readonly mentions: number;
  readonly unplaced: number;
}

/** Proposes each new article's mentions, with the places that they need, one article at a time. */
async function annotate(plan: ImportPlan, taken: Taken, stage: StagedFolder): Promise<Annotated> {
  const { base } = plan;
  const places = [...base.places];
  const proposer = proposerOf(plan, base.systems, places);
  const records: ArticleRecord[] = [];
  let mentions = 0;
  let unplaced = 0;
  for (const { id, article } of taken.articles) {
    const text = await readFile(join(stage.path, `articles/${id}.txt`), 'utf8');
    const segments = taken.repeated.mark({ ...article, text, leftOut: [] });
    const record = articleRecord(article, id, partsOf({ text, segments }));
    const segmentation = segmentText(text, record.parts);
    const { added, unknown } = proposeAnnotations(
      {
        article: {
          text,
          language: record.language,
          segments: segmentation.ok ? segmentation.value : [],
        },
        file: record.file,
        known: [],
        takenIds: [],
      },
      proposer,
    );
    records.push(record);
    mentions += added.length;
    unplaced += unknown.length;
    await stage.write(`annotations/${id}.json`, asJson(annotationPage(id, added)));
  }
  return { records, places, mentions, unplaced };
}

/** Proposes with the edition's places, and adds to them what the gazetteer knows and they lack. */
function proposerOf(
  { geoparsing: { geoparser, gazetteer }, shapeUnits }: ImportPlan,
  systems: readonly SystemRecord[],
  places: PlaceRecord[],
): Proposer {
  const matcher = createPlaceMatcher(places);
  const taken = new Set(places.map(({ id }) => id));
  return {
    geoparser,
    systems: createSystemFinder(systems),
    placeOf({ place, text }) {
      const known = matcher.match(place, text);
      if (known !== null) return known.id;
      const record = placeRecord(place, { gazetteer, taken, shapeUnits });
      places.push(record);
      taken.add(record.id);
      matcher.add(record);
      return record.id;
    },
  };
}

const annotationPage = (id: string, items: readonly object[]) => ({
  '@context': ['http://www.w3.org/ns/anno.jsonld', { reviewed: 'urn:portee:reviewed' }],
  id: `annotations/${id}.json`,
  type: 'AnnotationPage',
  items,
});
