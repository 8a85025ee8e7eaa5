import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { anyOperations } from '../../../tests/support/any-operation.ts';
import { bytesOf, exportedOf } from '../../../tests/support/exported.ts';
import { importBytes } from '../../../tests/support/import-bytes.ts';
import { brest, minsk, proposedArticle } from '../../../tests/support/own-articles.ts';
import { runs } from '../../../tests/support/properties.ts';
import type { EventId } from '../../core/edition/told-event.ts';
import { parseSelection } from '../../core/export/selection.ts';
import type { ImportEvent } from '../../core/import/import-event.ts';
import { asEdition } from '../../core/operations/as-edition.ts';
import type { EditionState } from '../../core/operations/edition-state.ts';
import type { Operation } from '../../core/operations/operation.ts';
import { exportedFromLibrary } from '../../library/export/exported-library.ts';
import type { Library } from '../../library/library.ts';
import { editableLibrary } from '../../library/memory/editable-library.ts';
import type { AnswerTo, Question } from '../../library/questions.ts';
import { takeEdition } from './take-edition.ts';

const nothing: EditionState = {
  ...{ title: { fr: 'Les miens' }, story: [] },
  ...{ articles: new Map(), places: new Map(), systems: new Map() },
};

/** What reviewing and editing do; the rest of an edition is the matter of the zip's own tests. */
const verbs: readonly Operation['verb'][] = [
  ...(['confirm', 'choose place', 'place by hand', 'set sense', 'set extent', 'reject'] as const),
  ...(['mark', 'edit text', 'propose again', 'settle', 'remove articles'] as const),
];

async function empty() {
  const library = editableLibrary(nothing, 'own', () => '2026-11-26T12:00:00.000Z');
  if (library.editing === undefined) throw new Error('It can be edited.');
  return { library, editing: library.editing };
}

async function reviewed(operations: readonly ((state: EditionState) => Operation)[]) {
  const { library, editing } = await empty();
  const articles = ['a', 'b'].map((id) => proposedArticle(id));
  const added = { verb: 'add articles', articles, places: [brest, minsk], systems: [] } as const;
  await editing.apply([added], { who: '' });
  for (const operationFor of operations) {
    const operation = operationFor(await stateOf(library));
    if (verbs.includes(operation.verb)) await editing.apply([operation], { who: 'Ada' });
  }
  return { library, editing };
}

async function answerOf<Q extends Question>(library: Library, question: Q): Promise<AnswerTo<Q>> {
  const result = await library.ask(question);
  if (!result.ok) throw new Error(result.fault.detail);
  return result.value;
}

/** What an edition knows of its articles, and its log. */
async function known(library: Library) {
  const page = { from: 0, count: 1_000 };
  const { articles } = await answerOf(library, { ask: 'articles', window: null, ...page });
  const answers = await Promise.all(
    articles.map(({ id }) => answerOf(library, { ask: 'article', id })),
  );
  const { entries } = await answerOf(library, { ask: 'log', ...page });
  return {
    places: await answerOf(library, { ask: 'every place', after: null, count: 1_000 }),
    articles: answers.flatMap((answer) => {
      if (answer?.own === undefined) return [];
      const { article, mentions, own } = answer;
      return [{ article, mentions, own }];
    }),
    log: entries
      .filter(({ isUndone }) => !isUndone)
      .map(({ who, when, did }) => ({ who, when, did }))
      .reverse(),
  };
}

async function stateOf(library: Library): Promise<EditionState> {
  const { articles, places } = await known(library);
  return {
    ...nothing,
    articles: new Map(
      articles.map(({ article, mentions, own }) => [
        article.id,
        { article, mentions, dates: [], ...own },
      ]),
    ),
    places: new Map(places.map((place) => [place.id, place])),
  };
}

async function zipOf(library: Library): Promise<Uint8Array> {
  const selection = parseSelection([]);
  if (!selection.ok) throw new Error(selection.fault);
  const { title: _, ...about } = exportedOf(asEdition(nothing)).about;
  const order = { selection: selection.value, about, reaches: [], missing: [], say: () => '' };
  return bytesOf('zip', await exportedFromLibrary(library, order));
}

async function taken(zip: Uint8Array) {
  const events = await importBytes('miens.zip', zip);
  const file = events.find((event) => event.type === 'edition');
  if (file === undefined) throw new Error(JSON.stringify(events));
  const target = await empty();
  const result = await takeEdition(target, file, () => {});
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return target.library;
}

