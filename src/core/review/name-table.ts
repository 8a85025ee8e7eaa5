import type { MentionId, PlaceId } from '../edition/model.ts';
import { fold } from '../gazetteer/fold.ts';
import { nameKey, type ReviewMention } from './review-mention.ts';

/** A name as it is written, and the place that it stands for: errors are made by name, so they are mended by name. */
export interface NameRow {
  readonly key: string;
  readonly name: string;
  readonly placeId: PlaceId | null;
  readonly ids: readonly MentionId[];
  /** Those of them that nobody decided. */
  readonly open: readonly MentionId[];
  /** How sure the least sure undecided mention is; null where somebody decided them all. */
  readonly certainty: number | null;
  /** Whether one of them waits for a reader. */
  readonly isDoubtful: boolean;
}

/** What a row is shown with: the words that the table is sorted and filtered by. */
export interface NamedRow extends NameRow {
  /** Empty where there is none. */
  readonly placeName: string;
  /** The country's code; null for countries, blocs and what is not placed. */
  readonly country: string | null;
}

/** Gathers an edition's names, article by article: what is held does not grow with the texts. */
export class NameGatherer {
  readonly #rows = new Map<string, GatheredRow>();

  add(mentions: readonly GatheredMention[]): void {
    for (const { name, placeId, id, isDecided, certainty, isDoubtful } of mentions) {
      const key = `${nameKey(name)} ${placeId ?? ''}`;
      let row = this.#rows.get(key);
      if (row === undefined) {
        row = { ...{ key, name, placeId, ids: [], open: [] }, certainty: null, isDoubtful: false };
        this.#rows.set(key, row);
      }
      row.ids.push(id);
      if (isDecided) continue;
      row.open.push(id);
      row.certainty = Math.min(row.certainty ?? 1, certainty);
      row.isDoubtful ||= isDoubtful;
    }
  }

  /** In the order of their first mentions. */
  rows(): readonly NameRow[] {
    return [...this.#rows.values()];
  }
}

/** What a row says of a mention. */
export type GatheredMention = Pick<
  ReviewMention,
  'id' | 'name' | 'placeId' | 'certainty' | 'isDecided' | 'isDoubtful'
>;

interface GatheredRow {
  readonly key: string;
  readonly name: string;
  readonly placeId: PlaceId | null;
  readonly ids: MentionId[];
  readonly open: MentionId[];
  certainty: number | null;
  isDoubtful: boolean;
}

export const tableColumns = ['name', 'place', 'country', 'mentions', 'doubt'] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface TableOrder {
  readonly column: TableColumn;
  readonly isReversed: boolean;
}

export interface TableFilter {
  /** Begins a word of the name or of the place, in any case and accents. */
  readonly words: string;
  /** A country's code; null for all. */
  readonly country: string | null;
  readonly which: 'all' | 'doubtful' | 'decided' | 'unplaced';
}

export const everyName: TableFilter = { words: '', country: null, which: 'all' };

/** What of the table is shown, in which order. The order is whole: equal rows stand by name. */
export function shownRows(
  rows: readonly NamedRow[],
  filter: TableFilter,
  { column, isReversed }: TableOrder,
  language: string,
): readonly NamedRow[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const words = fold(filter.words);
  const sign = isReversed ? -1 : 1;
  return rows
    .filter((row) => isWhich(row, filter.which))
    .filter(({ country }) => filter.country === null || country === filter.country)
    .filter(
      ({ name, placeName }) => words === '' || begins(name, words) || begins(placeName, words),
    )
    .toSorted((a, b) => sign * byColumn(a, b, column, compare) || compare(a.name, b.name));
}

function isWhich(row: NamedRow, which: TableFilter['which']): boolean {
  switch (which) {
    case 'all':
      return true;
    case 'doubtful':
      return row.isDoubtful;
    case 'decided':
      return row.certainty === null;
    case 'unplaced':
      return row.placeId === null;
  }
}

const begins = (text: string, folded: string): boolean => ` ${fold(text)}`.includes(` ${folded}`);

/** Each column's own first: names from A, the most mentioned, the most doubtful. */
function byColumn(
  a: NamedRow,
  b: NamedRow,
  column: TableColumn,
  compare: (a: string, b: string) => number,
): number {
  switch (column) {
    case 'name':
      return compare(a.name, b.name);
    case 'place':
      return emptyLast(a.placeName, b.placeName, compare);
    case 'country':
      return emptyLast(a.country ?? '', b.country ?? '', compare);
    case 'mentions':
      return b.ids.length - a.ids.length;
    case 'doubt':
      return (a.certainty ?? 2) - (b.certainty ?? 2);
  }
}

function emptyLast(a: string, b: string, compare: (a: string, b: string) => number): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return compare(a, b);
}
