import type { ArticleId, Mention, Place, PlaceId } from '../../core/edition/model.ts';
import { type Moments, momentsOf } from '../../core/edition/moments.ts';
import { passageOf } from '../../core/edition/passage.ts';
import { groupBy } from '../../core/group-by.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { EditionFinding } from '../edition-finding.ts';
import { dateKey } from '../keys.ts';
import { briefly, summarise } from '../summarise.ts';
import { lineOf } from '../tables/line.ts';
import type { TableRoot } from '../tables/piece.ts';
import { type Emit, type TableState, TableWriter } from '../tables/table-writer.ts';
import { EditionTally, type TallyState } from '../tally.ts';
import { type Arrival, sortArrivals } from './arrivals.ts';
import { articleLine, passageLines } from './article-rows.ts';
import type { LineSorter } from './line-sorter.ts';
import { MomentTable } from './moment-table.ts';
import { OccurrenceTable } from './occurrence-table.ts';
import { PassageTable } from './passage-table.ts';
import { PlaceTables } from './place-tables.ts';
import type { Progress } from './progress.ts';
import type { EditionSource } from './source.ts';
import { type TimeState, TimeTables } from './time-tables.ts';
import { timedPassages } from './timed-passages.ts';
import { WordTables } from './word-tables.ts';

/** How far the articles have passed, as plain data. */
interface PassState {
  /** How many articles have passed. */
  readonly number: number;
  readonly previous: ArticleId | null;
  readonly declared: number;
  readonly tally: TallyState;
  readonly times: TimeState;
  readonly findingMoments: readonly (readonly [finding: string, moments: Moments])[];
  /** The table of the articles, while it is written and once it is. */
  readonly writing: TableState;
  readonly written: TableRoot | null;
}

/** The articles on their way into the tables, one by one: what has to be in another order is on its way to its sorter. */
export class ArticlePass {
  readonly tally: EditionTally;
  readonly places: PlaceTables;
  readonly words: WordTables;
  readonly passages: PassageTable;
  readonly times: TimeTables;
  readonly moments: MomentTable;
  readonly occurrences: OccurrenceTable;
  readonly summaries: LineSorter;
  /** When what each finding's passage tells of happened. */
  readonly findingMoments: Map<string, Moments>;
  readonly #source: EditionSource;
  readonly #progress: Progress;
  readonly #articles: TableWriter;
  readonly #declared: ReadonlyMap<PlaceId, Place>;
  readonly #findings: ReadonlyMap<ArticleId, readonly EditionFinding[]>;
  #number: number;
  #previous: ArticleId | null;
  #written: TableRoot | null;

  constructor(source: EditionSource, progress: Progress, emit: Emit) {
    const state = progress.saved<PassState>('articles');
    this.tally = new EditionTally(state?.tally);
    this.places = new PlaceTables(emit, progress, state?.declared);
    this.words = new WordTables(emit, progress);
    this.passages = new PassageTable(emit, progress);
    this.times = new TimeTables(emit, progress, state?.times);
    this.moments = new MomentTable(emit, progress);
    this.occurrences = new OccurrenceTable(emit, progress);
    this.summaries = progress.sorter('summaries');
    this.findingMoments = new Map(state?.findingMoments);
    this.#source = source;
    this.#progress = progress;
    this.#articles = new TableWriter('articles', emit, { state: state?.writing });
    this.#declared = new Map(source.places.map((place) => [place.id, place]));
    this.#findings = groupBy(source.findings, ({ articleId }) => articleId);
    this.#number = state?.number ?? 0;
    this.#previous = state?.previous ?? null;
    this.#written = state?.written ?? null;
  }

  /** Lets all articles pass that have not; gives their table, or a sentence on one that cannot be taken. */
  async run(): Promise<Result<{ readonly table: TableRoot; readonly count: number }, string>> {
    if (this.#written === null) {
      const sorted = await sortArrivals(this.#source, this.#progress);
      if (!sorted.ok) return sorted;
      if (this.#number === 0) {
        for (const place of this.#source.places) await this.places.declare(place);
      }
      for await (const arrival of sorted.value(this.#number)) {
        const taken = await this.#take(arrival);
        if (!taken.ok) return taken;
        this.#number++;
        if (this.#number % this.#progress.every === 0) await this.#keep();
      }
      this.#written = await this.#articles.finish();
      if (this.#number >= this.#progress.every) await this.#keep();
    }
    return succeed({ table: this.#written, count: this.#number });
  }

  async #take(arrival: Arrival): Promise<Result<null, string>> {
    const { article, mentions, dates, places: brought } = arrival;
    if (article.id === this.#previous) return fail(`Two articles have the id "${article.id}".`);
    this.#previous = article.id;
    for (const place of brought) await this.places.declare(place);
    const briefs = briefsOf(mentions, this.#declared, brought);
    if (!briefs.ok) return fail(`Article "${article.id}": ${briefs.fault}`);
    const summary = summarise(article, mentions);
    const date = dateKey(article, arrival.arrival);
    this.tally.add(article, mentions);
    const stored = { arrival: arrival.arrival, briefs: briefs.value };
    await this.#articles.add(articleLine(article, mentions, dates, stored));
    await this.summaries.add(lineOf(date, summary));
    const passages = timedPassages(article, mentions, dates);
    const context = { date, briefs: briefs.value };
    for (const line of passageLines(article, summary, mentions, passages, context)) {
      await this.passages.add(line);
    }
    await this.occurrences.add(date, passages);
    await this.times.add({ article, summary, mentions, dates, key: date });
    await this.moments.add(passages, {
      kindOf: kindsOf(this.#declared, brought),
      briefs: briefs.value,
    });
    for (const finding of this.#findings.get(article.id) ?? []) {
      this.findingMoments.set(finding.id, momentsOf(article, dates, passageOf(article, finding)));
    }
    await this.words.add(this.#number, article, summary);
    return succeed(null);
  }

  #keep(): Promise<void> {
    const state: PassState = {
      number: this.#number,
      previous: this.#previous,
      declared: this.places.declared,
      tally: this.tally.state,
      times: this.times.state,
      findingMoments: [...this.findingMoments],
      writing: this.#articles.state,
      written: this.#written,
    };
    return this.#progress.keep('articles', state);
  }
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