test('an edition’s zip comes back with what was proposed, what was decided of it, and who did what', async () => {
  let decided = 0;
  await fc.assert(
    fc.asyncProperty(anyOperations, async (operations) => {
      const { library } = await reviewed(operations);
      const before = await known(library);
      const after = await known(await taken(await zipOf(library)));
      expect(after.places).toEqual(before.places);
      expect(after.articles).toEqual(before.articles);
      // Taking it in is told after what was done before.
      expect(after.log.slice(0, before.log.length)).toEqual(before.log);
      decided += before.articles.filter(
        ({ own }) => own.rejected.length > 0 || own.orphans.length > 0,
      ).length;
    }),
    runs(60),
  );
  expect(decided).toBeGreaterThan(0);
});

test('what was decided of events that were proposed is decided again, the last word of each', async () => {
  const { library, editing } = await reviewed([]);
  const decide = (eventId: string, decision: 'accepted' | 'set aside') =>
    editing.apply([{ verb: 'decide event', eventId: eventId as EventId, decision }], {
      who: 'Ada',
    });
  await decide('one', 'accepted');
  await decide('other', 'accepted');
  await decide('one', 'set aside');
  const decisions = await answerOf(library, { ask: 'event decisions' });
  expect(decisions).toHaveLength(2);
  const again = await answerOf(await taken(await zipOf(library)), { ask: 'event decisions' });
  expect(new Set(again)).toEqual(new Set(decisions));
});

test('what was done before cannot be taken back where it was not done', async () => {
  const { library } = await reviewed([
    () => ({ verb: 'confirm', mentionIds: proposedArticle('a').mentions.map(({ id }) => id) }),
  ]);
  const again = await taken(await zipOf(library));
  const isUndone = async () => (await again.editing?.undo())?.ok;
  expect(await isUndone()).toBe(true);
  expect((await known(again)).articles).toEqual([]);
  const { entries, canUndo } = await answerOf(again, { ask: 'log', from: 0, count: 9 });
  expect(canUndo).toBe(false);
  expect(entries.filter((entry) => !entry.isUndone).map(({ did }) => did.verb)).toEqual([
    'confirm',
    'add articles',
  ]);
});

/** The files of a zip, changed. */
function changed(zip: Uint8Array, change: (name: string, text: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(zip)).map(
    ([name, bytes]) => [name, strToU8(change(name, strFromU8(bytes)))] as const,
  );
  return zipSync(Object.fromEntries(files));
}

test('where a text was edited by hand, what no longer stands where it was is not taken', async () => {
  const [first] = proposedArticle('a').mentions;
  if (first === undefined) throw new Error('It has mentions.');
  const { library } = await reviewed([() => ({ verb: 'reject', mentionIds: [first.id] })]);
  const zip = await zipOf(library);
  const edited = changed(zip, (name, text) =>
    name.startsWith('articles/a') ? text.replace('À Brest,', 'À Grest,') : text,
  );
  const rejectedIn = async (one: Library) =>
    (await known(one)).articles.flatMap(({ own }) => own.rejected);
  expect(await rejectedIn(await taken(zip))).toHaveLength(1);
  expect(await rejectedIn(await taken(edited))).toEqual([]);
});

test.each<[string, string, string]>([
  ['work/log.json', '"verb":"confirm"', '"verb":7'],
  ['work/log.json', '"mentionIds"', '"others"'],
  ['work/articles/a.json', '"confidence": 0.6', '"confidence": "much"'],
  ['work/place-ids.json', '"places"', '"place"'],
])('a damaged %s is told of, by file and line: %s → %s', async (file, right, wrong) => {
  const { library } = await reviewed([
    () => ({ verb: 'confirm', mentionIds: proposedArticle('a').mentions.map(({ id }) => id) }),
  ]);
  const damaged = changed(await zipOf(library), (name, text) => {
    if (name === file) expect(text).toContain(right);
    return name === file ? text.replace(right, wrong) : text;
  });
  const [event] = (await importBytes('miens.zip', damaged)).filter(
    ({ type }) => type !== 'progress',
  ) as Extract<ImportEvent, { type: 'refused' }>[];
  expect(event?.refusal.code).toBe('edition does not hold together');
  expect(JSON.stringify(event?.refusal)).toContain(`${file}:`);
});
