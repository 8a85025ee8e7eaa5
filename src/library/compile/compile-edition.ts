import type { PlaceId } from '../../core/edition/model.ts';
import { type Result, succeed } from '../../core/result.ts';
import type { ArticleSummary, CountedPlace, PlaceDetails } from '../answers.ts';
import { listEvents } from '../events.ts';
import { listFindings } from '../findings.ts';
import { placesTold } from '../opening-answers.ts';
import { defaultFilters, pageSizes } from '../opening-questions.ts';
import { everyPlace, mostOften, rankedList } from '../ranked-list.ts';
import { maskOf } from '../senses.ts';
import { briefly, detailed } from '../summarise.ts';
import { contentHash } from '../tables/content-hash.ts';
import { formatVersion, type HeadFile, headPath } from '../tables/head-file.ts';
import { writtenIn } from '../tables/line.ts';
import type { TableRoot } from '../tables/piece.ts';
import { type Emit, TableWriter } from '../tables/table-writer.ts';
import { ArticlePass } from './article-pass.ts';
import { writeFindings } from './finding-tables.ts';
import type { LineSorter } from './line-sorter.ts';
import type { PlaceTables } from './place-tables.ts';
import type { Progress } from './progress.ts';
import type { EditionSource } from './source.ts';

/**
 * Compiles an edition into the files that a static library reads, the head last. What it holds has a bound
 * whatever the number of articles: they pass one by one, and what has to be in another order is sorted. The same
 * edition gives the same bytes, whether or not the work was stopped on the way (`progress`).
 *
 * @returns the head, or a sentence on the first article that cannot be taken
 */
export async function compileEdition(
  source: EditionSource,
  progress: Progress,
  emit: Emit,
): Promise<Result<HeadFile, string>> {
  const pass = new ArticlePass(source, progress, emit);
  const passed = await pass.run();
  if (!passed.ok) return passed;
  const { table: articles, count } = passed.value;

  const told = new Set([
    ...source.findings.map(({ articleId }) => articleId),
    ...source.events.flatMap(({ articleIds }) => articleIds),
  ]);
  const summaries = await progress.once('summaries', () =>
    writeSummaries(pass.summaries, told, emit),
  );
  const passages = await progress.once('passages', () =>
    pass.passages.finish((id, counts) => pass.places.count(id, counts)),
  );
  const mask = maskOf(defaultFilters.senses);
  const places = await progress.once('places', () => writePlaces(pass.places, mask));
  const words = await progress.once('words', () => pass.words.finish());
  const times = await progress.once('times', () => pass.times.finish());
  const moments = await progress.once('moments', () => pass.moments.finish(new Set(places.often)));
  const occurrences = await progress.once('occurrences', () => pass.occurrences.finish());
  const files = await writeFiles(source, {
    told: summaries.told,
    momentsOf: ({ id }) => pass.findingMoments.get(id) ?? [],
    emit,
  });
  const [named, mentioned] = places.totals[mask]?.all ?? [0, 0];
  const head: HeadFile = {
    version: formatVersion,
    head: pass.tally.head(source, places.total, places.blocs),
    opening: {
      articles: { total: count, articles: summaries.first },
      places: { total: named, mentions: mentioned, places: places.first },
      told: toldPlaces(source),
    },
    totals: places.totals,
    tables: {
      articles,
      summaries: summaries.root,
      passages,
      ...places.roots,
      ...words,
      ...times.roots,
      moments,
      occurrences,
    },
    timeline: times.frame,
    ...files,
  };
  await emit({ path: headPath, text: JSON.stringify(head) });
  return succeed(head);
}

interface WrittenSummaries {
  readonly root: TableRoot;
  /** The first page of the list. */
  readonly first: readonly ArticleSummary[];
  /** Of the articles that findings and events tell of. */
  readonly told: readonly ArticleSummary[];
}

async function writeSummaries(
  sorter: LineSorter,
  told: ReadonlySet<string>,
  emit: Emit,
): Promise<WrittenSummaries> {
  const writer = new TableWriter('summaries', emit);
  const first: ArticleSummary[] = [];
  const toldOf: ArticleSummary[] = [];
  for await (const block of sorter.sorted()) {
    for (const line of block) {
      const summary = writtenIn<ArticleSummary>(line);
      if (first.length < pageSizes.articles) first.push(summary);
      if (told.has(summary.id)) toldOf.push(summary);
      await writer.add(line);
    }
  }
  return { root: await writer.finish(), first, told: toldOf };
}

/** @param mask the senses of the list that is shown first */
async function writePlaces(tables: PlaceTables, mask: number) {
  const first: CountedPlace[] = [];
  const often: PlaceId[] = [];
  const written = await tables.finish((line) => {
    const isFirst = first.length < pageSizes.places && line.startsWith(rankedList(mask, 'all'));
    if (isFirst) first.push(writtenIn(line));
    if (often.length < mostOften && line.startsWith(everyPlace)) {
      often.push(writtenIn<CountedPlace>(line).place.id);
    }
  });
  return { ...written, first, often };
}

interface Telling {
  /** The articles that are told of. */
  readonly told: readonly ArticleSummary[];
  readonly momentsOf: Parameters<typeof listFindings>[3];
  readonly emit: Emit;
}

type NamedFiles = Pick<HeadFile, 'drawing' | 'answer' | 'findings' | 'claims' | 'events' | 'story'>;

/** Writes what is told of all articles at once: what the edition's headline draws, its findings, claims, events and story. */
async function writeFiles(
  { headlineFiles, findings, claims, events, story, places }: EditionSource,
  { told, momentsOf, emit }: Telling,
): Promise<NamedFiles> {
  const written = (name: string, items: readonly unknown[], text: () => string) =>
    items.length === 0 ? null : emitHashed(name, text(), emit);
  return {
    drawing: headlineFiles && (await emitHashed('headline', headlineFiles.drawing, emit)),
    answer: headlineFiles && (await emitHashed('headline-answer', headlineFiles.answer, emit)),
    findings:
      findings.length === 0
        ? null
        : await writeFindings(listFindings(findings, told, places.map(briefly), momentsOf), emit),
    claims: await written('claims', claims, () => JSON.stringify(claims)),
    events: await written('events', events, () =>
      JSON.stringify(listEvents(events, places.map(briefly), told)),
    ),
    story: await written('story', story, () => JSON.stringify(story)),
  };
}

/** The places that the edition's headline is about: the page opens with them. */
function toldPlaces({ headline, places }: EditionSource): PlaceDetails[] {
  const told = new Set(placesTold(headline));
  return places.filter(({ id }) => told.has(id)).map(detailed);
}

/** Emits a file that is named by its content; gives its path. */
async function emitHashed(name: string, text: string, emit: Emit): Promise<string> {
  const path = `${name}-${contentHash(text)}.json`;
  await emit({ path, text });
  return path;
}
