import type { ArticleId, Place, PlaceId } from '../../core/edition/model.ts';
import { isDoubtful } from '../../core/edition/proposal.ts';
import { senses } from '../../core/geoparse/sense.ts';
import type { EditionState } from '../../core/operations/edition-state.ts';
import type { OwnArticle } from '../../core/operations/own-article.ts';
import { indexText } from '../../core/search/index-text.ts';
import { summarise } from '../summarise.ts';
import { type ArticleFigures, dateKey, figuresOf } from './article-figures.ts';
import type { Writing } from './database.ts';
import { annotated } from './load-state.ts';
import { checkedRow } from './row-schemas.ts';
import type { BySense, EditionRow, PlaceRow } from './rows.ts';
import type { Writes } from './writes.ts';

/**
 * Writes what changed between two states of an edition, with every figure that follows from it. The row of the
 * edition itself is returned, to be written with what else changes in it.
 */
export async function writeChanges(
  tx: Writing,
  row: EditionRow,
  before: EditionState,
  after: EditionState,
  done: Writes,
): Promise<EditionRow> {
  const figures = new Figures(row);
  for (const id of new Set([...before.articles.keys(), ...after.articles.keys()])) {
    const was = before.articles.get(id) ?? null;
    const is = after.articles.get(id) ?? null;
    if (was === is) continue;
    const wasCounted = was && figuresOf(was);
    const isCounted = is && figuresOf(is);
    figures.change(wasCounted, isCounted);
    writeArticle(tx, row.id, { id, was, is, wasCounted, isCounted }, done);
  }
  await writePlaces(tx, figures, before, after, done);
  const { title, systems, story, events, eventDecisions } = after;
  return {
    ...{ ...figures.row(), title, systems: [...systems.values()], story },
    ...(events && { events }),
    ...(eventDecisions && { eventDecisions }),
  };
}

/** The sums of an edition, as its articles change them. */
class Figures {
  readonly edition: string;
  readonly places = new Map<PlaceId, { counts: number[]; doubts: number[] }>();
  #row: EditionRow;
  readonly #languages: Map<string, number>;
  readonly #systems: Map<string, number>;

  constructor(row: EditionRow) {
    this.edition = row.id;
    this.#row = row;
    this.#languages = new Map(row.languages);
    this.#systems = new Map(row.systemMentions);
  }

  change(was: ArticleFigures | null, is: ArticleFigures | null): void {
    for (const [figures, sign] of [
      [was, -1],
      [is, 1],
    ] as const) {
      if (figures === null) continue;
      const { articles, mentions, doubtful, decided, orphans } = this.#row;
      this.#row = {
        ...this.#row,
        articles: articles + sign,
        mentions: mentions + sign * figures.mentions,
        doubtful: doubtful + sign * figures.doubtful,
        decided: decided + sign * figures.decided,
        ...(orphans !== undefined && { orphans: orphans + sign * figures.orphans }),
      };
      add(this.#languages, figures.language, sign);
      for (const [id, times] of figures.systems) add(this.#systems, id, sign * times);
      for (const [id, { counts, doubts }] of figures.places) {
        const sums = this.places.get(id) ?? { counts: [0, 0, 0], doubts: [0, 0, 0] };
        counts.forEach((times, at) => {
          sums.counts[at] = (sums.counts[at] ?? 0) + sign * times;
        });
        doubts.forEach((times, at) => {
          sums.doubts[at] = (sums.doubts[at] ?? 0) + sign * times;
        });
        this.places.set(id, sums);
      }
    }
  }

  countPlaces(more: number, counted: { readonly places: number; readonly mentions: number }): void {
    const { places, counted: sums } = this.#row;
    this.#row = {
      ...this.#row,
      places: places + more,
      counted: {
        places: sums.places + counted.places,
        mentions: sums.mentions + counted.mentions,
      },
    };
  }

