import type { ImportEvent } from '../../core/import/import-event.ts';
import { stateOf } from '../../core/operations/as-edition.ts';
import type { EditionState } from '../../core/operations/edition-state.ts';
import type { Operation } from '../../core/operations/operation.ts';
import type { OwnArticle } from '../../core/operations/own-article.ts';
import type { DecideEvent } from '../../core/operations/verbs/decide-event.ts';
import { eventsDecided, loggedIn, withWork } from '../../core/operations/with-work.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { EditingFault } from '../../library/library.ts';
import type { AddTarget } from './run.ts';

/** An edition that came in a file. */
export type TakenEdition = Pick<
  Extract<ImportEvent, { type: 'edition' }>,
  'edition' | 'claims' | 'work'
>;

/** Articles that are written at once. */
const batch = 24;

/**
 * Takes a whole edition into an empty one of the reader's own, its places and systems with the first articles.
 *
 * @param onArticles what was kept, as it is
 */
export async function takeEdition(
  { editing }: AddTarget,
  { edition, claims, work }: TakenEdition,
  onArticles: (articles: readonly OwnArticle[]) => void,
): Promise<Result<null, EditingFault>> {
  const taken = withWork(stateOf(edition), { work, claims });
  const { articles: byId, places, systems, story } = taken;
  const remembered = await editing.remember(loggedIn(work));
  if (!remembered.ok) return remembered;
  const articles = [...byId.values()];
  for (let from = 0; from === 0 || from < articles.length; from += batch) {
    const some = articles.slice(from, from + batch);
    const operation = {
      verb: 'add articles' as const,
      articles: some,
      places: from === 0 ? [...places.values()] : [],
      systems: from === 0 ? [...systems.values()] : [],
    };
    const kept = await editing.apply([operation], { who: '' });
    if (!kept.ok) return fail(kept.fault);
    onArticles(some);
  }
  const decided = eventsDecided(work);
  const operations: readonly Operation[] = [
    ...story.map((step) => ({ verb: 'write step' as const, step })),
    ...eventsWritten(taken, decided),
    ...decided,
  ];
  if (operations.length === 0) return succeed(null);
  const told = await editing.apply(operations, { who: '' });
  return told.ok ? succeed(null) : fail(told.fault);
}

/** What was accepted is among the events of the file, and is found again in its articles. */
function eventsWritten(
  { events = [] }: EditionState,
  decided: readonly DecideEvent[],
): readonly Operation[] {
  const known = new Set(decided.map(({ eventId }) => eventId));
  const written = events.filter(({ id }) => !known.has(id));
  return written.length === 0 ? [] : [{ verb: 'write events', events: written }];
}
