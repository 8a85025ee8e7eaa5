import type { DayRange, EdtfDate } from '../../core/dates/edtf.ts';
import { stretchOf } from '../../core/dates/stretch.ts';
import type { PlaceId } from '../../core/edition/model.ts';
import type { Sense } from '../../core/geoparse/sense.ts';
import type { ArticleSummary, PassageGroup, QuotedPassage } from '../../library/answers.ts';

/** What is said of a place in one passage, and when that was. */
export interface Said {
  readonly id: string;
  readonly article: ArticleSummary;
  readonly passage: QuotedPassage;
  /** The first of the days that it tells of, else the article's; null where neither is known. */
  readonly days: DayRange | null;
  /** The article's date, where the passage has none of its own: EDTF. */
  readonly published: EdtfDate | null;
  /** Whether somebody wrote the article's date, where the passage has none of its own. */
  readonly isSure: boolean;
  /** The senses in which it names the place, each once. */
  readonly senses: readonly Sense[];
  /** Those in which no passage before it does. */
  readonly newSenses: readonly Sense[];
}

/** A sense in which a place is named, from when on. */
export interface SenseFrom {
  readonly sense: Sense;
  readonly days: DayRange;
}

/** What is said of a place, the earliest told first; what has no date comes last. */
export function sequenceOf(groups: readonly PassageGroup[], placeId: PlaceId): Said[] {
  const said = groups.flatMap(({ article, passages }) =>
    passages.map((passage) => saidIn(article, passage, placeId)),
  );
  said.sort((a, b) => compare(a.days, b.days));
  const known = new Set<Sense>();
  return said.map((one) => {
    const newSenses = one.senses.filter((sense) => !known.has(sense));
    for (const sense of newSenses) known.add(sense);
    return { ...one, newSenses };
  });
}

function saidIn(article: ArticleSummary, passage: QuotedPassage, placeId: PlaceId): Said {
  const marks = new Set(passage.marks);
  const senses = passage.mentions.flatMap((mention) =>
    mention.kind === 'place' && mention.placeId === placeId && marks.has(mention.id)
      ? mention.sense
      : [],
  );
  const days = passage.moments[0] ?? null;
  const published = article.date === null ? null : stretchOf(article.date.edtf);
  const isOfArticle = days?.first === published?.first && days?.last === published?.last;
  return {
    id: `${article.id} ${passage.span.start}`,
    ...{ article, passage, days, newSenses: [] },
    published: isOfArticle ? (article.date?.edtf ?? null) : null,
    isSure: !isOfArticle || article.date?.basis !== 'inferred',
    senses: [...new Set(senses)],
  };
}

function compare(a: DayRange | null, b: DayRange | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.first < b.first ? -1 : Number(a.first > b.first);
}

/** From when on a place is named in each sense, the earliest first; none where a date is missing. */
export const sensesFrom = (said: readonly Said[]): SenseFrom[] =>
  said.flatMap(({ newSenses, days }) =>
    days === null ? [] : newSenses.map((sense) => ({ sense, days })),
  );
