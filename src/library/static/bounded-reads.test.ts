import { beforeAll, describe, expect, test } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition.ts';
import { shiftDay } from '../../core/dates/stretch.ts';
import { loadEdition } from '../../core/edition/load-edition.ts';
import type { ArticleId, MentionId, PlaceId } from '../../core/edition/model.ts';
import { utf16Offset } from '../../core/text/offset.ts';
import { compileEdition } from '../compile/compile-edition.ts';
import { inMemory } from '../compile/progress.ts';
import { type SourceArticle, sourceOf } from '../compile/source.ts';
import type { Library } from '../library.ts';
import { memoryFiles } from '../memory/memory-files.ts';
import { defaultFilters, pageSizes } from '../opening-questions.ts';
import type { Question } from '../questions.ts';
import { openStaticEdition } from './static-library.ts';

/** An edition of many articles, and how many of its files have been read. */
interface Counted {
  readonly library: Library;
  readonly reads: () => number;
}

const sentence = 'On attend à Minsk, au Bélarus, où rien ne bouge depuis, dit-on au marché. ';

async function editionOf(count: number): Promise<Counted> {
  const loaded = loadEdition(smallEdition);
  if (!loaded.ok) throw new Error('The small edition does not hold together.');
  const files = memoryFiles();
  const source = sourceOf(loaded.value.edition, 'essai', null);
  const [pattern] = loaded.value.edition.articles;
  const village = loaded.value.edition.places.find(({ id }) => id === minsk);
  if (pattern === undefined || village === undefined) throw new Error('The edition is empty.');
  async function* articles() {
    for (let at = 0; at < count; at++) {
      const id = `a-${String(at).padStart(6, '0')}` as ArticleId;
      // Each is named once, and those of a month stand far from each other in the order of their ids.
      const hamlets = Array.from(
        { length: 6 },
        (_, nth) => `Hameau${((at * 6 + nth) * 7_919) % 100_003}`,
      );
      const begins = 20 + 8 * sentence.length;
      const told = `Du 3 au 5 : ${hamlets.join(', ')}.`;
      const text = `Numéro ${at}. `.padEnd(20) + sentence.repeat(8) + told;
      const starts = Array.from({ length: 8 }, (_, nth) => 20 + nth * sentence.length + 12);
      const named = (placeId: PlaceId, start: number, end: number) => ({
        ...{ id: `${id}.${start}` as MentionId, articleId: id, reviewed: true, certain: true },
        ...{ start: utf16Offset(start), end: utf16Offset(end) },
        ...({ kind: 'place', placeId, sense: 'location' } as const),
      });
      const mentions = starts.flatMap((start) => [
        named(minsk, start, start + 5),
        named(belarus, start + 10, start + 17),
      ]);
      const seldom = hamlets.map((label) => {
        const start = begins + told.indexOf(label);
        return named(label.toLowerCase() as PlaceId, start, start + label.length);
      });
      const places = hamlets.map((label) => ({
        ...{ ...village, id: label.toLowerCase() as PlaceId, label: { fr: label } },
      }));
      const first = shiftDay('2020-01-01', (at * 7) % 900);
      const dates = [
        {
          ...{ id: `${id}.jours`, articleId: id, reviewed: true, certain: true, basis: 'stated' },
          ...{ start: utf16Offset(begins), end: utf16Offset(begins + 9) },
          edtf: `${first}/${shiftDay(first, 2 + (at % 40))}`,
        },
      ];
      const segment = { kind: 'paragraph', start: utf16Offset(0), end: utf16Offset(text.length) };
      const date = { edtf: shiftDay('2020-01-01', at % 900), basis: 'stated' };
      const article = { ...pattern, id, text, title: `Titre ${at}`, date, segments: [segment] };
      const all = { article, mentions: [...mentions, ...seldom], dates, places };
      const value = all as unknown as SourceArticle;
      yield { ok: true, value } as const;
    }
  }
  const many = { ...source, articles: articles(), headline: null, findings: [] };
  const compiled = await compileEdition(many, inMemory(), files.emit);
  if (!compiled.ok) throw new Error(compiled.fault);
  let reads = 0;
  const opened = await openStaticEdition((path) => {
    reads++;
    return files.read(path);
  });
  if (!opened.ok) throw new Error(opened.fault.detail);
  return { library: opened.value.library, reads: () => reads };
}

const minsk = 'minsk' as PlaceId;
const belarus = 'belarus' as PlaceId;
const chosen = 'a-000080' as ArticleId;
/** Days, months and a year. */
const window = { first: '2020-02-28', last: '2022-05-03' };
const month = { first: '2020-02-01', last: '2020-02-29' };
const places = { ask: 'places', from: 0, count: pageSizes.places } as const;
const passages = { ask: 'passages', from: 0, count: pageSizes.passages } as const;

/** What a reader does, and how many files it may read, whatever the edition's size. */
const acts: readonly [name: string, most: number, question: Question][] = [
  [
    'a page of articles further down',
    4,
    { ask: 'articles', window: null, from: 80, count: pageSizes.articles },
  ],
  ['an article', 3, { ask: 'article', id: chosen }],
  ['what is known of a place', 2, { ask: 'place details', ids: [minsk] }],
  ['places under a filter', 4, { ...places, filters: { ...defaultFilters, kinds: ['city'] } }],
  [
    'the first passages of a place that every article names',
    14,
    { ...passages, placeIds: [minsk], filters: defaultFilters },
  ],
  [
    'the first passages of two places that every article names',
    16,
    { ...passages, placeIds: [minsk, belarus], filters: defaultFilters },
  ],
  [
    'those of a month',
    16,
    { ...passages, placeIds: [minsk], filters: { ...defaultFilters, window: month } },
  ],
  [
    'those of two places within any days',
    24,
    { ...passages, placeIds: [minsk, belarus], filters: { ...defaultFilters, window } },
  ],
  [
    'those of chosen articles',
    4,
    { ...passages, placeIds: [minsk], filters: { ...defaultFilters, articleIds: [chosen] } },
  ],
  ['the places of a month', 20, { ...places, filters: { ...defaultFilters, window: month } }],
  ['the places of any days', 20, { ...places, filters: { ...defaultFilters, window } }],
  ['a search for a word of every article', 24, { ask: 'search', words: 'marché', count: 6 }],
];

describe.each([100, 1_000])('of %i articles', (count) => {
  let edition: Counted;
  beforeAll(async () => {
    edition = await editionOf(count);
  });

  test('the opening reads the head', () => {
    expect(edition.reads()).toBe(1);
    expect(edition.library.known.size).toBeGreaterThan(1);
  });

  test.each(acts)('%s reads at most %i files', async (_, most, question) => {
    const before = edition.reads();
    const answer = await edition.library.ask(question);
    expect(answer.ok).toBe(true);
    expect(edition.reads() - before).toBeGreaterThanOrEqual(0);
    expect(edition.reads() - before).toBeLessThanOrEqual(most);
  });
});
