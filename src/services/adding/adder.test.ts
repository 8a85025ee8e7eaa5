import { expect, test } from 'vitest';
import { zipOf } from '../../../tests/support/make-documents.ts';
import { smallEdition } from '../../../tests/support/small-edition.ts';
import { loadEdition } from '../../core/edition/load-edition.ts';
import type { ArticleId, Mention } from '../../core/edition/model.ts';
import type { ImportEvent } from '../../core/import/import-event.ts';
import { importSource } from '../../core/import/import-source.ts';
import { defaultLimits } from '../../core/import/options.ts';
import type { EditionState } from '../../core/operations/edition-state.ts';
import { fail, succeed } from '../../core/result.ts';
import { span } from '../../core/text/offset.ts';
import type { Editing, Library } from '../../library/library.ts';
import { editableLibrary } from '../../library/memory/editable-library.ts';
import { createReaders } from '../../readers/create-readers.ts';
import { type AddingFile, attentionOf } from '../../store/adding/adding.ts';
import { createAddingStore } from '../../store/adding/adding-store.ts';
import type { Importer } from '../importer.ts';
import type { Proposer } from '../proposer.ts';
import { Adder } from './adder.ts';
import { Ledger } from './ledger.ts';

const nothing: EditionState = {
  title: { fr: 'Mes articles', en: 'My articles' },
  ...{ articles: new Map(), places: new Map(), systems: new Map(), story: [] },
};

/** Imports without a worker. */
const importer: Importer = {
  prepare: () => undefined,
  async start({ path, file, encoding = null, columns = null, mends = false }, onEvent) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const source = {
      path,
      size: bytes.length,
      async *chunks() {
        yield bytes;
      },
    };
    const options = {
      encoding,
      columns,
      mends,
      knownWords: async () => () => false,
      limits: defaultLimits,
    };
    const readers = createReaders(() => Promise.reject(new Error('no PDF here')));
    for await (const event of importSource(source, options, readers)) void onEvent(event);
    return succeed(undefined);
  },
  stop: () => undefined,
};

/** Finds one name, which nobody knows, at the beginning of every text. */
const proposer: Pick<Proposer, 'prepare' | 'propose' | 'stop'> = {
  prepare: () => undefined,
  propose: async ({ id }) => {
    const mention: Mention = {
      ...{ id: `${id}.m0` as Mention['id'], articleId: id, kind: 'unplaced', sense: 'location' },
      ...{ ...span(0, 3), reviewed: false },
      proposal: { confidence: 0, sense: 'location', candidates: [], reasons: [] },
    };
    return succeed({ mentions: [mention], places: [], systems: [], dates: [] });
  },
  stop: () => undefined,
};

