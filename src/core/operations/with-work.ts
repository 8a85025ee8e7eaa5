import type { ReviewedClaim } from '../edition/load-claims.ts';
import type { Work } from '../edition/load-work.ts';
import type { ArticleId, Mention, Place, PlaceId } from '../edition/model.ts';
import { renamedInView } from '../edition/step-view.ts';
import type { WorkOnArticle } from '../edition/work-schema.ts';
import { groupBy } from '../group-by.ts';
import { overlaps, span } from '../text/offset.ts';
import type { EditionState } from './edition-state.ts';
import type { LoggedOperation } from './operation.ts';
import type { OwnArticle } from './own-article.ts';
import type { DecideEvent } from './verbs/decide-event.ts';

interface Known {
  readonly work: Work | null;
  /** What was decided of the articles' claims. */
  readonly claims: readonly ReviewedClaim[];
}

/**
 * An edition read from files with what its files say of the work on it: what was proposed, what was decided. What
 * no longer fits the texts, which people may have edited in the meantime, is left out.
 */
export function withWork(state: EditionState, { work, claims }: Known): EditionState {
  const claimsOf = groupBy(claims, ({ articleId }) => articleId);
  const named = (id: PlaceId): PlaceId => (work?.placeIds.get(id) ?? id) as PlaceId;
  const articles = [...state.articles].map(([id, own]): [ArticleId, OwnArticle] => {
    const known = work?.articles.get(id);
    const decided = claimsOf.get(id);
    const mentions = own.mentions.map((mention) =>
      mention.kind === 'place' ? { ...mention, placeId: named(mention.placeId) } : mention,
    );
    const told = { ...own, mentions, ...(decided !== undefined && { claims: decided }) };
    return [id, known === undefined ? told : worked(told, known)];
  });
  const places = [...state.places.values()].map((place): [PlaceId, Place] => {
    const partOf = place.partOf && named(place.partOf);
    return [named(place.id), { ...place, id: named(place.id), partOf }];
  });
  const systems = [...state.systems].map(([id, system]) => {
    return [id, { ...system, originId: system.originId && named(system.originId) }] as const;
  });
  const story = state.story.map((step) => ({
    ...step,
    view: renamedInView(step.view, ({ kind, id }) =>
      kind === 'place' ? named(id as PlaceId) : id,
    ),
  }));
  const events = state.events?.map((event) => ({
    ...event,
    placeId: event.placeId && named(event.placeId),
  }));
  return {
    ...{ ...state, story },
    ...(events && { events }),
    articles: new Map(articles),
    places: new Map(places),
    systems: new Map(systems),
  };
}

/** The log as it was: its entries were checked when they were read, and the program wrote them. */
export const loggedIn = (work: Work | null): readonly LoggedOperation[] =>
  (work?.log ?? []) as unknown as readonly LoggedOperation[];

/** What had been decided of the events that were proposed: the last word on each. */
export function eventsDecided(work: Work | null): readonly DecideEvent[] {
  const decided = loggedIn(work).flatMap(({ did }) => (did.verb === 'decide event' ? [did] : []));
  return [...new Map(decided.map((one) => [one.eventId, one])).values()];
}

function worked(own: OwnArticle, known: WorkOnArticle): OwnArticle {
  const { article } = own;
  const proposals = new Map(Object.entries(known.proposals));
  const proposed = own.mentions.map((mention): Mention => {
    const proposal = proposals.get(`#${mention.id.slice(article.id.length + 1)}`);
    return proposal === undefined ? mention : ({ ...mention, proposal } as unknown as Mention);
  });
  // Checked when they were read; the ids are the program's own.
  const still = (marked: WorkOnArticle['rejected']): Mention[] =>
    marked.flatMap(({ mention, words }) =>
      mention.articleId === article.id && article.text.slice(mention.start, mention.end) === words
        ? [mention as unknown as Mention]
        : [],
    );
  const notDates = known.notDates
    .filter(({ start, end, words }) => start <= end && article.text.slice(start, end) === words)
    .map(({ start, end }) => span(start, end));
  const ids = new Set(proposed.map(({ id }) => id));
  const unplaced = still(known.unplaced).filter(
    (mention) =>
      mention.kind === 'unplaced' &&
      !ids.has(mention.id) &&
      !proposed.some((known) => overlaps(known, mention)),
  );
  return {
    ...own,
    mentions: [...proposed, ...unplaced].sort((a, b) => a.start - b.start),
    rejected: still(known.rejected),
    ...(notDates.length > 0 && { notDates }),
    orphans: known.orphans as unknown as OwnArticle['orphans'],
    imported: known.imported as unknown as OwnArticle['imported'],
  };
}
