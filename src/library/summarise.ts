import type { Article, Mention, Place } from '../core/edition/model.ts';
import { openingWords } from '../core/edition/opening-words.ts';
import type { ArticleSummary, PlaceBrief } from './questions.ts';

/** An article's line in a list. */
export function summarise(article: Article, mentions: readonly Mention[]): ArticleSummary {
  const { text: _, segments: __, signature: ___, sourceUrl: ____, ...known } = article;
  const places = mentions.flatMap((mention) =>
    mention.kind === 'place' && mention.sense !== 'demonym' ? [mention.placeId] : [],
  );
  const systems = mentions.flatMap((mention) =>
    mention.kind === 'system' ? [mention.systemId] : [],
  );
  return {
    ...known,
    opening: openingWords(article),
    places: new Set(places).size,
    systems: new Set(systems).size,
  };
}

/** What the map and the lists need of a place. */
export function briefly({ names: _, source: __, note: ___, ...brief }: Place): PlaceBrief {
  return brief;
}
