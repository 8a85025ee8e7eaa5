import type { Edition, Mention, Place, PlaceId, PlaceMention } from '../../core/edition/model.ts';
import { memoise } from '../memoise.ts';
import type { Filters, State } from '../state.ts';
import { indexOf } from './edition-index.ts';

/** The mentions of places that the filters let through, in the edition's order. */
export const shownMentions = (state: State): readonly PlaceMention[] =>
  filterMentions(state.edition, state.filters);

/** How often each place is named among the shown mentions; places named nowhere are not in it. */
export const mentionCounts = (state: State): ReadonlyMap<PlaceId, number> =>
  countMentions(shownMentions(state));

/** The places that the shown mentions name, the most named first. */
export const shownPlaces = (state: State): readonly Place[] =>
  rankPlaces(state.edition, mentionCounts(state));

/** What "next mention" walks through: the selection's mentions, or all that are shown. */
export const mentionsToStepThrough = (state: State): readonly Mention[] =>
  stepsOf(shownMentions(state), state.selection);

const filterMentions = memoise((edition: Edition, filters: Filters) => {
  const { placeById } = indexOf(edition);
  return edition.mentions.filter((mention): mention is PlaceMention => {
    if (mention.kind !== 'place') return false;
    const kind = placeById.get(mention.placeId)?.kind;
    return (
      filters.senses.includes(mention.sense) &&
      kind !== undefined &&
      filters.kinds.includes(kind) &&
      (filters.articleIds.length === 0 || filters.articleIds.includes(mention.articleId))
    );
  });
});

const countMentions = memoise((mentions: readonly PlaceMention[]) => {
  const counts = new Map<PlaceId, number>();
  for (const { placeId } of mentions) counts.set(placeId, (counts.get(placeId) ?? 0) + 1);
  return counts;
});

const rankPlaces = memoise((edition: Edition, counts: ReadonlyMap<PlaceId, number>) =>
  edition.places
    .filter((place) => counts.has(place.id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)),
);

const stepsOf = memoise((mentions: readonly PlaceMention[], selection: readonly PlaceId[]) =>
  selection.length === 0
    ? mentions
    : mentions.filter((mention) => selection.includes(mention.placeId)),
);
