import { compareDates } from '../core/dates/edtf.ts';
import {
  differencesIn,
  type EventDifference,
  type LocatedPlace,
} from '../core/edition/event-agreement.ts';
import type { Article, ArticleId, Edition, PlaceId } from '../core/edition/model.ts';
import { byDate } from '../core/edition/passages.ts';
import type { EventPassage, ToldEvent } from '../core/edition/told-event.ts';
import { type CopiedPassage, copiesAmong } from '../core/events/copied-passages.ts';
import { distanceKm } from '../core/geodesy/wgs84.ts';
import { groupBy } from '../core/group-by.ts';
import { overlaps } from '../core/text/offset.ts';
import type { ArticleSummary, EventPage, PlaceBrief } from './answers.ts';
import {
  type EditionEvent,
  type EventVerdict,
  eventVerdicts,
  type PlaceDifference,
  type Quoted,
} from './edition-event.ts';
import type { FindingOnMap } from './edition-finding.ts';
import type { Question } from './questions.ts';

/** An edition's events as they are listed, with the articles that tell of them and the places that those name. */
export interface EventList {
  /** All of the edition that tell of one, in the order of their dates. */
  readonly articles: readonly ArticleSummary[];
  readonly places: readonly PlaceBrief[];
  readonly events: readonly EditionEvent[];
  readonly proposed?: readonly EditionEvent[];
}

/** Holds the accounts of each event against each other. */
export function compareEvents(
  { articles, events, places }: Told,
  copies: readonly CopiedPassage[] = copiesAmong(articlesTelling(events, articles)),
): readonly EditionEvent[] {
  const order = byDate(articles).map(({ id }) => id);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const placeById = new Map(places.map((place) => [place.id, place]));
  const copied = groupBy(copies, ({ articleId }) => articleId);
  return events.map((event) => {
    const copyingIds = order.filter((id) => onlyCopies(id, event, copied.get(id) ?? []));
    return compare(event, order, copyingIds, texts, placeById);
  });
}

/** What events are told from. */
interface Told extends Pick<Edition, 'articles' | 'events'> {
  readonly places: readonly LocatedPlace[];
}

function articlesTelling(events: readonly ToldEvent[], articles: readonly Article[]): Article[] {
  const telling = new Set(events.flatMap(({ passages }) => passages.map((each) => each.articleId)));
  return articles.filter(({ id }) => telling.has(id));
}

/** Whether all that an article says of an event stands in passages that another has, which tells of it too. */
function onlyCopies(
  id: ArticleId,
  { passages }: ToldEvent,
  copies: readonly CopiedPassage[],
): boolean {
  const own = passages.filter(({ articleId }) => articleId === id);
  const isCopied = (passage: EventPassage): boolean =>
    copies.some(
      (copy) =>
        overlaps(copy, passage) &&
        passages.some(({ articleId }) => articleId === copy.of.articleId),
    );
  return own.length > 0 && own.every(isCopied);
}

/**
 * What differs comes first, then what several tell alike, then what one tells; by date within.
 *
 * @param summaries articles in the order of their dates; those that tell of no event are passed over
 */
export function listEvents(
  events: readonly EditionEvent[],
  places: readonly PlaceBrief[],
  summaries: Iterable<ArticleSummary>,
): EventList {
  const telling = new Set(events.flatMap(({ articleIds }) => articleIds));
  const named = new Set(events.flatMap(placesOf));
  const rank = ({ verdict }: EditionEvent): number => eventVerdicts.indexOf(verdict);
  return {
    articles: [...summaries].filter(({ id }) => telling.has(id)),
    places: places.filter(({ id }) => named.has(id)),
    events: [...events].sort((a, b) => rank(a) - rank(b) || compareDates(a.date, b.date)),
  };
}

const placesOf = ({ placeId, questions }: EditionEvent): readonly PlaceId[] => [
  ...(placeId === null ? [] : [placeId]),
  ...questions.flatMap(({ answers }) => answers.flatMap(({ placeIds }) => placeIds)),
];

