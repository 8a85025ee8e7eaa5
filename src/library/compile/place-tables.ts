import type { Place } from '../../core/edition/model.ts';
import type { PlaceKind } from '../../core/gazetteer/kind.ts';
import { nameKeys } from '../../core/search/name-keys.ts';
import { descendingKey, numberKey } from '../keys.ts';
import { rankedList } from '../ranked-list.ts';
import { mentionsUnder, senseMasks } from '../senses.ts';
import { briefly } from '../summarise.ts';
import type { DictionaryRoots } from '../tables/head-file.ts';
import { keyOfLine, type Line, lineOf, parseLine } from '../tables/line.ts';
import type { TableRoot } from '../tables/piece.ts';
import { type Emit, TableWriter } from '../tables/table-writer.ts';
import { DictionaryWriter } from './dictionary-writer.ts';
import type { LineSorter } from './line-sorter.ts';
import type { Progress } from './progress.ts';

/** A page of places is hundreds of rows. */
const rankedLeaf = 72_000;
/** How many places are kept with a name that many bear, the most named first. */
const mostNamesakes = 12;

interface PlaceRoots {
  readonly places: TableRoot;
  readonly ranked: TableRoot;
  readonly names: DictionaryRoots;
}

/** Places that any mention names, and their mentions: by set of senses, then by kind. */
type Totals = Record<string, Partial<Record<PlaceKind | 'all', [number, number]>>>;

/** The tables, and what is known once they are written. */
interface WrittenPlaces {
  readonly roots: PlaceRoots;
  readonly total: number;
  readonly totals: Totals;
  readonly blocs: readonly Place[];
}

/** What the articles say of a place, added up. */
export interface PlaceCounts {
  /** Mentions by sense, as `senses` orders them. */
  readonly mentions: readonly number[];
  /** Passages, and articles with one, by set of senses. */
  readonly passages: readonly number[];
  readonly articles: readonly number[];
}

const none: PlaceCounts = {
  mentions: [0, 0, 0],
  passages: senseMasks.map(() => 0),
  articles: senseMasks.map(() => 0),
};

/** Joins what is known of each place with what is counted of it, and ranks the places. */
export class PlaceTables {
  readonly #emit: Emit;
  readonly #progress: Progress;
  readonly #joined: LineSorter;
  /** How many declarations there have been: of several of one place the first counts. */
  declared: number;

  /** @param declared how many declarations there were when the compilation was stopped */
  constructor(emit: Emit, progress: Progress, declared = 0) {
    this.#emit = emit;
    this.#progress = progress;
    this.#joined = progress.sorter('joined');
    this.declared = declared;
  }

  async declare(place: Place): Promise<void> {
    await this.#joined.add(lineOf(`${place.id} 0 ${numberKey(this.declared++)}`, place));
  }

  async count(placeId: string, counts: PlaceCounts): Promise<void> {
    await this.#joined.add(lineOf(`${placeId} 1`, counts));
  }

  /** @param onRanked sees each line of the table `ranked` as it is written */
  async finish(onRanked: (line: Line) => void): Promise<WrittenPlaces> {
    const places = new TableWriter('places', this.#emit);
    const ranked = this.#progress.sorter('ranked');
    const names = this.#progress.sorter('names');
    const totals: Totals = {};
    const blocs: Place[] = [];
    let total = 0;
    for await (const { place, counts } of this.#joinedPlaces()) {
      total++;
      if (place.geometry.type === 'members') blocs.push(place);
      await places.add(lineOf(place.id, { place, ...counts }));
      await rank(place, counts, { totals, ranked });
      await addNames(place, counts, names);
    }
    const rankedTable = new TableWriter('ranked', this.#emit, { leafSize: rankedLeaf });
    for await (const block of ranked.sorted()) {
      for (const line of block) {
        onRanked(line);
        await rankedTable.add(line);
      }
    }
    const roots = {
      places: await places.finish(),
      ranked: await rankedTable.finish(),
      names: await this.#writeNames(names),
    };
    return { roots, total, totals, blocs };
  }

  async *#joinedPlaces(): AsyncGenerator<{ place: Place; counts: PlaceCounts }> {
    let place: Place | null = null;
    let counts = none;
    for await (const block of this.#joined.sorted()) {
      for (const line of block) {
        const [id, kind] = keyOfLine(line).split(' ');
        const { json } = parseLine(line);
        if (kind === '1') counts = JSON.parse(json);
        else if (place?.id !== id) {
          if (place !== null) yield { place, counts };
          place = JSON.parse(json) as Place;
          counts = none;
        }
      }
    }
    if (place !== null) yield { place, counts };
  }

  async #writeNames(names: LineSorter): Promise<DictionaryRoots> {
    const writer = new DictionaryWriter('names', this.#emit, this.#progress);
    let name = '';
    let bearers: { id: string; mentions: number; brief: string }[] = [];
    const close = async (): Promise<void> => {
      if (bearers.length === 0) return;
      const most = bearers.sort((a, b) => b.mentions - a.mentions).slice(0, mostNamesakes);
      const shared = new Map(most.map(({ id, brief }) => [`place ${id}`, brief]));
      const value = [name, most[0]?.mentions ?? 0, most.map(({ id, mentions }) => [id, mentions])];
      await writer.add(lineOf(name, value, shared), most[0]?.mentions ?? 0);
    };
    for await (const block of names.sorted()) {
      for (const line of block) {
        const { key, json, shared } = parseLine(line);
        const [next = '', id = ''] = key.split(' ');
        if (next !== name) {
          await close();
          name = next;
          bearers = [];
        }
        bearers.push({ id, mentions: Number(json), brief: shared.get('place') ?? 'null' });
      }
    }
    await close();
    return writer.finish();
  }
}

async function addNames(place: Place, counts: PlaceCounts, names: LineSorter): Promise<void> {
  const forms = [...Object.values(place.label), ...Object.values(place.names).flat()];
  const mentions = counts.mentions.reduce((sum, count) => sum + count, 0);
  const shared = new Map([['place', JSON.stringify(briefly(place))]]);
  for (const key of new Set(forms.flatMap(nameKeys))) {
    await names.add(lineOf(`${key} ${place.id}`, mentions, shared));
  }
}

async function rank(
  place: Place,
  counts: PlaceCounts,
  { totals, ranked }: { readonly totals: Totals; readonly ranked: LineSorter },
): Promise<void> {
  for (const mask of senseMasks) {
    const mentions = mentionsUnder(mask, counts.mentions);
    if (mentions === 0) continue;
    const value = { place: briefly(place), mentions };
    totals[mask] ??= {};
    const byKind = totals[mask];
    for (const list of [place.kind, 'all'] as const) {
      const [known, sum] = byKind[list] ?? [0, 0];
      byKind[list] = [known + 1, sum + mentions];
      await ranked.add(
        lineOf(`${rankedList(mask, list)}${descendingKey(mentions)} ${place.id}`, value),
      );
    }
  }
}