  row(): EditionRow {
    return { ...this.#row, languages: [...this.#languages], systemMentions: [...this.#systems] };
  }
}

function add(sums: Map<string, number>, key: string, more: number): void {
  const sum = (sums.get(key) ?? 0) + more;
  if (sum === 0) sums.delete(key);
  else sums.set(key, sum);
}

interface ChangedArticle {
  readonly id: ArticleId;
  readonly was: OwnArticle | null;
  readonly is: OwnArticle | null;
  readonly wasCounted: ArticleFigures | null;
  readonly isCounted: ArticleFigures | null;
}

function writeArticle(
  tx: Writing,
  edition: string,
  { id, was, is, wasCounted, isCounted }: ChangedArticle,
  done: Writes,
): void {
  const postings = tx.objectStore('postings');
  const waiting = tx.objectStore('waiting');
  if (was !== null) {
    const date = dateKey(was.article);
    for (const place of wasCounted?.places.keys() ?? []) {
      done.add(postings.delete([edition, place, date, id]));
    }
    for (const { id: mention, proposal } of was.mentions.filter(isDoubtful)) {
      done.add(waiting.delete([edition, proposal?.confidence ?? 0, mention]));
    }
  }
  if (is === null) {
    for (const store of ['texts', 'annotations', 'summaries', 'words'] as const) {
      done.add(tx.objectStore(store).delete([edition, id]));
    }
    return;
  }
  const { article, imported, mentions } = is;
  if (article !== was?.article || imported !== was.imported) {
    done.add(tx.objectStore('texts').put({ edition, id, article, imported }));
  }
  if (article.text !== was?.article.text || article.language !== was.article.language) {
    done.add(tx.objectStore('words').put({ edition, id, ...wordsIn(article) }));
  }
  const marked = { edition, id, ...annotated(is) };
  done.add(tx.objectStore('annotations').put(marked));
  const date = dateKey(article);
  const summary = summarise(article, mentions);
  const unread = isCounted?.unread ?? 0;
  done.add(tx.objectStore('summaries').put({ edition, id, date, summary, unread }));
  for (const [place, { passages }] of isCounted?.places ?? []) {
    done.add(postings.put({ edition, place, date, id, passages }));
  }
  for (const { id: mention, proposal } of mentions.filter(isDoubtful)) {
    done.add(waiting.put({ edition, confidence: proposal?.confidence ?? 0, mention }));
  }
}

async function writePlaces(
  tx: Writing,
  figures: Figures,
  before: EditionState,
  after: EditionState,
  done: Writes,
): Promise<void> {
  const store = tx.objectStore('places');
  const { edition } = figures;
  const changed = [...new Set([...before.places.keys(), ...after.places.keys()])].filter(
    (id) => before.places.get(id) !== after.places.get(id),
  );
  const ids = [...new Set([...figures.places.keys(), ...changed])];
  const rows = await Promise.all(ids.map((id) => store.get([edition, id])));
  for (const [at, id] of ids.entries()) {
    const old = rows[at] === undefined ? null : checkedRow('places', rows[at]);
    const place = changed.includes(id) ? (after.places.get(id) ?? null) : (old?.place ?? null);
    const sums = figures.places.get(id);
    const counts = summed(old?.counts, sums?.counts);
    const isNamed = counts.some((times) => times > 0);
    // What was brought along by what is taken back stays as long as something else names it.
    const kept = place ?? (isNamed ? (old?.place ?? null) : null);
    const isNew = old === null;
    const wasCounted = old === null ? 0 : countedByDefault(old.counts);
    if (kept === null) {
      if (!isNew) {
        done.add(store.delete([edition, id]));
        figures.countPlaces(-1, { places: -Number(wasCounted > 0), mentions: -wasCounted });
      }
      continue;
    }
    const isCounted = countedByDefault(counts);
    figures.countPlaces(Number(isNew), {
      places: Number(isCounted > 0) - Number(wasCounted > 0),
      mentions: isCounted - wasCounted,
    });
    done.add(store.put(placeRow(edition, kept, counts, summed(old?.doubts, sums?.doubts))));
  }
}

function placeRow(edition: string, place: Place, counts: BySense, doubts: BySense): PlaceRow {
  const counted = countedByDefault(counts);
  return {
    ...{ edition, id: place.id, place, counts, doubts },
    ...(counted > 0 && { rank: -counted }),
    ...(place.geometry.type === 'members' && { bloc: 1 as const }),
  };
}

const summed = (a: BySense | undefined, b: BySense | undefined): BySense =>
  senses.map((_, at) => (a?.[at] ?? 0) + (b?.[at] ?? 0));

/** Under the default filters demonyms are not counted. */
const countedByDefault = (counts: BySense): number =>
  senses.reduce((sum, sense, at) => (sense === 'demonym' ? sum : sum + (counts[at] ?? 0)), 0);

function wordsIn({ text, language }: OwnArticle['article']) {
  const { words, terms } = indexText(text, language);
  return { words: spaced(words.keys()), stems: spaced(terms.keys()) };
}

const spaced = (words: Iterable<string>): string => ` ${[...words].join(' ')} `;
