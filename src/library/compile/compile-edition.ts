import type { Mention, Place, PlaceId } from '../../core/edition/model.ts';
import { type Moments, momentsOf } from '../../core/edition/moments.ts';
import { passageOf } from '../../core/edition/passage.ts';
import { groupBy } from '../../core/group-by.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { listEvents } from '../events.ts';
import { listFindings } from '../findings.ts';
import { placesTold } from '../opening-answers.ts';
import { defaultFilters, pageSizes } from '../opening-questions.ts';
import type { ArticleSummary, CountedPlace, PlaceDetails } from '../questions.ts';
import { rankedList } from '../ranked-list.ts';
import { maskOf } from '../senses.ts';
import { briefly, detailed, summarise } from '../summarise.ts';
import { contentHash } from '../tables/content-hash.ts';
import { formatVersion, type HeadFile, headPath } from '../tables/head-file.ts';
import { type Line, lineOf, parseLine } from '../tables/line.ts';
import type { TableRoot } from '../tables/piece.ts';
import { type Emit, TableWriter } from '../tables/table-writer.ts';
import { EditionTally } from '../tally.ts';
import { articleLine, passageLines } from './article-rows.ts';
import { dateKey, numberKey } from './keys.ts';
import { LineSorter } from './line-sorter.ts';
import { MomentTable } from './moment-table.ts';
import { PassageTable } from './passage-table.ts';
import { PlaceTables } from './place-tables.ts';
import type { Scratch } from './scratch.ts';
import type { EditionSource, SourceArticle } from './source.ts';
import { TimeTables } from './time-tables.ts';
import { WordTables } from './word-tables.ts';

/**
 * Compiles an edition into the files that a static library reads, the head last. What it holds has a bound
 * whatever the number of articles: they pass one by one, and what has to be in another order is sorted through
 * `scratch`. The same edition gives the same bytes.
 *
 * @returns the head, or a sentence on the first article that cannot be taken
 */
export async function compileEdition(
  source: EditionSource,
  scratch: Scratch,
  emit: Emit,
): Promise<Result<HeadFile, string>> {
  const arrived = await sortArrivals(source, scratch);
  if (!arrived.ok) return arrived;

  const tally = new EditionTally();
  const places = new PlaceTables(emit, scratch);
  const words = new WordTables(emit, scratch);
  const passages = new PassageTable(emit, scratch);
  const times = new TimeTables(emit, scratch);
  const moments = new MomentTable(emit, scratch);
  const summaries = new LineSorter(scratch);
  const articles = new TableWriter('articles', emit);
  const declared = new Map(source.places.map((place) => [place.id, place]));
  for (const place of source.places) await places.declare(place);
  const findingsByArticle = groupBy(source.findings, ({ articleId }) => articleId);
  const findingMoments = new Map<string, Moments>();

  let number = 0;
  let previous: string | null = null;
  for await (const passing of arrivals(arrived.value)) {
    const { arrival, article, mentions, dates, places: brought } = passing;
    if (article.id === previous) return fail(`Two articles have the id "${article.id}".`);
    previous = article.id;
    for (const place of brought) await places.declare(place);
    const briefs = briefsOf(mentions, declared, brought);
    if (!briefs.ok) return fail(`Article "${article.id}": ${briefs.fault}`);
    const summary = summarise(article, mentions);
    const date = dateKey(article, arrival);
    tally.add(article, mentions);
    await articles.add(articleLine(article, mentions, dates, briefs.value));
    await summaries.add(lineOf(date, summary));
    for (const line of passageLines(article, summary, mentions, {
      date,
      dates,
      briefs: briefs.value,
    })) {
      await passages.add(line);
    }
    await times.add({ article, summary, mentions, dates, key: date });
    await moments.add(article, mentions, dates, kindsOf(declared, brought));
    for (const finding of findingsByArticle.get(article.id) ?? []) {
      findingMoments.set(finding.id, momentsOf(article, dates, passageOf(article, finding)));
    }
    await words.add(number, article, summary);
    number++;
  }

  const firstArticles: ArticleSummary[] = [];
  const told = new Set([
    ...source.findings.map(({ articleId }) => articleId),
    ...source.events.flatMap(({ articleIds }) => articleIds),
  ]);
  const articlesTold: ArticleSummary[] = [];
  const summariesRoot = await writeTable('summaries', summaries, emit, (line) => {
    const summary = writtenIn<ArticleSummary>(line);
    if (firstArticles.length < pageSizes.articles) firstArticles.push(summary);
    if (told.has(summary.id)) articlesTold.push(summary);
  });
  const passagesRoot = await passages.finish((id, counts) => places.count(id, counts));
  const firstPlaces: CountedPlace[] = [];
  const mask = maskOf(defaultFilters.senses);
  const placeRoots = await places.finish((line) => {
    const isFirst =
      firstPlaces.length < pageSizes.places && line.startsWith(rankedList(mask, 'all'));
    if (isFirst) firstPlaces.push(writtenIn(line));
  });
  const wordRoots = await words.finish();
  const { roots: timeRoots, frame: timeline } = await times.finish();
  const { findingFiles } = source;
  const drawing = findingFiles && (await emitHashed('finding', findingFiles.drawing, emit));
  const answer = findingFiles && (await emitHashed('finding-answer', findingFiles.answer, emit));
  const findings =
    source.findings.length === 0
      ? null
      : await emitHashed(
          'findings',
          JSON.stringify(
            listFindings(
              source.findings,
              articlesTold,
              source.places.map(briefly),
              ({ id }) => findingMoments.get(id) ?? [],
            ),
          ),
          emit,
        );
  const events =
    source.events.length === 0
      ? null
      : await emitHashed(
          'events',
          JSON.stringify(listEvents(source.events, source.places, articlesTold)),
          emit,
        );
  const claims =
    source.claims.length === 0
      ? null
      : await emitHashed('claims', JSON.stringify(source.claims), emit);
  const story =
    source.story.length === 0
      ? null
      : await emitHashed('story', JSON.stringify(source.story), emit);
  const [named, mentioned] = places.totals[mask]?.all ?? [0, 0];
  const head: HeadFile = {
    version: formatVersion,
    head: tally.head(source, places.total, places.blocs),
    opening: {
      articles: { total: number, articles: firstArticles },
      places: { total: named, mentions: mentioned, places: firstPlaces },
      told: toldPlaces(source),
    },
    totals: places.totals,
    tables: {
      articles: await articles.finish(),
      summaries: summariesRoot,
      passages: passagesRoot,
      ...placeRoots,
      ...wordRoots,
      ...timeRoots,
      moments: await moments.finish(),
    },
    timeline,
    drawing,
    answer,
    findings,
    claims,
    events,
    story,
  };
  await emit({ path: headPath, text: JSON.stringify(head) });
  return succeed(head);
}

