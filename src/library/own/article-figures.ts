import { daysOf } from '../../core/dates/edtf.ts';
import { passagesOfArticle } from '../../core/edition/article-passages.ts';
import type { Mention, PlaceId, SystemId } from '../../core/edition/model.ts';
import { isDoubtful } from '../../core/edition/proposal.ts';
import { senses } from '../../core/geoparse/sense.ts';
import type { OwnArticle } from '../../core/operations/own-article.ts';
import { senseMasks } from '../senses.ts';
import type { BySense } from './rows.ts';

/** What an article adds to its edition's figures. */
export interface ArticleFigures {
  readonly mentions: number;
  readonly doubtful: number;
  readonly decided: number;
  readonly unread: number;
  readonly orphans: number;
  readonly language: string;
  readonly systems: ReadonlyMap<SystemId, number>;
  readonly places: ReadonlyMap<PlaceId, PlaceFigures>;
}

export interface PlaceFigures {
  readonly counts: BySense;
  readonly doubts: BySense;
  /** In how many passages it is named, by set of senses: at the set's own number. */
  readonly passages: readonly number[];
}

export function figuresOf({ article, mentions, orphans }: OwnArticle): ArticleFigures {
  const systems = new Map<SystemId, number>();
  for (const mention of mentions) {
    if (mention.kind !== 'system') continue;
    systems.set(mention.systemId, (systems.get(mention.systemId) ?? 0) + 1);
  }
  return {
    mentions: mentions.length,
    doubtful: mentions.filter(isDoubtful).length,
    decided: mentions.filter(({ reviewed, proposal }) => reviewed && proposal !== undefined).length,
    unread: mentions.filter(isUnread).length,
    orphans: orphans.length,
    language: article.language,
    systems,
    places: placesOf({ article, mentions }),
  };
}

/** Sure enough, and decided by nobody. */
export const isUnread = (mention: Mention): boolean =>
  !mention.reviewed && mention.proposal !== undefined && !isDoubtful(mention);

function placesOf({
  article,
  mentions,
}: Pick<OwnArticle, 'article' | 'mentions'>): ReadonlyMap<PlaceId, PlaceFigures> {
  const named = mentions.filter((mention) => mention.kind === 'place');
  const places = new Map<PlaceId, { counts: number[]; doubts: number[]; passages: number[] }>();
  for (const mention of named) {
    const figures = places.get(mention.placeId) ?? {
      counts: senses.map(() => 0),
      doubts: senses.map(() => 0),
      passages: [0, ...senseMasks.map(() => 0)],
    };
    const at = senses.indexOf(mention.sense);
    figures.counts[at] = (figures.counts[at] ?? 0) + 1;
    if (isDoubtful(mention)) figures.doubts[at] = (figures.doubts[at] ?? 0) + 1;
    places.set(mention.placeId, figures);
  }
  for (const passage of passagesOfArticle(article, named)) {
    const masks = new Map<PlaceId, number>();
    for (const { placeId, sense } of passage.mentions) {
      masks.set(placeId, (masks.get(placeId) ?? 0) | (1 << senses.indexOf(sense)));
    }
    for (const [placeId, mask] of masks) {
      const passages = places.get(placeId)?.passages ?? [];
      for (const set of senseMasks) if (set & mask) passages[set] = (passages[set] ?? 0) + 1;
    }
  }
  return places;
}

/** A date as a text that orders as `compareDates` does: the undated come last. */
export function dateKey(article: OwnArticle['article']): string {
  const days = article.date === null ? null : daysOf(article.date.edtf);
  return days === null ? '~' : `${days.first} ${days.last}`;
}
