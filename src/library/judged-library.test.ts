import { expect, test } from 'vitest';
import { brest, minsk, ownArticle } from '../../tests/support/own-articles.ts';
import { tellingArticle } from '../../tests/support/telling-articles.ts';
import { writtenEvent } from '../../tests/support/written-events.ts';
import type { Claim } from '../core/claims/finding.ts';
import type { ReviewedClaim } from '../core/edition/load-claims.ts';
import type { ArticleId } from '../core/edition/model.ts';
import type { EventId } from '../core/edition/told-event.ts';
import { copiesAmong } from '../core/events/copied-passages.ts';
import { proposeEvents } from '../core/events/propose-events.ts';
import { fail, succeed } from '../core/result.ts';
import { span } from '../core/text/offset.ts';
import type { ArticleJudge } from './judge-articles.ts';
import { JudgedLibrary } from './judged-library.ts';
import type { Library } from './library.ts';
import { editableLibrary } from './memory/editable-library.ts';
import type { Question } from './questions.ts';

const empty = {
  title: { fr: 'Mes articles' },
  articles: new Map(),
  places: new Map(),
  systems: new Map(),
  story: [],
};
const all: Extract<Question, { ask: 'findings' }> = {
  ask: 'findings',
  ...{ kind: null, articleId: null, window: null, from: 0, count: 100 },
};

/** The first word of every article, said to differ. */
const firstWord = (text: string): Claim => ({
  ...{ start: 0, end: text.indexOf(' '), text: text.slice(0, text.indexOf(' ')), kind: 'distance' },
  ...{ subjects: [{ id: brest.id, name: 'Brest' }], value: null, onMap: null },
  finding: {
    ...{ verdict: 'differs', figure: 3, unit: 'km', figures: [], differsBy: 3, sources: [] },
    method: { key: 'finding.method.distance', values: {} },
    result: { key: 'finding.result.km', values: { km: 3 } },
    ...{ error: null, note: null },
  },
});

async function judged() {
  const asked: string[][] = [];
  const compared: number[] = [];
  const judge: ArticleJudge = {
    judge: async (articles) => {
      asked.push(articles.map(({ article }) => article.id));
      return succeed(articles.map(({ article }) => [firstWord(article.text)]));
    },
    compare: async (articles) => {
      compared.push(articles.length);
      const copies = copiesAmong(articles.map(({ article }) => article));
      return succeed({ copies, proposed: proposeEvents(articles, copies) });
    },
  };
  const library = new JudgedLibrary(editableLibrary(empty, 'mine'), judge);
  const apply = async (
    ...operations: Parameters<NonNullable<typeof library.editing>['apply']>[0]
  ) => {
    const done = await library.editing?.apply(operations, { who: '' });
    expect(done?.ok).toBe(true);
  };
  const add = (...ids: string[]) =>
    apply({
      verb: 'add articles',
      articles: ids.map((id) => ownArticle(id, `Brest est ici, dit ${id}.\n`)),
      ...{ places: [brest, minsk], systems: [] },
    });
  const page = async () => {
    const told = await library.ask(all);
    if (!told.ok) throw new Error(told.fault.detail);
    return told.value;
  };
  return { library, judge, asked, compared, apply, add, page };
}

test('nothing is judged before somebody asks, and then each article once', async () => {
  const { library, asked, add, page } = await judged();
  await add('a', 'b');
  expect(library.head.counts.findings).toBe(0);
  expect(library.head.judges).toBe(true);
  expect(asked).toEqual([]);
  expect((await page()).verdicts.differs).toBe(2);
  expect(library.head.counts.findings).toBe(2);
  await page();
  await add('c');
  expect((await page()).total).toBe(3);
  expect(asked).toEqual([['a', 'b'], ['c']]);
});

test('an article whose text changes is judged again', async () => {
  const { asked, apply, add, page } = await judged();
  await add('a');
  await page();
  const { article } = ownArticle('a', 'Minsk se tait.\n');
  const { text, segments } = article;
  await apply({ verb: 'edit text', articleId: article.id, text, segments });
  expect((await page()).findings.map(({ quote }) => quote)).toEqual(['Minsk']);
  expect(asked).toHaveLength(2);
});