/** The places that the edition's finding is about: the page opens with them. */
function toldPlaces({ finding, places }: EditionSource): PlaceDetails[] {
  const told = new Set(placesTold(finding));
  return places.filter(({ id }) => told.has(id)).map(detailed);
}

interface Arrival extends SourceArticle {
  /** Its place in the order in which the articles came. */
  readonly arrival: number;
}

/** The articles in the order of their ids, which is the order in which they are stored. */
async function sortArrivals(
  source: EditionSource,
  scratch: Scratch,
): Promise<Result<LineSorter, string>> {
  const sorter = new LineSorter(scratch);
  let arrival = 0;
  for await (const next of source.articles) {
    if (!next.ok) return next;
    await sorter.add(
      lineOf(`${next.value.article.id} ${numberKey(arrival)}`, { ...next.value, arrival }),
    );
    arrival++;
  }
  return succeed(sorter);
}

async function* arrivals(sorter: LineSorter): AsyncGenerator<Arrival> {
  for await (const block of sorter.sorted())
    for (const line of block) yield writtenIn<Arrival>(line);
}

/** What the map and the lists need of the places that an article names, as JSON. */
function briefsOf(
  mentions: readonly Mention[],
  declared: ReadonlyMap<PlaceId, Place>,
  brought: readonly Place[],
): Result<ReadonlyMap<PlaceId, string>, string> {
  const own = new Map(brought.map((place) => [place.id, place]));
  const briefs = new Map<PlaceId, string>();
  for (const mention of mentions) {
    if (mention.kind !== 'place' || briefs.has(mention.placeId)) continue;
    const place = declared.get(mention.placeId) ?? own.get(mention.placeId);
    if (place === undefined)
      return fail(`it names the place "${mention.placeId}", which is not declared.`);
    briefs.set(place.id, JSON.stringify(briefly(place)));
  }
  return succeed(briefs);
}

const kindsOf =
  (declared: ReadonlyMap<PlaceId, Place>, brought: readonly Place[]) =>
  (id: PlaceId): Place['kind'] =>
    (declared.get(id) ?? brought.find((place) => place.id === id))?.kind ?? 'landmark';

async function writeTable(
  name: string,
  sorter: LineSorter,
  emit: Emit,
  onLine: (line: Line) => void,
): Promise<TableRoot> {
  const writer = new TableWriter(name, emit);
  for await (const block of sorter.sorted()) {
    for (const line of block) {
      onLine(line);
      await writer.add(line);
    }
  }
  return writer.finish();
}

/** The compilation wrote the line itself: its value is of the kind that it put there. */
const writtenIn = <Value>(line: Line): Value => JSON.parse(parseLine(line).json) as Value;

/** Emits a file that is named by its content; gives its path. */
async function emitHashed(name: string, text: string, emit: Emit): Promise<string> {
  const path = `${name}-${contentHash(text)}.json`;
  await emit({ path, text });
  return path;
}
