import type { Library } from '../library/library.ts';
import type { DatabaseEvents } from '../library/own/database.ts';
import type { Shelf } from '../library/own/shelf.ts';
import type { Editions } from '../store/editions.ts';
import { rememberClosing } from './closed-storage.ts';
import type { SwitchableLibrary } from './switchable-library.ts';

/** The worker starts when the findings are first asked for. */
async function judged(own: Library): Promise<Library> {
  const { judgedInWorker } = await import('./judged-in-worker.ts');
  return judgedInWorker(own);
}

const reload: DatabaseEvents['onClosed'] = (by) => {
  if (by === 'browser') rememberClosing();
  location.reload();
};

/** @param library what the page asks, whichever edition is open */
export function bindEditions(library: SwitchableLibrary, published: Library): Editions {
  let shelf: Promise<Shelf> | null = null;
  let shown: string | null = null;
  const openShelf = (): Promise<Shelf> => {
    shelf ??= import('../library/own/open-shelf.ts').then(
      ({ openShelf: open }) => open({ onClosed: reload }),
      (error: unknown) => {
        shelf = null;
        throw error;
      },
    );
    return shelf;
  };
  const show = async (id: string | null): Promise<boolean> => {
    if (id === shown) return true;
    const opened = id === null ? null : await (await openShelf()).open(id);
    if (id !== null && !opened?.ok) return false;
    shown = id;
    library.show(opened?.ok ? await judged(opened.value) : published);
    return true;
  };
  return {
    shelf: openShelf,
    show,
    forAdding: async (title) => {
      if (shown !== null) return shown;
      const own = await openShelf();
      const [last] = await own.list();
      return last?.id ?? own.create(title);
    },
    correct: async (title) => {
      const { correctedEdition } = await import('./corrected-edition.ts');
      return correctedEdition(await openShelf(), published, title);
    },
    published: published.head,
  };
}
