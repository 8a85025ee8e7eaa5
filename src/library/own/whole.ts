import { asEdition } from '../../core/operations/as-edition.ts';
import type { EditionState } from '../../core/operations/edition-state.ts';
import type { Library } from '../library.ts';
import { memoryLibrary } from '../memory/memory-library.ts';
import { beginningWith, type Reading } from './database.ts';
import { annotated } from './load-state.ts';
import { checkedRow } from './row-schemas.ts';
import type { EditionRow } from './rows.ts';

/** An edition read whole. Only what asks of a window of time needs it. */
export async function wholeIn(tx: Reading, row: EditionRow): Promise<Library> {
  return memoryLibrary(asEdition(await wholeStateIn(tx, row)), row.id);
}

export async function wholeStateIn(tx: Reading, row: EditionRow): Promise<EditionState> {
  const range = beginningWith(row.id);
  const [texts, annotations, places] = await Promise.all([
    tx.objectStore('texts').getAll(range),
    tx.objectStore('annotations').getAll(range),
    tx.objectStore('places').getAll(range),
  ]);
  const marked = new Map(annotations.map((one) => [one.id, checkedRow('annotations', one)]));
  return {
    title: row.title,
    articles: new Map(
      texts.flatMap((text) => {
        const annotation = marked.get(text.id);
        if (annotation === undefined) return [];
        const { article, imported } = checkedRow('texts', text);
        return [[article.id, { article, imported, ...annotated(annotation) }]];
      }),
    ),
    places: new Map(places.map((one) => [one.id, checkedRow('places', one).place])),
    systems: new Map(row.systems.map((system) => [system.id, system])),
    story: row.story ?? [],
    ...(row.events && { events: row.events }),
    ...(row.eventDecisions && { eventDecisions: row.eventDecisions }),
  };
}
