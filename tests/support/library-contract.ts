import { describe, expect, test } from 'vitest';
import { stretchOf } from '../../src/core/dates/stretch.ts';
import type { ArticleId, Edition, PlaceId } from '../../src/core/edition/model.ts';
import type { AnswerTo } from '../../src/library/answers.ts';
import { eventVerdicts } from '../../src/library/edition-event.ts';
import type { EditionFinding } from '../../src/library/edition-finding.ts';
import type { Library } from '../../src/library/library.ts';
import { questionsToOpen } from '../../src/library/opening-answers.ts';
import {
  defaultFilters,
  openingQuestions,
  pageSizes,
} from '../../src/library/opening-questions.ts';
import { keyOf, type Question } from '../../src/library/questions.ts';

/** What every library must answer, whatever it keeps its edition in; `findings` are those that it was given. */
export function libraryContract(
  name: string,
  edition: Edition,
  library: Library,
  findings: readonly EditionFinding[],
): void {
  const ask = async <Q extends Question>(question: Q): Promise<AnswerTo<Q>> => {
    const result = await library.ask(question);
    if (!result.ok) throw new Error(result.fault.detail);
    return result.value;
  };
  const everything = { from: 0, count: 1_000_000 };

  describe(`${name}: an edition, asked`, () => {
    test('the head counts what the edition holds', () => {
      expect(library.head.counts).toEqual({
        articles: edition.articles.length,
        places: edition.places.length,
        mentions: edition.mentions.length,
        findings: findings.length,
        events: edition.events.length,
        ...((edition.story ?? []).length > 0 && { steps: edition.story?.length }),
      });
      expect(library.head.title).toEqual(edition.title);
      expect(library.head.systems).toEqual(edition.systems);
    });

    test('what is shown first comes with the head, and is what would be answered', async () => {
      const shown = questionsToOpen(library.head.headline);
      for (const question of shown) {
        expect(library.known.get(keyOf(question))).toEqual(await ask(question));
      }
    });

    test('articles come in pages, by date', async () => {
      const all = await ask({ ask: 'articles', window: null, ...everything });
      expect(all.total).toBe(edition.articles.length);
      const dates = all.articles.map(({ date }) => date?.edtf ?? '9999');
      expect(dates).toEqual([...dates].sort());
      const second = await ask({ ask: 'articles', window: null, from: 1, count: 2 });
      expect(second).toEqual({ total: all.total, articles: all.articles.slice(1, 3) });
    });

    test('an article comes verbatim, with its mentions in order and the places that they name', async () => {
      for (const article of edition.articles) {
        const answer = await ask({ ask: 'article', id: article.id });
        expect(answer?.article).toEqual(article);
        const own = edition.mentions.filter(({ articleId }) => articleId === article.id);
        expect(answer?.mentions).toEqual(own);
        const named = own.flatMap((mention) => (mention.kind === 'place' ? mention.placeId : []));
        expect(new Set(answer?.places.map(({ id }) => id))).toEqual(new Set(named));
      }
    });

    test('an article that is not there is answered with null', async () => {
      expect(await ask({ ask: 'article', id: 'nowhere' as ArticleId })).toBeNull();
      expect(await ask({ ask: 'article', id: '__proto__' as ArticleId })).toBeNull();
    });

    test('places are counted under the filters, the most named first', async () => {
      const { places, total, mentions } = await ask({
        ask: 'places',
        filters: defaultFilters,
        ...everything,
      });
      const expected = new Map<string, number>();
      for (const mention of edition.mentions) {
        if (mention.kind !== 'place' || mention.sense === 'demonym') continue;
        expected.set(mention.placeId, (expected.get(mention.placeId) ?? 0) + 1);
      }
      expect(new Map(places.map((counted) => [counted.place.id, counted.mentions]))).toEqual(
        expected,
      );
      expect(total).toBe(expected.size);
      expect(mentions).toBe([...expected.values()].reduce((sum, count) => sum + count, 0));
      const counts = places.map((counted) => counted.mentions);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    });

    test('an article’s filter counts its mentions only, and a kind’s its places only', async () => {
      const [article] = edition.articles;
      if (article === undefined) throw new Error('The edition is empty.');
      const filters = { ...defaultFilters, articleIds: [article.id], kinds: ['city'] as const };
      const { places } = await ask({ ask: 'places', filters, ...everything });
      const cities = new Set(
        edition.places.filter(({ kind }) => kind === 'city').map(({ id }) => id),
      );
      const expected = edition.mentions.filter(
        (mention) =>
          mention.kind === 'place' &&
          mention.sense !== 'demonym' &&
          mention.articleId === article.id &&
          cities.has(mention.placeId),
      );
      expect(places.reduce((sum, counted) => sum + counted.mentions, 0)).toBe(expected.length);
      expect(places.every(({ place }) => place.kind === 'city')).toBe(true);
    });

    test('everything that is known of a place is told, and unknown ids are passed over', async () => {
      const ids = edition.places.slice(0, 3).map(({ id }) => id);
      const details = await ask({ ask: 'place details', ids: [...ids, 'nowhere' as PlaceId] });
      expect(details).toMatchObject(edition.places.slice(0, 3));
      expect(details).toHaveLength(3);
    });

    test('passages quote the text around the mentions that they are found for', async () => {
      const { places } = await ask(openingQuestions.places);
      const [first, second] = places.map(({ place }) => place.id);
      if (first === undefined || second === undefined) throw new Error('Too few places.');
      const texts = new Map(edition.articles.map(({ id, text }) => [id, text]));
      const one = await ask({
        ask: 'passages',
        placeIds: [first],
        filters: defaultFilters,
        from: 0,
        count: pageSizes.passages,
      });
      expect(one.total).toBeGreaterThan(0);
      for (const { article, passages } of one.groups) {
        for (const { span, text, mentions, marks } of passages) {
          expect(text).toBe(texts.get(article.id)?.slice(span.start, span.end));
          const marked = mentions.filter(({ id }) => marks.includes(id));
          expect(marked.length).toBeGreaterThan(0);
          for (const mention of marked) expect(mention).toMatchObject({ placeId: first });
          for (const { start, end } of mentions) {
            expect(start >= span.start && end <= span.end).toBe(true);
          }
        }
      }
      const both = await ask({
        ask: 'passages',
        placeIds: [first, second],
        filters: defaultFilters,
        ...everything,
      });
      expect(both.total).toBeLessThanOrEqual(one.total);
      const quoted = both.groups.flatMap(({ passages }) => passages);
      expect(quoted).toHaveLength(both.total);
      for (const { mentions, marks } of quoted) {
        const named = mentions.flatMap((mention) =>
          mention.kind === 'place' && marks.includes(mention.id) ? mention.placeId : [],
        );
        expect(new Set(named)).toEqual(new Set([first, second]));
      }
    });

    test('passages come in pages that follow on each other', async () => {
      const { places } = await ask(openingQuestions.places);
      const placeIds = places.slice(0, 1).map(({ place }) => place.id);
      const question = { ask: 'passages', placeIds, filters: defaultFilters } as const;
      const all = await ask({ ...question, ...everything });
      const pages = [
        await ask({ ...question, from: 0, count: 2 }),
        await ask({ ...question, from: 2, count: 2 }),
      ];
      const quoted = pages.flatMap(({ groups }) => groups.flatMap(({ passages }) => passages));
      expect(quoted).toEqual(all.groups.flatMap(({ passages }) => passages).slice(0, 4));
    });

    test.runIf(findings.length === 0)('where nothing was found, nothing is told', async () => {
      const page = await ask({
        ...{ ask: 'findings', kind: null, articleId: null, window: null },
        ...everything,
      });
      expect(page).toMatchObject({ total: 0, findings: [], kinds: [], articles: [] });
    });

    test.runIf(findings.length > 0)(
      'findings come as they were given: what differs first, what was set aside last and not counted',
      async () => {
        const all = { ask: 'findings', kind: null, articleId: null, window: null } as const;
        const page = await ask({ ...all, ...everything });
        expect(page.total).toBe(findings.length);
        expect(new Set(page.findings)).toEqual(new Set(findings));
        expect(page.findings.map(({ verdict, review }) => [verdict, review?.decision])).toEqual([
          ['differs', 'corrected'],
          ['cannot-be-checked', undefined],
          ['consistent', undefined],
          ['consistent', 'confirmed'],
          ['consistent', 'set aside'],
        ]);
        expect(page.verdicts).toEqual({ differs: 1, 'cannot-be-checked': 1, consistent: 2 });
        expect(page.articles.map(({ id }) => id)).toEqual(
          (await ask({ ask: 'articles', window: null, ...everything })).articles
            .map(({ id }) => id)
            .filter((id) => findings.some(({ articleId }) => articleId === id)),
        );
        const second = await ask({ ...all, from: 1, count: 2 });
        const shown = page.findings.slice(1, 3);
        const tellers = new Set(shown.map(({ articleId }) => articleId));
        const listed = page.listed.filter(({ id }) => tellers.has(id));
        expect(new Set(second.listed)).toEqual(new Set(listed));
        expect(second).toEqual({ ...page, findings: shown, listed: second.listed });
      },
    );

    test.runIf(findings.length > 0)(
      'findings of one kind, or of one article, are counted by themselves',
      async () => {
        const articleId = findings[0]?.articleId ?? null;
        const page = { ask: 'findings', window: null, ...everything } as const;
        const dates = await ask({ ...page, kind: 'date', articleId: null });
        expect(dates).toMatchObject({ total: 1, findings: [{ kind: 'date' }] });
        expect(dates.kinds).toEqual(['date', 'distance']);
        const own = await ask({ ...page, kind: null, articleId });
        expect(own.verdicts).toEqual({ differs: 1, 'cannot-be-checked': 0, consistent: 1 });
        expect(own.findings.every((finding) => finding.articleId === articleId)).toBe(true);
        expect((await ask({ ...page, kind: 'date', articleId })).total).toBe(0);
      },
    );

    test('an article comes with the dates that it names, in order', async () => {
      for (const { id } of edition.articles) {
        const own = edition.dates.filter(({ articleId }) => articleId === id);
        expect((await ask({ ask: 'article', id }))?.dates).toEqual(own);
      }
    });

    test('the timeline holds what was published and what is told of in a window, in order', async () => {
      const all = await ask({ ask: 'timeline', window: null });
      const days = (edtf: string | undefined) => stretchOf(edtf ?? '')?.first ?? '';
      const [articles, dates] = [all.articles.marks ?? [], all.dates.marks ?? []];
      expect(articles.map(({ date }) => days(date?.edtf))).toEqual(
        edition.articles.map(({ date }) => days(date?.edtf)).sort(),
      );
      const told = dates.map(({ mention }) => days(mention.edtf));
      expect(told).toEqual([...told].sort());
      expect(dates.length + all.before.total + all.after.total).toBe(edition.dates.length);
      for (const { mention, text, passage, article } of dates) {
        const whole = edition.articles.find(({ id }) => id === article.id)?.text ?? '';
        expect(whole.slice(passage.start, passage.end)).toBe(text);
        expect(passage.start <= mention.start && mention.end <= passage.end).toBe(true);
      }
      // A month reaches into each of its days.
      const [month] = articles.filter(({ date }) => date?.edtf.length === 7);
      const window = { first: `${month?.date?.edtf}-10`, last: `${month?.date?.edtf}-12` };
      const part = await ask({ ask: 'timeline', window });
      expect(part.articles.marks).toContainEqual(month);
      expect(part.period).toEqual(all.period);
    });

    test('a window keeps what happened in it: articles, places, passages and findings', async () => {
      const [article] = edition.articles.filter(({ date }) => date?.edtf.length === 10);
      const day = article?.date?.edtf ?? '';
      const window = { first: day, last: day };
      const listed = await ask({ ask: 'articles', window, ...everything });
      expect(listed.articles.map(({ id }) => id)).toContain(article?.id);
      expect(listed.total).toBeLessThan(edition.articles.length);
      const filters = { ...defaultFilters, window };
      const places = await ask({ ask: 'places', filters, ...everything });
      const whenever = await ask({ ask: 'places', filters: defaultFilters, ...everything });
      expect(places.total).toBeLessThan(whenever.total);
      for (const { place, mentions } of places.places) {
        const { groups } = await ask({
          ask: 'passages',
          placeIds: [place.id],
          filters,
          ...everything,
        });
        const quoted = groups.flatMap(({ passages }) => passages);
        expect(quoted.flatMap(({ marks }) => marks)).toHaveLength(mentions);
        for (const { moments } of quoted) {
          expect(moments.some((days) => days.first <= day && day <= days.last)).toBe(true);
        }
      }
      const question = { ask: 'findings', kind: null, articleId: null, ...everything } as const;
      const never = { first: '1900-01-01', last: '1900-12-31' };
      expect((await ask({ ...question, window: never })).total).toBe(0);
      expect(
        (await ask({ ...question, window: { first: '1900-01-01', last: '2100-01-01' } })).total,
      ).toBe(findings.length);
    });

    test('the story comes step by step, as the editors tell it', async () => {
      expect(await ask({ ask: 'story' })).toEqual(edition.story ?? []);
    });

    test('events come with the articles’ words: what differs first, what one article tells last', async () => {
      const page = await ask({ ask: 'events', ...everything });
      expect(page.total).toBe(edition.events.length);
      const texts = new Map(edition.articles.map(({ id, text }) => [id, text]));
      const byDate = page.articles.map(({ id }) => id);
      for (const { articleIds, passages, questions } of page.events) {
        expect(articleIds).toEqual(byDate.filter((id) => articleIds.includes(id)));
        for (const quoted of [...passages, ...questions.flatMap(({ answers }) => answers)]) {
          const { articleId, start, end, text } = quoted;
          expect(texts.get(articleId)?.slice(start, end)).toBe(text);
        }
      }
      const ranks = page.events.map(({ verdict }) => eventVerdicts.indexOf(verdict));
      expect(ranks).toEqual([...ranks].sort());
      expect(Object.values(page.verdicts).reduce((sum, count) => sum + count, 0)).toBe(page.total);
      const named = page.events.flatMap(({ questions }) =>
        questions.flatMap(({ answers }) => answers.flatMap(({ placeIds }) => placeIds)),
      );
      const known = new Set(page.places.map(({ id }) => id));
      expect(named.filter((id) => !known.has(id))).toEqual([]);
      const second = await ask({ ask: 'events', from: 1, count: 2 });
      expect(second).toEqual({ ...page, events: page.events.slice(1, 3) });
    });

    test('every place comes, named or not, in the order of the ids', async () => {
      const ids = edition.places.map(({ id }) => id).sort();
      const all = await ask({ ask: 'every place', after: null, count: 1_000_000 });
      expect(all).toEqual(ids.map((id) => edition.places.find((place) => place.id === id)));
      const [first, ...others] = all;
      if (first === undefined) throw new Error('The edition has no place.');
      expect(await ask({ ask: 'every place', after: first.id, count: 2 })).toEqual(
        others.slice(0, 2),
      );
    });

    test('a word of a text is found where it stands', async () => {
      const [article] = edition.articles;
      const word = /\p{L}{7,}/u.exec(article?.text ?? '')?.[0] ?? '';
      const answer = await ask({ ask: 'search', words: word, count: 1_000 });
      const own = answer.excerpts.filter((excerpt) => excerpt.article.id === article?.id);
      expect(own.length).toBeGreaterThan(0);
      for (const { span, match } of own) {
        expect(article?.text.slice(span.start, span.end)).toBe(match);
      }
    });

    test('a place is found by each of its names', async () => {
      const place = edition.places.find(({ names }) => Object.values(names).flat().length > 0);
      if (place === undefined) throw new Error('No place has another name.');
      for (const words of [...Object.values(place.label), ...Object.values(place.names).flat()]) {
        const { places } = await ask({ ask: 'search', words, count: 10 });
        expect(places.map(({ id }) => id)).toContain(place.id);
      }
    });
  });
}
