import { describe, expect, test } from 'vitest';
import type { ArticleId, DateId, PlaceId } from '../../src/core/edition/model.ts';
import { sureEnough } from '../../src/core/edition/proposal.ts';
import { segmentText } from '../../src/core/edition/segments.ts';
import type { WrittenStep } from '../../src/core/edition/story.ts';
import type { Operation } from '../../src/core/operations/operation.ts';
import { span } from '../../src/core/text/offset.ts';
import type { AnswerTo } from '../../src/library/answers.ts';
import type { Library } from '../../src/library/library.ts';
import { defaultFilters, openingQuestions } from '../../src/library/opening-questions.ts';
import { keyOf, type Question } from '../../src/library/questions.ts';
import { brest, minsk, ownArticle, ownPlace, proposedArticle } from './own-articles.ts';

const brestInFrance = ownPlace('brest-fr');

/** What every library that can be changed does; `open` gives one with nothing in it. */
export function editingContract(name: string, open: () => Promise<Library>): void {
  const page = { from: 0, count: 1000 };
  const by = { who: 'Ada' };

  describe(`${name}: an edition, changed`, async () => {
    const prepare = async () => {
      const library = await open();
      const { editing } = library;
      if (editing === undefined) throw new Error('It cannot be changed.');
      const ask = async <Q extends Question>(question: Q): Promise<AnswerTo<Q>> => {
        const result = await library.ask(question);
        if (!result.ok) throw new Error(result.fault.detail);
        return result.value;
      };
      const add = (...ids: string[]) =>
        editing.apply(
          [
            {
              verb: 'add articles',
              articles: ids.map(proposedArticle),
              places: [brest, minsk],
              systems: [],
            },
          ],
          by,
        );
      const countOf = async (id: PlaceId) =>
        (await ask({ ask: 'places', filters: defaultFilters, ...page })).places.find(
          ({ place }) => place.id === id,
        );
      return { library, editing, ask, add, countOf };
    };

    test('what was done elsewhere is told first, and cannot be taken back', async () => {
      const { editing, ask, add } = await prepare();
      const did = { verb: 'rename', title: { fr: 'Avant' } } as const;
      const entry = {
        ...{ number: 7, act: 'act-1', who: 'Grace', when: '2026-01-01T00:00:00.000Z' },
        did,
      };
      expect((await editing.remember([{ ...entry, isUndone: false }])).ok).toBe(true);
      expect(await ask({ ask: 'log', ...page })).toMatchObject({ total: 1, canUndo: false });
      await add('a');
      const { entries, canUndo } = await ask({ ask: 'log', ...page });
      expect(canUndo).toBe(true);
      expect(entries.map(({ who, number }) => [who, number])).toEqual([
        ['Ada', 2],
        ['Grace', 1],
      ]);
      expect(entries[1]).toMatchObject({ when: entry.when, did });
      await editing.undo();
      expect((await ask({ ask: 'log', ...page })).canUndo).toBe(false);
      expect(await editing.undo()).toEqual({ ok: true, value: null });
    });

    test('articles that are added are answered at once, and counted', async () => {
      const { library, ask, add, countOf } = await prepare();
      const before = library.head.counts;
      let heard = 0;
      library.changes(() => heard++);
      expect((await add('a', 'b')).ok).toBe(true);
      expect(heard).toBe(1);
      expect(library.head.counts).toEqual({
        ...before,
        articles: before.articles + 2,
        places: before.places + 2,
        mentions: before.mentions + 6,
        doubtful: 4,
      });
      expect((await ask({ ask: 'article', id: 'a' as ArticleId }))?.mentions).toEqual(
        proposedArticle('a').mentions,
      );
      expect(await countOf(brest.id)).toMatchObject({ mentions: 4, doubtful: 4 });
      expect(await countOf(minsk.id)).toMatchObject({ mentions: 2 });
      for (const question of Object.values(openingQuestions)) {
        const known = library.known.get(keyOf(question));
        if (known !== undefined) expect(known).toEqual(await ask(question));
      }
      const passages = await ask({
        ask: 'passages',
        placeIds: [brest.id, minsk.id],
        filters: defaultFilters,
        ...page,
      });
      expect(passages.total).toBe(0);
      const one = { ask: 'passages', placeIds: [brest.id], filters: defaultFilters } as const;
      expect((await ask({ ...one, ...page })).total).toBe(4);
    });

    test('what waits comes from the least to the most certain, and what is decided leaves', async () => {
      const { editing, ask, add } = await prepare();
      await add('a');
      const question = { ask: 'review', articleId: null, all: false, ...page } as const;
      const first = await ask(question);
      expect(first).toMatchObject({ total: 2, doubtful: 2, decided: 0 });
      expect(first.items.map(({ mention }) => mention.id)).toEqual(['a.m35', 'a.m2']);
      expect(first.items[0]?.passage.text).toContain('Brest aussi.');
      expect((await ask({ ...question, all: true })).total).toBe(3);
      const mentionIds = first.items.slice(0, 1).map(({ mention }) => mention.id);
      await editing.apply([{ verb: 'confirm', mentionIds }], by);
      expect(await ask(question)).toMatchObject({ total: 1, doubtful: 1, decided: 1 });
    });

    test('a name is found wherever it stands, with what was decided', async () => {
      const { editing, ask, add } = await prepare();
      await add('a', 'b');
      const mentionIds = [proposedArticle('a').mentions[0]?.id].filter((id) => id !== undefined);
      await editing.apply([{ verb: 'confirm', mentionIds }], by);
      const { mentions } = await ask({ ask: 'namesakes', name: 'brest' });
      expect(mentions.map(({ id, isDecided }) => [id, isDecided])).toEqual([
        ['a.m2', true],
        ['a.m35', false],
        ['b.m2', false],
        ['b.m35', false],
      ]);
      expect(mentions[1]).toMatchObject({ name: 'Brest', placeId: brest.id, isDoubtful: true });
      expect(await ask({ ask: 'namesakes', name: 'nowhere' })).toEqual({ mentions: [] });
      const { rows, places: named } = await ask({ ask: 'names', articles: null });
      const row = rows.find(({ placeId }) => placeId === brest.id);
      expect(row).toMatchObject({ name: 'Brest', isDoubtful: true });
      expect(row?.certainty).toBeCloseTo(sureEnough - 0.3);
      expect([row?.ids.length, row?.open.length]).toEqual([4, 3]);
      expect(named.map(({ id }) => id)).toEqual(expect.arrayContaining([brest.id, minsk.id]));
    });

    test('a mention that lost its place is told of with its article, until it is settled', async () => {
      const { editing, ask, add } = await prepare();
      await add('b', 'a');
      expect(await ask({ ask: 'orphans' })).toEqual({ total: 0, articles: [] });
      const text = 'Minsk se tait.\n';
      const segmentation = segmentText(text, []);
      if (!segmentation.ok) throw new Error('A text without parts lacks none.');
      const segments = segmentation.value;
      const edit = (id: string) =>
        editing.apply([{ verb: 'edit text', articleId: id as ArticleId, text, segments }], by);
      await edit('b');
      await edit('a');
      const lost = await ask({ ask: 'orphans' });
      expect(lost.articles.map(({ article, count }) => [article.id, count])).toEqual([
        ['a', 3],
        ['b', 3],
      ]);
      expect(lost.total).toBe(6);
      const open = await ask({ ask: 'article', id: 'a' as ArticleId });
      for (const { mention } of open?.own?.orphans ?? []) {
        await editing.apply([{ verb: 'settle', mentionId: mention.id, at: null }], by);
      }
      expect(await ask({ ask: 'orphans' })).toMatchObject({
        total: 3,
        articles: [{ article: { id: 'b' }, count: 3 }],
      });
      await editing.apply([{ verb: 'remove articles', articleIds: ['b' as ArticleId] }], by);
      expect(await ask({ ask: 'orphans' })).toEqual({ total: 0, articles: [] });
      await editing.undo();
      expect((await ask({ ask: 'orphans' })).total).toBe(3);
    });

    test('another place is counted in the first one’s stead; what is none is counted nowhere', async () => {
      const { editing, ask, add, countOf } = await prepare();
      await add('a');
      const ids = proposedArticle('a').mentions.map(({ id }) => id);
      const [first = ids[0], second, third] = ids;
      if (first === undefined || second === undefined || third === undefined) throw new Error();
      const placeId = brestInFrance.id;
      await editing.apply(
        [{ verb: 'choose place', mentionIds: [first], placeId, place: brestInFrance }],
        by,
      );
      expect(await countOf(placeId)).toEqual(expect.objectContaining({ mentions: 1 }));
      expect(await countOf(brest.id)).toMatchObject({ mentions: 1, doubtful: 1 });
      await editing.apply([{ verb: 'reject', mentionIds: [second, third] }], by);
      expect(await countOf(brest.id)).toBeUndefined();
      const details = await ask({ ask: 'place details', ids: [placeId] });
      expect(details).toMatchObject([brestInFrance]);
    });

    test('undo takes back the last act whole, redo does it again, and a new act ends that', async () => {
      const { library, editing, ask, add } = await prepare();
      const before = library.head;
      await editing.apply([{ verb: 'rename', title: { fr: 'Autre' } }], by);
      for (const id of ['a', 'b']) {
        await editing.apply(
          [
            {
              verb: 'add articles',
              articles: [proposedArticle(id)],
              places: [brest, minsk],
              systems: [],
            },
          ],
          { who: '', act: 'import' },
        );
      }
      const full = library.head;
      expect((await editing.undo()).ok).toBe(true);
      expect(library.head).toEqual({ ...before, title: { fr: 'Autre' } });
      expect(await ask({ ask: 'article', id: 'a' as ArticleId })).toBeNull();
      expect(await ask({ ask: 'log', ...page })).toMatchObject({ canUndo: true, canRedo: true });
      await editing.redo();
      expect(library.head).toEqual(full);
      await editing.undo();
      await editing.undo();
      expect(library.head).toEqual(before);
      expect(await editing.undo()).toEqual({ ok: true, value: null });
      await add('c');
      expect(await editing.redo()).toEqual({ ok: true, value: null });
    });

    test('the log says who did what, the last first', async () => {
      const { editing, ask, add } = await prepare();
      await add('a');
      await editing.apply([{ verb: 'rename', title: { fr: 'Autre' } }], by);
      const { entries, total } = await ask({ ask: 'log', ...page });
      expect(total).toBe(2);
      expect(entries).toMatchObject([
        { number: 2, who: 'Ada', did: { verb: 'rename' }, isUndone: false },
        { number: 1, who: 'Ada', did: { verb: 'add articles', articleIds: ['a'] } },
      ]);
    });

    test('a story is written, put in order and taken back; it says what of it is gone', async () => {
      const { library, editing, ask, add } = await prepare();
      await add('a', 'b');
      const step = (id: string, article: string): WrittenStep => ({
        ...{ id, title: { fr: id }, text: { fr: 'Brest attend.' }, findings: [] },
        view: `map=4/52/24&place=${brest.id}`,
        passages: [{ articleId: article as ArticleId, ...span(2, 7), text: 'Brest' }],
      });
      const told = async () => (await ask({ ask: 'story' })).map(({ id }) => id);
      await editing.apply([{ verb: 'write step', step: step('one', 'a') }], by);
      await editing.apply([{ verb: 'write step', step: step('two', 'b') }], by);
      expect(library.head.counts.steps).toBe(2);
      await editing.apply([{ verb: 'move step', stepId: 'two', to: 0 }], by);
      expect(await told()).toEqual(['two', 'one']);
      await editing.undo();
      expect(await told()).toEqual(['one', 'two']);
      const other = { ...step('one', 'a'), text: { fr: 'Autrement.' } };
      await editing.apply([{ verb: 'write step', step: other }], by);
      expect((await ask({ ask: 'story' }))[0]?.text).toEqual({ fr: 'Autrement.' });
      const empty = { ...step('none', 'a'), passages: [] };
      expect(await editing.apply([{ verb: 'write step', step: empty }], by)).toMatchObject({
        fault: { refusal: { code: 'step holds nothing', stepId: 'none' } },
      });
      await editing.apply([{ verb: 'remove articles', articleIds: ['b' as ArticleId] }], by);
      const [one, two] = await ask({ ask: 'story' });
      expect([one?.passages[0]?.isLost, two?.passages[0]?.isLost]).toEqual([undefined, true]);
      await editing.apply([{ verb: 'remove step', stepId: 'two' }], by);
      expect(await told()).toEqual(['one']);
    });

    test('a step rests on a finding as long as there is one', async () => {
      const { editing, ask, add } = await prepare();
      await add('a', 'b');
      const claim = (decision: 'confirmed' | 'rejected'): Operation => ({
        verb: 'review claim',
        claim: {
          ...{
            id: 'a-2-7',
            articleId: 'a' as ArticleId,
            ...span(2, 7),
            kind: 'distance',
            decision,
          },
          ...{ verdict: 'differs', reason: null },
        },
      });
      const passage = { articleId: 'b' as ArticleId, ...span(2, 7), text: 'Brest' };
      const step = (findings: readonly string[], passages: WrittenStep['passages']): Operation => ({
        verb: 'write step',
        step: {
          ...{ id: 'one', title: { fr: 'Un' }, text: { fr: 'Brest attend.' }, view: '' },
          ...{ findings, passages },
        },
      });
      const lost = async () => (await ask({ ask: 'story' }))[0]?.lost;
      await editing.apply([claim('confirmed'), step(['a-2-7'], [])], by);
      expect(await lost()).toBeUndefined();
      await editing.apply([claim('rejected')], by);
      expect(await lost()).toEqual([{ kind: 'finding', id: 'a-2-7' }]);
      await editing.undo();
      expect(await lost()).toBeUndefined();
      await editing.apply([step(['a-2-7'], [passage])], by);
      await editing.apply([{ verb: 'remove articles', articleIds: ['a' as ArticleId] }], by);
      expect(await lost()).toEqual([{ kind: 'finding', id: 'a-2-7' }]);
    });

    test('a corrected date stays when its text is edited, and what is no date is not found again', async () => {
      const { editing, ask, add } = await prepare();
      await add('a');
      const articleId = 'a' as ArticleId;
      const write = (text: string) => {
        const segments = ownArticle('a', text).article.segments;
        return editing.apply([{ verb: 'edit text', articleId, text, segments }], by);
      };
      const dates = async () => (await ask({ ask: 'article', id: articleId }))?.dates ?? [];
      await write('À Brest, le 3 mai 2022.\nEn mars 2022, Minsk se tait.\n');
      const [day, month] = await dates();
      if (!day || !month) throw new Error('Two dates are told.');
      const correct = (dateId: DateId, edtf: string | null) =>
        editing.apply([{ verb: 'correct date', articleId, dateId, edtf }], by);
      await correct(day.id, '2021-05-03');
      await correct(month.id, null);
      await write('À Brest, le 3 mai 2022.\nEn mars 2022, Minsk se tait encore.\n');
      expect(await dates()).toEqual([{ ...day, edtf: '2021-05-03', reviewed: true }]);
      await editing.undo();
      await editing.undo();
      expect((await dates()).map(({ edtf }) => edtf)).toEqual(['2021-05-03', '2022-03']);
    });

    test('of operations of which one is refused, none is done', async () => {
      const { library, editing } = await prepare();
      const before = library.head;
      const done = await editing.apply(
        [
          { verb: 'rename', title: { fr: 'Autre' } },
          { verb: 'remove articles', articleIds: ['nowhere' as ArticleId] },
        ],
        by,
      );
      expect(done).toMatchObject({
        ok: false,
        fault: { kind: 'refused', refusal: { code: 'no such article' } },
      });
      expect(library.head).toEqual(before);
    });

    test('an article of which nothing is known but its text is an article', async () => {
      const { editing, ask } = await prepare();
      const own = ownArticle('constructor', 'Rien.');
      const operation = { verb: 'add articles', articles: [own], places: [], systems: [] } as const;
      expect((await editing.apply([operation], by)).ok).toBe(true);
      expect((await ask({ ask: 'article', id: own.article.id }))?.article).toEqual(own.article);
    });
  });
}
