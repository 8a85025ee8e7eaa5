import type { SystemId } from '../../core/edition/model.ts';
import type { EditionHead } from '../library.ts';
import { countOwnEvents } from './answer-events.ts';
import { beginningWith, type Reading } from './database.ts';
import type { EditionRow } from './rows.ts';

/** The head of an edition of one's own, from its row and bounded look-ups. */
export async function headIn(tx: Reading, row: EditionRow): Promise<EditionHead> {
  const [blocs, latest, events] = await Promise.all([
    tx.objectStore('places').index('bloc').getAll(beginningWith(row.id)),
    tx
      .objectStore('summaries')
      .index('date')
      .openCursor(IDBKeyRange.bound([row.id], [row.id, '~'], false, true), 'prev'),
    countOwnEvents(tx, row),
  ]);
  return {
    key: row.id,
    title: row.title,
    languages: row.languages.toSorted(([, a], [, b]) => b - a).map(([language]) => language),
    headline: null,
    systems: row.systems,
    systemMentions: Object.fromEntries(row.systemMentions) as Record<SystemId, number>,
    blocs: blocs.map(({ place }) => place),
    counts: {
      articles: row.articles,
      places: row.places,
      mentions: row.mentions,
      findings: 0,
      events,
      ...(row.story !== undefined && row.story.length > 0 && { steps: row.story.length }),
      ...(row.doubtful > 0 && { doubtful: row.doubtful }),
    },
    latest: latest?.value.summary.date?.edtf ?? null,
  };
}

export function emptyEdition(id: string, title: EditionRow['title'], now: string): EditionRow {
  return {
    ...{ id, title, createdAt: now, changedAt: now, deletedAt: null, isWhole: true, systems: [] },
    ...{ articles: 0, places: 0, mentions: 0, doubtful: 0, decided: 0, orphans: 0 },
    counted: { places: 0, mentions: 0 },
    ...{ languages: [], systemMentions: [], lastEntry: 0, undoFrom: 1 },
  };
}
