import 'fake-indexeddb/auto';
import { editingContract } from '../../../tests/support/editing-contract.ts';
import { testEdition } from '../../../tests/support/edition.ts';
import { libraryContract } from '../../../tests/support/library-contract.ts';
import type { Edition } from '../../core/edition/model.ts';
import { stateOf } from '../../core/operations/as-edition.ts';
import type { Library } from '../library.ts';
import { openShelf } from './open-shelf.ts';
import type { Shelf } from './shelf.ts';

const edition = await testEdition();

async function openNew(
  title: Edition['title'],
): Promise<{ shelf: Shelf; id: string; library: Library }> {
  const shelf = await openShelf({ onClosed: () => undefined });
  const id = await shelf.create(title);
  return { shelf, id, library: await openAgain(shelf, id) };
}

async function openAgain(shelf: Shelf, id: string): Promise<Library> {
  const opened = await shelf.open(id);
  if (!opened?.ok) throw new Error(opened?.fault.detail ?? 'It is not there.');
  return opened.value;
}

/** An edition of one's own that holds the same as another. */
async function ownCopy(whole: Edition): Promise<Library> {
  const { shelf, id, library } = await openNew(whole.title);
  const { articles, places, systems, events = [] } = stateOf(whole);
  const operation = {
    verb: 'add articles',
    articles: [...articles.values()],
    places: [...places.values()],
    systems: [...systems.values()],
  } as const;
  const added = await library.editing?.apply([operation, { verb: 'write events', events }], {
    who: '',
  });
  if (!added?.ok) throw new Error(JSON.stringify(added?.fault));
  return openAgain(shelf, id);
}

// The headline is an editor's, in the edition's files.
const plain = { ...edition, headline: null, story: [] };

libraryContract('own', plain, await ownCopy(plain), []);
editingContract('own', async () => (await openNew({ fr: 'Mes articles' })).library);