/** The part of the list that a question asks for. */
export function answerEvents(
  { articles, places, events, proposed = [] }: EventList,
  { from, count }: Extract<Question, { ask: 'events' }>,
): EventPage {
  const countOf = (verdict: EventVerdict): number =>
    events.filter((event) => event.verdict === verdict).length;
  return {
    total: events.length,
    verdicts: {
      differs: countOf('differs'),
      consistent: countOf('consistent'),
      'told once': countOf('told once'),
    },
    events: events.slice(from, from + count),
    proposed,
    articles,
    places,
  };
}

function compare(
  event: ToldEvent,
  order: readonly ArticleId[],
  copyingIds: readonly ArticleId[],
  texts: ReadonlyMap<ArticleId, string>,
  places: ReadonlyMap<PlaceId, LocatedPlace>,
): EditionEvent {
  const quote = <Stretch extends EventPassage>(stretch: Stretch): Quoted<Stretch> => {
    const text = texts.get(stretch.articleId) ?? '';
    return { ...stretch, text: text.slice(stretch.start, stretch.end) };
  };
  const inOrder = (a: EventPassage, b: EventPassage): number =>
    order.indexOf(a.articleId) - order.indexOf(b.articleId) || a.start - b.start;
  const parted = event.questions.map((question) => differencesIn(question, places));
  const articleIds = order.filter((id) => event.passages.some(({ articleId }) => articleId === id));
  const difference = widest(parted.flat());
  return {
    ...event,
    verdict:
      difference !== null
        ? 'differs'
        : articleIds.length - copyingIds.length > 1
          ? 'consistent'
          : 'told once',
    difference,
    onMap: onMapOf(event, difference, places),
    ...{ articleIds, copyingIds },
    questions: event.questions.map((question, at) => ({
      ...question,
      differs: (parted[at] ?? []).length > 0,
      answers: [...question.answers].sort(inOrder).map(quote),
    })),
    passages: [...event.passages].sort(inOrder).map(quote),
  };
}

/** Where the articles put it, and the way between two places that cannot both be. */
function onMapOf(
  { placeId, questions }: ToldEvent,
  difference: EditionEvent['difference'],
  known: ReadonlyMap<PlaceId, LocatedPlace>,
): FindingOnMap | null {
  const told = questions.flatMap(({ id, answers }) =>
    id === 'where' ? answers.flatMap(({ placeIds }) => placeIds) : [],
  );
  const ids = new Set([...(placeId === null ? [] : [placeId]), ...told]);
  const places = [...ids].flatMap((id) => known.get(id) ?? []);
  if (places.length === 0) return null;
  const points = places.flatMap(({ id, geometry, label }) =>
    geometry.type === 'point' ? [{ point: geometry.point, name: label, placeId: id }] : [],
  );
  const shown = {
    units: places.flatMap(({ geometry }) => (geometry.type === 'area' ? geometry.units : [])),
    borders: [],
    points,
  };
  if (difference?.kind !== 'place' || difference.km === null) {
    return { ...shown, lines: [], label: null };
  }
  const [from, to] = difference.placeIds.map((id) => {
    const geometry = known.get(id)?.geometry;
    return geometry?.type === 'point' ? geometry.point : null;
  });
  const lines = from && to ? [[from, to] as const] : [];
  return { ...shown, lines, label: { lowKm: difference.km, highKm: difference.km, about: false } };
}

/** Of several differences the one to tell of: in place before in date, the farthest apart first. */
function widest(differences: readonly EventDifference[]): EditionEvent['difference'] {
  const inPlace = differences.flatMap((difference): PlaceDifference[] => {
    if (difference.kind !== 'place') return [];
    const [{ id, geometry }, other] = difference.places;
    const km =
      geometry.type === 'point' && other.geometry.type === 'point'
        ? distanceKm(geometry.point, other.geometry.point)
        : null;
    return [{ kind: 'place', placeIds: [id, other.id], km }];
  });
  const [first] = inPlace.sort((a, b) => (b.km ?? 0) - (a.km ?? 0));
  return first ?? differences.find((difference) => difference.kind === 'date') ?? null;
}
