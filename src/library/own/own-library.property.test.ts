import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdition } from '../../../tests/support/any-edition.ts';
import { anyOperations } from '../../../tests/support/any-operation.ts';
import { runs } from '../../../tests/support/properties.ts';
import { apply } from '../../core/operations/apply.ts';
import { stateOf } from '../../core/operations/as-edition.ts';
import type { EditionState } from '../../core/operations/edition-state.ts';
import type { Operation } from '../../core/operations/operation.ts';
import type { Library } from '../library.ts';
import { editableLibrary } from '../memory/editable-library.ts';
import { defaultFilters } from '../opening-questions.ts';
import type { Question } from '../questions.ts';
import { openShelf } from './open-shelf.ts';

const page = { from: 0, count: 1000 };
const filters = [
  defaultFilters,
  { ...defaultFilters, senses: ['actor', 'demonym'] as const },
  { ...defaultFilters, kinds: ['landmark', 'city'] as const },
];

const empty: EditionState = {
  title: { fr: 'Mes articles' },
  articles: new Map(),
  places: new Map(),
  systems: new Map(),
  story: [],
};

test('what is kept in the browser answers as what is held whole, whatever was done and taken back', async () => {
  const shelf = await openShelf({ onClosed: () => undefined });
  await fc.assert(
    fc.asyncProperty(
      anyEdition,
      anyOperations,
      fc.array(fc.constantFrom('undo', 'redo'), { maxLength: 6 }),
      async (edition, operations, turns) => {
        const held = editableLibrary(empty, 'mine', () => '');
        const id = await shelf.create(empty.title);
        const opened = await shelf.open(id);
        if (!opened?.ok) throw new Error('It was just made.');
        const kept = opened.value;
        const { articles, places, systems } = stateOf(edition);
        const first: Operation = {
          verb: 'add articles',
          articles: [...articles.values()],
          places: [...places.values()],
          systems: [...systems.values()],
        };
        let state = empty;
        for (const operationFor of [() => first, ...operations]) {
          const operation = operationFor(state);
          const done = await held.editing?.apply([operation], { who: '' });
          const keptDone = await kept.editing?.apply([operation], { who: '' });
          expect(keptDone?.ok).toBe(done?.ok);
          const after = apply(state, operation);
          if (after.ok) state = after.value;
        }
        await expectAlike(kept, held, state);
        for (const turn of turns) {
          await held.editing?.[turn]();
          await kept.editing?.[turn]();
        }
        await expectAlike(kept, held, state);
        const later = await openShelf({ onClosed: () => undefined });
        const again = await later.open(id);
        if (!again?.ok) throw new Error('It was there before.');
        await expectAlike(again.value, held, state);
        await shelf.remove(id);
      },
    ),
    runs(30),
  );
});

async function expectAlike(kept: Library, held: Library, state: EditionState): Promise<void> {
  const placeIds = [...state.places.keys()].slice(0, 2);
  const questions: Question[] = [
    { ask: 'articles', window: null, ...page },
    ...[...state.articles.keys()].map((id): Question => ({ ask: 'article', id })),
    ...filters.map((one): Question => ({ ask: 'places', filters: one, ...page })),
    { ask: 'place details', ids: [...state.places.keys()] },
    ...placeIds.map(
      (id): Question => ({ ask: 'passages', placeIds: [id], filters: defaultFilters, ...page }),
    ),
    { ask: 'passages', placeIds, filters: defaultFilters, ...page },
    { ask: 'review', articleId: null, all: true, ...page },
    { ask: 'events', ...page },
    ...['brest', 'minsk'].map((name): Question => ({ ask: 'namesakes', name })),
  ];
  for (const question of questions)
    expect(await kept.ask(question)).toEqual(await held.ask(question));
  const { key: _, ...head } = kept.head;
  expect(head).toEqual({ ...held.head, key: undefined, languages: expect.anything() });
}
