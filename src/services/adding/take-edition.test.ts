import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { anyOperations } from '../../../tests/support/any-operation.ts';
import { bytesOf, exportedOf } from '../../../tests/support/exported.ts';
import { importBytes } from '../../../tests/support/import-bytes.ts';
import { brest, minsk, ownArticle, proposedArticle } from '../../../tests/support/own-articles.ts';
import { runs } from '../../../tests/support/properties.ts';
import { writtenEvent } from '../../../tests/support/written-events.ts';
import type { ReviewedClaim } from '../../core/edition/load-claims.ts';
import type { ArticleId, DateId } from '../../core/edition/model.ts';
import { proposeDateMentions } from '../../core/edition/propose-date-mentions.ts';
import type { WrittenStep } from '../../core/edition/story.ts';
import type { EventId } from '../../core/edition/told-event.ts';
import { parseSelection } from '../../core/export/selection.ts';
import type { ImportEvent } from '../../core/import/import-event.ts';
import { asEdition } from '../../core/operations/as-edition.ts';
import type { EditionState } from '../../core/operations/edition-state.ts';
import type { Operation } from '../../core/operations/operation.ts';
import { span } from '../../core/text/offset.ts';
import type { AnswerTo } from '../../library/answers.ts';
import { exportedFromLibrary } from '../../library/export/exported-library.ts';
import type { Library } from '../../library/library.ts';
import { editableLibrary } from '../../library/memory/editable-library.ts';
import type { Question } from '../../library/questions.ts';
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

test('a date that was corrected, and words that were said to be none, come back as they were decided', async () => {
  const { library, editing } = await empty();
  const own = ownArticle('a', 'Né le 3 mai 2022.\nLe lendemain, il partit.\nEn mai 2022 aussi.\n');
  const dates = proposeDateMentions(own.article);
  const articles = [{ ...own, dates }];
  await editing.apply([{ verb: 'add articles', articles, places: [], systems: [] }], { who: '' });
  const [born, , again] = dates;
  if (born === undefined || again === undefined) throw new Error('It tells three dates.');
  const correct = (dateId: DateId, edtf: string | null): Operation => ({
    ...{ verb: 'correct date', articleId: own.article.id, dateId, edtf },
  });
  await editing.apply([correct(born.id, '2021-05-03'), correct(again.id, null)], { who: 'Ada' });
  const answered = async (one: Library) => answerOf(one, { ask: 'article', id: own.article.id });
  const before = await answered(library);
  expect(before?.dates).toHaveLength(2);
  const back = await taken(await zipOf(library));
  const after = await answered(back);
  expect(after?.dates).toEqual(before?.dates);
  expect(after?.own?.notDates).toEqual([{ start: again.start, end: again.end }]);
  // What is decided holds when the dates are found anew.
  const date = { edtf: '2022-06-01', basis: 'stated', reason: null, note: null } as const;
  await back.editing?.apply(
    [{ verb: 'edit metadata', articleId: own.article.id, metadata: { date } }],
    { who: '' },
  );
  expect((await answered(back))?.dates).toMatchObject([
    { edtf: '2021-05-03', reviewed: true },
    { start: dates[1]?.start },
  ]);
});

/** A story of three steps: on a finding; on words, with a view of a place; on the words of an article that goes. */
async function withStory() {
  const { library, editing } = await reviewed([]);
  const [a, b] = ['a' as ArticleId, 'b' as ArticleId];
  const passage = (articleId: ArticleId) => ({ articleId, ...span(2, 7), text: 'Brest' });
  const step = (id: string, held: Pick<WrittenStep, 'view' | 'passages' | 'findings'>) =>
    ({
      verb: 'write step',
      step: { id, title: { fr: id }, text: { fr: 'Brest.' }, ...held },
    }) as const;
  const claim: ReviewedClaim = {
    ...{ id: 'a-2-7', articleId: a, ...span(2, 7), kind: 'distance', decision: 'confirmed' },
    ...{ verdict: 'differs', reason: null },
  };
  const done = await editing.apply(
    [
      { verb: 'review claim', claim },
      step('constat', { view: '', passages: [], findings: ['a-2-7'] }),
      step('lieu', { view: `map=4/5/6&place=${brest.id}`, passages: [passage(a)], findings: [] }),
      step('perdu', { view: 'article=b', passages: [passage(b)], findings: [] }),
    ],
    { who: 'Ada' },
  );
  expect(done.ok).toBe(true);
  return { library, editing };
}

test('a story comes back with its findings and with the places that its views show', async () => {
  const { library } = await withStory();
  const story = await answerOf(library, { ask: 'story' });
  expect(story.flatMap(({ lost = [] }) => lost)).toEqual([]);
  const zip = await zipOf(library);
  expect(await answerOf(await taken(zip), { ask: 'story' })).toEqual(story);
});

test('a step that no longer holds stays behind and is named; the others come back', async () => {
  const { library, editing } = await withStory();
  await editing.apply([{ verb: 'remove articles', articleIds: ['b' as ArticleId] }], { who: '' });
  const [held] = await answerOf(library, { ask: 'story' });
  if (held === undefined) throw new Error('There is a step.');
  const { when: _, ...step } = held;
  await editing.apply([{ verb: 'write step', step: { ...step, view: 'article=b&zoom=3' } }], {
    who: '',
  });
  const zip = await zipOf(library);
  const told = await answerOf(await taken(zip), { ask: 'story' });
  expect(told.map(({ id, view }) => [id, view])).toEqual([
    ['constat', 'zoom=3'],
    ['lieu', `map=4/5/6&place=${brest.id}`],
  ]);
  const about = unzipSync(zip)['export.json'];
  const missing = about === undefined ? [] : JSON.parse(strFromU8(about)).missing;
  expect(missing).toContainEqual(expect.stringContaining('« perdu »'));
  expect(missing).toContainEqual(expect.stringContaining('« constat »'));
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

test('events that an editor wrote come back; one that was accepted is not written beside its proposal', async () => {
  const { library, editing } = await reviewed([]);
  const { text } = proposedArticle('a').article;
  const told = ['ecrit', 'propose'].map((id) =>
    writtenEvent(id, [
      { articleId: 'a' as ArticleId, text, words: 'À Brest, on attend', where: 'À Brest' },
    ]),
  );
  const [, proposed] = told;
  if (proposed === undefined) throw new Error('There are two.');
  await editing.apply([{ verb: 'write events', events: told }], { who: 'Ada' });
  await editing.apply([{ verb: 'decide event', eventId: proposed.id, decision: 'accepted' }], {
    who: 'Ada',
  });
  const eventsOf = async (one: Library) =>
    (await answerOf(one, { ask: 'events', from: 0, count: 10 })).events;
  const before = await eventsOf(library);
  expect(before.map(({ id }) => id)).toEqual(['ecrit', 'propose']);
  expect(before[0]?.questions[0]?.answers).toMatchObject([{ placeIds: [brest.id] }]);
  expect(await eventsOf(await taken(await zipOf(library)))).toEqual(before.slice(0, 1));
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