test('of many the first are told at once, and who listens hears of the rest', async () => {
  const { library, add, page } = await judged();
  await add(...Array.from({ length: 70 }, (_, i) => `a${i}`));
  const heard = new Promise<void>((resolve) => {
    library.changes(async () => {
      if ((await page()).total === 70) resolve();
    });
  });
  expect((await page()).total).toBe(32);
  await heard;
  expect(library.head.counts.findings).toBe(70);
});

test('what the reader decides of a finding holds, is counted, and can be taken back', async () => {
  const { library, apply, add, page } = await judged();
  await add('a');
  const [finding] = (await page()).findings;
  const claim: ReviewedClaim = {
    ...{ id: 'a-0-5', articleId: 'a' as ArticleId, kind: 'distance', verdict: 'differs' },
    ...{ decision: 'set aside', reason: { fr: 'Un exemple.' }, ...span(0, 5) },
  };
  expect(finding?.review).toBeNull();
  await apply({ verb: 'review claim', claim });
  const set = await page();
  expect(set.verdicts.differs).toBe(0);
  expect(set.findings[0]?.review).toEqual({ decision: 'set aside', reason: { fr: 'Un exemple.' } });
  const reviewed = await library.ask({ ask: 'reviewed claims' });
  expect(reviewed.ok && reviewed.value).toEqual([claim]);
  await apply({ verb: 'review claim', claim: { ...claim, decision: 'rejected' } });
  expect((await page()).total).toBe(0);
  await library.editing?.undo();
  await library.editing?.undo();
  expect((await page()).findings[0]?.review).toBeNull();
});

test('a decision beyond the text is refused; what cannot be judged is a fault that says why', async () => {
  const { library, add } = await judged();
  await add('a');
  const claim: ReviewedClaim = {
    ...{ id: 'a-0-900', articleId: 'a' as ArticleId, kind: 'distance', verdict: 'differs' },
    ...{ decision: 'confirmed', reason: null, ...span(0, 900) },
  };
  const refused = await library.editing?.apply([{ verb: 'review claim', claim }], { who: '' });
  expect(refused).toMatchObject({ ok: false });
  const broken = new JudgedLibrary(library, {
    judge: async () => fail('facts.json: HTTP 404.'),
    compare: async () => fail('facts.json: HTTP 404.'),
  });
  expect(await broken.ask(all)).toMatchObject({
    ok: false,
    fault: { detail: 'facts.json: HTTP 404.' },
  });
});

test('what an article repeats word for word is counted with the first that said it', async () => {
  const { apply, page, library, compared } = await judged();
  const words =
    'Brest est à deux heures de route de la frontière, dit le maire aux journalistes venus de loin.\n';
  await apply({
    verb: 'add articles',
    articles: ['a', 'b', 'c'].map((id) => ownArticle(id, words)),
    ...{ places: [brest], systems: [] },
  });
  const told = await page();
  expect(told).toMatchObject({ total: 1, copied: 2, verdicts: { differs: 1 } });
  expect(told.findings[0]).toMatchObject({ articleId: 'a', copiedIn: ['b', 'c'] });
  const own = await library.ask({ ...all, articleId: 'b' as ArticleId });
  expect(own.ok && own.value).toMatchObject({ total: 1, findings: [{ copyOf: 'a' }] });
  expect(compared).toEqual([3]);
});

test('an event is proposed, accepted, set aside and taken back', async () => {
  const { library, apply, page } = await judged();
  const tell = async () => {
    const told = await library.ask({ ask: 'events', from: 0, count: 10 });
    if (!told.ok) throw new Error(told.fault.detail);
    return [told.value.events, told.value.proposed].map((list) => list.map(({ id }) => id));
  };
  const id = 'own-minsk-2022-06-25' as EventId;
  await apply({
    verb: 'add articles',
    articles: [
      tellingArticle('a', 'Samedi, le président Poutine était à Minsk.', 'Samedi', '2022-06-25'),
      tellingArticle(
        'b',
        'À Minsk, le 25 juin, Poutine parle; on écoute Poutine.',
        'le 25 juin',
        '2022-06-25',
      ),
    ],
    ...{ places: [minsk], systems: [] },
  });
  expect(await tell()).toEqual([[], []]);
  await page();
  expect(library.head.counts.events).toBe(1);
  expect(await tell()).toEqual([[], [id]]);
  await apply({ verb: 'decide event', eventId: id, decision: 'accepted' });
  expect(await tell()).toEqual([[id], []]);
  await apply({ verb: 'decide event', eventId: id, decision: 'set aside' });
  expect(await tell()).toEqual([[], []]);
  await library.editing?.undo();
  await library.editing?.undo();
  expect(await tell()).toEqual([[], [id]]);
});

