import type { DayRange } from '../../core/dates/edtf.ts';
import type { Place, PlaceId } from '../../core/edition/model.ts';
import { isWithin } from '../../core/edition/moments.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import { senses } from '../../core/geoparse/sense.ts';
import type { CountedPlace, PlaceBrief, PlacePage } from '../answers.ts';
import { momentsOfKey } from '../moment-rows.ts';
import type { Filters, Question } from '../questions.ts';
import { mostOften } from '../ranked-list.ts';
import { maskOf, mentionsUnder } from '../senses.ts';
import { briefly } from '../summarise.ts';
import {
  type CalendarRun,
  earliestReaching,
  lengthClasses,
  runsOf,
  unitsParted,
} from '../time-units.ts';
import { placesOfArticles } from './places-of-articles.ts';
import { type EditionTables, placeIn } from './tables.ts';

type PlacesQuestion = Extract<Question, { ask: 'places' }>;

/** So many rows are looked at one by one; the others are told as more. */
const mostParts = 1_000;

/**
 * The places that what happened in a window names.
 *
 * @param most how many rows are looked at one by one at most
 */
export async function placesWithin(
  tables: EditionTables,
  window: DayRange,
  question: PlacesQuestion,
  most = mostParts,
): Promise<PlacePage> {
  return question.filters.articleIds.length > 0
    ? placesOfArticles(tables, question)
    : inAll(tables, window, { ...question, most });
}

/** From the counts by time: the sums of the window's years, months and days, and what happened in it only in part. */
async function inAll(
  tables: EditionTables,
  window: DayRange,
  { filters, from, count, most }: PlacesQuestion & { readonly most: number },
): Promise<PlacePage> {
  const { moments } = tables;
  const runs = runsOf(window);
  const [sums, parts] = await Promise.all([
    rowsBetween(
      moments,
      runs.map((run) => [`${run.unit} ${run.from}`, `${run.unit} ${run.to}`]),
    ),
    rowsBetween(moments, partRanges(window, runs), most),
  ]);
  const rows = [
    ...sums.rows,
    ...parts.rows.filter(({ key }) => isWithin(window, momentsOfKey(key))),
  ];
  const ranked = countedIn(rows, filters);
  return {
    total: ranked.length,
    mentions: ranked.reduce((sum, { mentions }) => sum + mentions, 0),
    places: await described(tables, ranked.slice(from, from + count)),
    ...(!parts.isAll && { atLeast: true }),
  };
}

type Moments = EditionTables['moments'];
type MomentRow = Awaited<ReturnType<Moments['at']>>[number];
type KeyRange = readonly [first: string, last: string];

/** Where that stands which must be looked at: what happened in months and years that the window parts, and in several years. */
const partRanges = (window: DayRange, runs: readonly CalendarRun[]): readonly KeyRange[] => [
  ...[...unitsParted(runs)].map((unit): KeyRange => [`in ${unit} `, `in ${unit} `]),
  ...lengthClasses
    .slice(1)
    .map(
      (one): KeyRange => [
        `w${one} ${earliestReaching(one, window.first)}`,
        `w${one} ${window.last}`,
      ],
    ),
];

/** Rows in the order of the ranges, up to a bound: of a range that is cut what begins last has the best chance to reach. */
async function rowsBetween(
  moments: Moments,
  ranges: readonly KeyRange[],
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly rows: readonly MomentRow[]; readonly isAll: boolean }> {
  const found = await Promise.all(
    ranges.map(([first, last]) =>
      Promise.all([moments.find(first), moments.find(`${last}\uffff`)]),
    ),
  );
  let left = most;
  const wanted = found.map(([start, end]) => {
    const count = Math.min(left, Math.max(0, end - start));
    left -= count;
    return { from: end - count, count };
  });
  const rows = await Promise.all(
    wanted.map(({ from, count }) => (count === 0 ? [] : moments.at(from, count))),
  );
  const all = found.reduce((sum, [start, end]) => sum + Math.max(0, end - start), 0);
  return { rows: rows.flat(), isAll: all <= most };
}

interface Counted {
  readonly id: PlaceId;
  readonly mentions: number;
  /** A row that may say what is known of the place. */
  readonly row: MomentRow;
}

/** The places that the rows count, the most named first. */
function countedIn(rows: readonly MomentRow[], { senses, kinds }: Filters): readonly Counted[] {
  const mask = maskOf(senses);
  const counted = new Map<PlaceId, Counted>();
  for (const row of rows) {
    for (const [named, kind, ...bySense] of row.value) {
      const id = named as PlaceId;
      const mentions = mentionsUnder(mask, bySense);
      if (mentions === 0 || !kinds.some((one) => one === placeKinds[kind])) continue;
      const known = counted.get(id);
      const saying = known !== undefined && says(known.row, id) ? known.row : row;
      counted.set(id, { id, mentions: mentions + (known?.mentions ?? 0), row: saying });
    }
  }
  return [...counted.values()].sort(
    (a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}

const says = (row: MomentRow, id: PlaceId): boolean => row.shared(`place ${id}`) !== undefined;

/** Of more places than this most are among those that are named most often of all. */
const few = 20;

/** What is known of places: of those that are named most often it stands together, of others mostly in the rows that count them. */
async function described(
  tables: EditionTables,
  page: readonly Counted[],
): Promise<readonly CountedPlace[]> {
  const often = page.length > few ? await namedOften(tables) : new Map<string, PlaceBrief>();
  const shown = await Promise.all(
    page.map(async ({ id, mentions, row }): Promise<CountedPlace[]> => {
      const known = often.get(id) ?? (says(row, id) ? placeIn(row, id) : null);
      const place = known ?? (await briefOf(tables, id));
      return place === null ? [] : [{ place, mentions }];
    }),
  );
  return shown.flat();
}

/** The places that are named most often in the whole edition. */
async function namedOften({ ranked }: EditionTables): Promise<ReadonlyMap<string, PlaceBrief>> {
  const often = await ranked.first(maskOf(senses), 'all', mostOften);
  return new Map(often.map(({ place }) => [place.id, place]));
}

async function briefOf({ places }: EditionTables, id: string): Promise<PlaceBrief | null> {
  const row = await places.get(id);
  return row === null ? null : briefly(row.value.place as unknown as Place);
}