function adding(parts: { importer?: Importer; editing?: (editing: Editing) => Editing } = {}) {
  const library = editableLibrary(nothing, 'own');
  if (library.editing === undefined) throw new Error('It cannot be edited.');
  const editing = parts.editing?.(library.editing) ?? library.editing;
  const store = createAddingStore();
  const editions: Library[] = [];
  const first: [ArticleId, AddingFile['way']][] = [];
  const adder = new Adder({
    ...{ importer, proposer, ledger: new Ledger(store), ...parts },
    alone: (work) => work(),
    openTarget: async () => succeed({ library, editing }),
    openNew: async (title) => {
      const made = editableLibrary({ ...nothing, title }, 'new');
      editions.push(made);
      return made.editing === undefined
        ? fail({ kind: 'full' })
        : succeed({ library: made, editing: made.editing });
    },
    onFirst: ({ article }, way) => first.push([article.id, way]),
  });
  /** Waits until everything that was given is over. */
  const rest = async () => {
    while (store.getState().files.length === 0 || store.getState().isRunning) {
      await new Promise<void>((resolve) => {
        const stop = store.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
    return store.getState().files;
  };
  return { adder, library, store, first, editions, rest };
}

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => ({
  ...{ name, way: 'file' as const },
  content: new Blob([content]),
});
const paste = (text: string) => ({ name: 'x', way: 'paste' as const, content: new Blob([text]) });

const texts = async (library: Library): Promise<string[]> => {
  const listed = await library.ask({ ask: 'articles', window: null, from: 0, count: 100 });
  if (!listed.ok) throw new Error(listed.fault.detail);
  const all: string[] = [];
  for (const { id } of listed.value.articles) {
    const article = await library.ask({ ask: 'article', id });
    if (article.ok && article.value !== null) all.push(article.value.article.text);
  }
  return all.sort();
};

test('what is pasted is an article of the edition, with its mentions, and is told of first', async () => {
  const { adder, library, first, rest } = adding();
  adder.add([paste('Moscou est loin de Minsk.')]);
  const [line] = await rest();
  expect(await texts(library)).toEqual(['Moscou est loin de Minsk.']);
  expect(line).toMatchObject({ step: 'done', counts: { articles: 1, mentions: 1, doubtful: 1 } });
  expect(first).toEqual([[line?.articles[0]?.id, 'paste']]);
});

test('one line a file: what was refused says why, and the rest is kept', async () => {
  const { adder, library, first, rest } = adding();
  adder.add([
    file('a.txt', 'Un premier texte.'),
    file('vide.txt', ''),
    file('image.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
    file('b.txt', 'Un second texte.'),
  ]);
  const lines = await rest();
  expect(await texts(library)).toEqual(['Un premier texte.', 'Un second texte.']);
  expect(lines.map(({ name, refusals }) => [name, refusals[0]?.refusal.code])).toEqual([
    ['a.txt', undefined],
    ['vide.txt', 'empty'],
    ['image.png', 'unsupported format'],
    ['b.txt', undefined],
  ]);
  expect(first).toHaveLength(1);
});

test('the same text twice is noticed, and kept twice where the reader says so', async () => {
  const { adder, library, rest } = adding();
  adder.add([file('a.txt', 'Le même texte.'), file('b.txt', 'Le  MÊME texte !')]);
  const lines = await rest();
  expect(lines.map(attentionOf)).toEqual([null, 'repeated']);
  expect(lines[1]?.repeated[0]?.of).toBe(lines[0]?.articles[0]?.id);
  await adder.again([lines[1]?.key ?? 0], { again: true });
  await rest();
  expect(await texts(library)).toEqual(['Le  MÊME texte !', 'Le même texte.']);
});

test('a text that was damaged is mended in its place', async () => {
  const { adder, library, rest } = adding();
  adder.add([file('a.txt', 'La BiÃ©lorussie est voisine.')]);
  const [line] = await rest();
  expect(line?.damage).toEqual({ example: 'BiÃ©lorussie', mended: 'Biélorussie' });
  await adder.again([line?.key ?? 0], { mends: true });
  await rest();
  expect(await texts(library)).toEqual(['La Biélorussie est voisine.']);
});

test('a table asks for its columns, and gives its rows when they are told', async () => {
  const { adder, library, rest } = adding();
  adder.add([file('t.csv', 'un;deux\nA;Premier\nB;Second\n')]);
  const [line] = await rest();
  expect(line?.columns?.columns.map(({ name }) => name)).toEqual(['un', 'deux']);
  await adder.again([line?.key ?? 0], { columns: { text: 'deux', title: 'un' } });
  await rest();
  expect(await texts(library)).toEqual(['Premier', 'Second']);
});

test('adding is undone at once, however much was added', async () => {
  const { adder, library, store, rest } = adding();
  adder.add([paste('Un texte d’avant.')]);
  await rest();
  adder.add(Array.from({ length: 60 }, (_, n) => file(`${n}.txt`, `Le texte numéro ${n}.`)));
  await rest();
  expect(await texts(library)).toHaveLength(61);
  await adder.undo();
  expect(await texts(library)).toEqual(['Un texte d’avant.']);
  expect(store.getState().files).toEqual([]);
});

test('stopping keeps what is ready, and what comes later is taken', async () => {
  const heard: ((event: ImportEvent) => unknown)[] = [];
  const ends: ((read: Awaited<ReturnType<Importer['start']>>) => void)[] = [];
  const slow: Importer = {
    ...importer,
    start: (request, onEvent) =>
      request.path === 'slow.txt'
        ? new Promise((end) => {
            heard.push(onEvent);
            ends.push(end);
          })
        : importer.start(request, onEvent),
    stop: () => {
      for (const end of ends) end(succeed(undefined));
    },
  };
  const { adder, library, rest, store } = adding({ importer: slow });
  adder.add([file('a.txt', 'Un premier texte.'), file('slow.txt', 'x'), file('c.txt', 'jamais')]);
  while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve));
  adder.stop();
  expect(store.getState().files.map(({ step }) => step)).toEqual(['done', 'stopped', 'stopped']);
  adder.add([file('d.txt', 'Un texte de plus.')]);
  await rest();
  expect(await texts(library)).toEqual(['Un premier texte.', 'Un texte de plus.']);
});

test('where what reads a file did not load, the file waits to be taken again', async () => {
  const readers = { detail: 'What reads the file did not load.' };
  const lost: Importer = { ...importer, start: async () => fail(readers) };
  let current = lost;
  const { adder, library, store, rest } = adding({
    importer: { ...importer, start: (request, onEvent) => current.start(request, onEvent) },
  });
  adder.add([file('a.txt', 'Un texte.'), file('b.txt', 'Un autre.')]);
  const lines = await rest();
  expect(store.getState().fault).toEqual({ from: 'program', ...readers });
  expect(lines.map(({ step, refusals }) => [step, refusals.length])).toEqual([
    ['stopped', 0],
    ['stopped', 0],
  ]);

  current = importer;
  await adder.again(
    lines.map(({ key }) => key),
    {},
  );
  await rest();
  expect(store.getState().fault).toBeNull();
  expect(new Set(await texts(library))).toEqual(new Set(['Un texte.', 'Un autre.']));
});

test('where nothing more can be kept, what is kept stays and the rest is ended', async () => {
  let left = 1;
  const { adder, library, store, rest } = adding({
    editing: (editing) => ({
      ...editing,
      apply: async (operations, by) =>
        left-- > 0 ? editing.apply(operations, by) : fail({ kind: 'full' }),
    }),
  });
  adder.add(Array.from({ length: 5 }, (_, n) => file(`${n}.txt`, `Le texte numéro ${n}.`)));
  await rest();
  expect(store.getState().fault).toEqual({ from: 'storage', fault: { kind: 'full' } });
  expect(await texts(library)).toEqual(['Le texte numéro 0.']);
});

test('an edition’s own zip comes back as an edition, whole', async () => {
  const { adder, library, editions, rest } = adding();
  adder.add([file('une.zip', new Uint8Array(zipOf(Object.fromEntries(smallEdition))))]);
  const [line] = await rest();
  const loaded = loadEdition(smallEdition);
  if (!loaded.ok) throw new Error('The edition does not load.');
  const { edition } = loaded.value;
  expect(line).toMatchObject({ step: 'done', counts: { articles: edition.articles.length } });
  expect(editions.map(({ head }) => [head.title, head.counts, head.systems])).toEqual([
    [
      edition.title,
      expect.objectContaining({
        articles: edition.articles.length,
        mentions: edition.mentions.length,
      }),
      edition.systems,
    ],
  ]);
  expect(await texts(library)).toEqual([]);
});