test('what an editor wrote is told before anything is judged, and is not proposed once more', async () => {
  const { library, apply, page } = await judged();
  const tell = async () => {
    const told = await library.ask({ ask: 'events', from: 0, count: 10 });
    if (!told.ok) throw new Error(told.fault.detail);
    const { events, proposed } = told.value;
    return { events: events.map(({ id }) => id), proposed: proposed.map(({ id }) => id) };
  };
  const texts = [
    ['a', 'Samedi, le président Poutine était à Minsk.', 'Samedi'],
    ['b', 'À Minsk, le 25 juin, Poutine parle; on écoute Poutine.', 'le 25 juin'],
  ] as const;
  const articles = texts.map(([id, text, day]) => tellingArticle(id, text, day, '2022-06-25'));
  const [, b] = articles;
  if (b === undefined) throw new Error('There are two.');
  const { id: articleId, text } = b.article;
  const event = writtenEvent('discours', [
    { articleId, text, words: 'À Minsk, le 25 juin, Poutine parle', where: 'À Minsk' },
  ]);
  await apply({ verb: 'add articles', articles, ...{ places: [minsk], systems: [] } });
  await apply({ verb: 'write events', events: [event] });
  expect(library.head.counts.events).toBe(1);
  expect(await tell()).toEqual({ events: ['discours'], proposed: [] });
  await page();
  expect(await tell()).toEqual({ events: ['discours'], proposed: [] });
  await apply({ verb: 'decide event', eventId: event.id, decision: 'set aside' });
  await page();
  expect(await tell()).toEqual({ events: [], proposed: ['own-minsk-2022-06-25'] });
});

test('after a change only the article that it touched is read again, after one of another tab all are', async () => {
  const mine = editableLibrary(empty, 'mine');
  const read: string[] = [];
  const elsewhere = new Set<() => void>();
  const own: Library = {
    head: mine.head,
    known: mine.known,
    ask: (question) => {
      if (question.ask === 'article') read.push(question.id);
      return mine.ask(question);
    },
    editing: mine.editing,
    changes: (listener) => {
      elsewhere.add(listener);
      return mine.changes(listener);
    },
  };
  Object.defineProperty(own, 'head', { get: () => mine.head });
  const { judge } = await judged();
  const library = new JudgedLibrary(own, judge);
  const page = async () => {
    const told = await library.ask(all);
    return told.ok ? told.value.findings.map(({ quote }) => quote) : told.fault;
  };
  const articles = ['a', 'b', 'c'].map((id) => ownArticle(id, `Brest est ici, dit ${id}.\n`));
  await library.editing?.apply(
    [{ verb: 'add articles', articles, ...{ places: [brest, minsk], systems: [] } }],
    { who: '' },
  );
  expect(await page()).toEqual(['Brest', 'Brest', 'Brest']);
  expect(read).toEqual(['a', 'b', 'c']);
  read.length = 0;
  const { article } = ownArticle('b', 'Minsk se tait.\n');
  const { text, segments } = article;
  const edited = library.editing?.apply(
    [{ verb: 'edit text', articleId: article.id, text, segments }],
    { who: '' },
  );
  // Asked while the change is under way, as a view does that hears of it.
  const during = page();
  await edited;
  expect(await during).toEqual(['Brest', 'Minsk', 'Brest']);
  expect(await page()).toEqual(['Brest', 'Minsk', 'Brest']);
  expect(read).toEqual(['b']);
  read.length = 0;
  for (const listener of elsewhere) listener();
  await page();
  expect(read).toEqual(['a', 'b', 'c']);
});
