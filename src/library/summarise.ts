import type { Article, Mention, Place } from '../core/edition/model.ts';
import { nativeName } from '../core/edition/native-name.ts';
import { openingWords } from '../core/edition/opening-words.ts';
import type { ArticleSummary, PlaceBrief, PlaceDetails } from './answers.ts';

/** An article's line in a list. */
export function summarise(article: Article, mentions: readonly Mention[]): ArticleSummary {
  const { text: _, segments: __, sourceUrl: ___, ...known } = article;
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
export function briefly(place: Place): PlaceBrief {
  const { names: _, note: __, ...brief } = place;
  return { ...brief, native: nativeName(place) };
}

/** Everything that is known of a place. */
export function detailed(place: Place): PlaceDetails {
  return { ...place, ...briefly(place) };
}
