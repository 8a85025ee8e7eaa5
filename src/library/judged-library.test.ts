import { expect, test } from 'vitest';
import { brest, minsk, ownArticle } from '../../tests/support/own-articles.ts';
import type { Claim } from '../core/claims/finding.ts';
import type { ReviewedClaim } from '../core/edition/load-claims.ts';
import type { ArticleId } from '../core/edition/model.ts';
import { fail, succeed } from '../core/result.ts';
import { span } from '../core/text/offset.ts';
import { type JudgeArticles, JudgedLibrary } from './judged-library.ts';
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
  const judge: JudgeArticles = async (articles) => {
    asked.push(articles.map(({ article }) => article.id));
    return succeed(articles.map(({ article }) => [firstWord(article.text)]));
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
  return { library, asked, apply, add, page };
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
  const broken = new JudgedLibrary(library, async () => fail('facts.json: HTTP 404.'));
  expect(await broken.ask(all)).toMatchObject({
    ok: false,
    fault: { detail: 'facts.json: HTTP 404.' },
  });
});
