import { compareDates, type EdtfDate } from '../dates/edtf.ts';
import type { ArticleId, LanguageTag, PlaceId } from '../edition/model.ts';
import type { Exported } from './exported.ts';

/** How often and since when articles name a place, and how they write its name. */
export interface Tally {
  readonly mentions: number;
  readonly articles: number;
  /** The earliest and the latest date of those articles that have one. */
  readonly first: EdtfDate | null;
  readonly last: EdtfDate | null;
  readonly forms: readonly AttestedForm[];
}

/** A name as articles write it. Demonyms are no names of their place. */
export interface AttestedForm {
  readonly text: string;
  readonly language: LanguageTag;
  /** The first article that has it. */
  readonly articleId: ArticleId;
}

interface Counting {
  mentions: number;
  articles: number;
  first: EdtfDate | null;
  last: EdtfDate | null;
  lastArticle: ArticleId | null;
  readonly forms: Map<string, AttestedForm>;
}

const fresh = (): Counting => ({
  mentions: 0,
  articles: 0,
  first: null,
  last: null,
  lastArticle: null,
  forms: new Map(),
});

/** Reads all articles once, and keeps no more of them than this for each place. */
export async function tallyPlaces(exported: Exported): Promise<ReadonlyMap<PlaceId, Tally>> {
  const counts = new Map<PlaceId, Counting>();
  for await (const { article, mentions } of exported.articles()) {
    const { id, text, language, date } = article;
    for (const mention of mentions) {
      if (mention.kind !== 'place') continue;
      const count = counts.get(mention.placeId) ?? fresh();
      counts.set(mention.placeId, count);
      count.mentions += 1;
      if (mention.sense !== 'demonym') {
        const form = text.slice(mention.start, mention.end);
        const key = `${language} ${form}`;
        if (!count.forms.has(key)) count.forms.set(key, { text: form, language, articleId: id });
      }
      if (count.lastArticle === id) continue;
      count.lastArticle = id;
      count.articles += 1;
      if (date === null) continue;
      if (count.first === null || compareDates(date.edtf, count.first) < 0) count.first = date.edtf;
      if (count.last === null || compareDates(date.edtf, count.last) > 0) count.last = date.edtf;
    }
  }
  return new Map(
    [...counts].map(([id, { lastArticle: _, forms, ...count }]) => [
      id,
      { ...count, forms: [...forms.values()] },
    ]),
  );
}

export const noTally: Tally = { mentions: 0, articles: 0, first: null, last: null, forms: [] };
