import type { Place, PlaceId } from '../../core/edition/model.ts';
import { tellEvents } from '../../core/edition/tell-event.ts';
import type { EventPage } from '../answers.ts';
import { answerEvents, compareEvents, listEvents } from '../events.ts';
import { nothingTold } from '../nothing.ts';
import type { Question } from '../questions.ts';
import { briefly } from '../summarise.ts';
import { compareSummaryRows, rowsOf } from './article-order.ts';
import type { Reading } from './database.ts';
import { ownArticleIn, placeIn } from './load-state.ts';
import type { EditionRow } from './rows.ts';

/** The events that editors wrote, as they are told by now. */
export async function answerOwnEvents(
  tx: Reading,
  row: EditionRow,
  question: Extract<Question, { ask: 'events' }>,
): Promise<EventPage> {
  if (row.events === undefined) return nothingTold;
  const { rows, owns, places, told } = await ownEventsIn(tx, row);
  const list = listEvents(
    compareEvents({ articles: owns.map(({ article }) => article), events: told, places }),
    places.map(briefly),
    rows.map(({ summary }) => summary),
  );
  return answerEvents(list, question);
}

export async function countOwnEvents(tx: Reading, row: EditionRow): Promise<number> {
  return row.events === undefined ? 0 : (await ownEventsIn(tx, row)).told.length;
}

/** It reads the articles that tell of them, the earliest first, and the places that those name. */
async function ownEventsIn(
  tx: Reading,
  { id: edition, events = [], eventDecisions = [] }: EditionRow,
) {
  const ids = new Set(events.flatMap(({ passages }) => passages.map(({ articleId }) => articleId)));
  const rows = (await rowsOf(tx, edition, [...ids])).sort(compareSummaryRows);
  const read = await Promise.all(rows.map(({ id }) => ownArticleIn(tx, edition, id)));
  const owns = read.filter((own) => own !== null);
  const byId = new Map(owns.map((own) => [own.article.id, own]));
  const named = owns.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.kind === 'place' ? mention.placeId : [])),
  );
  const asked = new Set([...named, ...events.flatMap(({ placeId }) => placeId ?? [])]);
  const places = await withWhole(tx, edition, [...asked]);
  const told = tellEvents(events, eventDecisions, {
    article: (id) => byId.get(id) ?? null,
    places: new Map(places.map((place) => [place.id, place])),
  });
  return { rows, owns, places, told };
}

/** Places with those that they are part of. */
async function withWhole(tx: Reading, edition: string, ids: readonly PlaceId[]): Promise<Place[]> {
  const found = new Map<PlaceId, Place>();
  for (let wanted = ids; wanted.length > 0; ) {
    const read = await Promise.all(wanted.map((id) => placeIn(tx, edition, id)));
    const fresh = read.filter((place) => place !== null);
    for (const place of fresh) found.set(place.id, place);
    wanted = [...new Set(fresh.flatMap(({ partOf }) => partOf ?? []))].filter(
      (id) => !found.has(id),
    );
  }
  return [...found.values()];
}
