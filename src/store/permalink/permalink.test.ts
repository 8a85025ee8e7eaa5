import { describe, expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import type { ArticleId, PlaceId, SystemId, VariantId } from '../../core/edition/model.ts';
import { span } from '../../core/text/offset.ts';
import { kilometres } from '../../core/units.ts';
import { memoryLibrary } from '../../library/memory/memory-library.ts';
import { defaultFilters } from '../../library/opening-questions.ts';
import type { Reading } from '../screen.ts';
import { everyFinding, initialState } from '../state.ts';
import type { LinkedState } from './codecs.ts';
import { decodePermalink, encodePermalink } from './permalink.ts';

const edition = await testEdition();
const { head } = memoryLibrary(edition, 'test');
const fresh = initialState('fr');
const [article] = edition.articles;
const [mention] = edition.mentions;
if (article === undefined || mention === undefined) throw new Error('The edition is empty.');

const places = (...ids: string[]) => ids.map((id) => id as PlaceId);
const reading = (articleId: ArticleId, at: Reading['at']) =>
  ({ view: 'reader', reading: { articleId, at } }) as const;

const overlay = {
  type: 'system',
  systemId: 'iskander' as SystemId,
  variantId: 'iskander-m' as VariantId,
  mode: 'somewhere',
  beyond: [],
} as const;
const own = { type: 'radius', mode: 'somewhere', beyond: [] } as const;
const belarus = { type: 'places' as const, placeIds: places('belarus') };

const table: readonly [name: string, state: Partial<LinkedState>, fragment: string][] = [
  ['a first visit', {}, 'lang=fr'],
  ['another language', { language: 'en' }, 'lang=en'],
  ['a view', { view: { zoom: 4.25, center: [27.56, 53.9] } }, 'map=4.25/53.9/27.56&lang=fr'],
  ['an article', { screen: reading(article.id, null) }, `article=${article.id}&lang=fr`],
  [
    'a mention in its article',
    {
      screen: reading(mention.articleId, { type: 'mention', id: mention.id }),
      selection: places('minsk'),
    },
    `article=${mention.articleId}&mention=${mention.id}&place=minsk&lang=fr`,
  ],
  [
    'a passage of an article',
    { screen: reading(article.id, { type: 'passage', span: span(10, 20) }) },
    `article=${article.id}&at=10-20&lang=fr`,
  ],
  [
    'two places, in their order',
    { selection: places('moscow', 'minsk') },
    'place=moscow,minsk&lang=fr',
  ],
  [
    'the second of two rings, explained',
    {
      overlays: [
        { ...overlay, key: 0, origin: belarus },
        { ...own, key: 1, km: kilometres(500), origin: belarus },
      ],
      explaining: 1,
    },
    'range=iskander:iskander-m@belarus&radius=500@belarus&why=2&lang=fr',
  ],
  [
    'filters',
    {
      filters: {
        senses: ['demonym'],
        kinds: ['city', 'bloc'],
        articleIds: [article.id],
        window: null,
      },
    },
    `sense=demonym&kind=city,bloc&in=${article.id}&lang=fr`,
  ],
  [
    'a view beside an open article',
    { screen: { view: 'places', behind: { articleId: article.id, at: null } } },
    `panel=places&article=${article.id}&lang=fr`,
  ],
  ['the review', { screen: { view: 'review', behind: null } }, 'panel=review&lang=fr'],
  [
    'a step of the story',
    { screen: { view: 'story', step: 2, behind: null } },
    'panel=story&step=3&lang=fr',
  ],
  ['the findings', { screen: { view: 'findings', behind: null } }, 'panel=findings&lang=fr'],
  [
    'an open finding among those of a kind, an article, a place and a verdict',
    {
      findings: {
        open: { type: 'finding', id: 'a.3-9' },
        against: 'geography',
        kind: 'length',
        articleId: article.id,
        placeId: 'minsk' as PlaceId,
        verdict: 'differs',
      },
    },
    `finding=a.3-9&fkind=length&fin=${article.id}&fplace=minsk&verdict=differs&lang=fr`,
  ],
  [
    'an open event, articles held against each other',
    { findings: { ...everyFinding, against: 'articles', open: { type: 'event', id: 'x' } } },
    'event=x&against=articles&lang=fr',
  ],
  [
    'what is looked for',
    { screen: { view: 'search', words: 'saint-pétersbourg & moscou', behind: null } },
    'panel=search&q=saint-p%C3%A9tersbourg%20%26%20moscou&lang=fr',
  ],
  [
    'an edition of the reader’s own',
    { edition: 'own-1', selection: places('minsk') },
    'edition=own-1&place=minsk&lang=fr',
  ],
  [
    'a window of days',
    { filters: { ...defaultFilters, window: { first: '2022-06-10', last: '2022-06-30' } } },
    'days=2022-06-10/2022-06-30&lang=fr',
  ],
  [
    'a window of one day',
    { filters: { ...defaultFilters, window: { first: '2022-06-25', last: '2022-06-25' } } },
    'days=2022-06-25&lang=fr',
  ],
  [
    'the timeline with its window',
    {
      timeline: 'strip',
      filters: { ...defaultFilters, window: { first: '2022-06-10', last: '2022-06-30' } },
    },
    'days=2022-06-10/2022-06-30&time=strip&lang=fr',
  ],
  ['a place’s passages by date', { passagesByDate: true }, 'order=date&lang=fr'],
  ['the timeline as a table', { timeline: 'table' }, 'time=table&lang=fr'],
  ['no sense at all', { filters: { ...defaultFilters, senses: [] } }, 'sense=none&lang=fr'],
  [
    'ranges from a place and from a point',
    {
      screen: { view: 'ranges', behind: null },
      overlays: [
        { ...overlay, key: 0, origin: belarus },
        { ...overlay, key: 1, origin: { type: 'point', point: [-0.5, -12.25] } },
      ],
    },
    'panel=ranges&range=iskander:iskander-m@belarus&range=iskander:iskander-m@-12.25,-0.5&lang=fr',
  ],
  [
    'radii of the reader’s own, after the ranges',
    {
      screen: { view: 'ranges', behind: null },
      overlays: [
        { ...overlay, key: 0, origin: belarus },
        { ...own, key: 1, km: kilometres(30), origin: belarus },
        { ...own, key: 2, km: kilometres(2.5), origin: { type: 'point', point: [27.5, 53.9] } },
      ],
    },
    'panel=ranges&range=iskander:iskander-m@belarus&radius=30@belarus&radius=2.5@53.9,27.5&lang=fr',
  ],
  [
    'what a place adds to others, and what all of two places reach',
    {
      overlays: [
        { ...overlay, key: 0, origin: belarus, beyond: places('russia', 'kaliningrad') },
        {
          ...overlay,
          key: 1,
          origin: { type: 'places', placeIds: places('minsk', 'nato') },
          mode: 'everywhere',
        },
      ],
    },
    'range=iskander:iskander-m@belarus;beyond=russia,kaliningrad&range=iskander:iskander-m@minsk,nato;everywhere&lang=fr',
  ],
];

describe('a state and its fragment', () => {
  test.each(table)('%s is written', (_, state, fragment) => {
    expect(encodePermalink({ ...fresh, ...state })).toBe(fragment);
  });

  test.each(table)('%s is read', (_, state, fragment) => {
    const { linked, faults } = decodePermalink(`#${fragment}`, head);
    expect(faults).toEqual([]);
    expect({ ...fresh, ...linked }).toEqual({ ...fresh, ...state });
  });
});

describe('what a link holds that has no meaning is listed, and the rest is read', () => {
  test.each([
    ['a view off the globe', 'map=4/99/10&place=minsk', 'map', '4/99/10'],
    ['a view without a longitude', 'map=4/50&place=minsk', 'map', '4/50'],
    ['an unknown panel', 'panel=cellar&place=minsk', 'panel', 'cellar'],
    ['a mention of no article', 'mention=nowhere&place=minsk', 'mention', 'nowhere'],
    ['an unknown variant', 'range=iskander:x@belarus&place=minsk', 'range', 'iskander:x@belarus'],
    [
      'a range from beyond the globe',
      'range=iskander:iskander-m@91,10&place=minsk',
      'range',
      'iskander:iskander-m@91,10',
    ],
    [
      'a range with an unknown option',
      'range=iskander:iskander-m@minsk;twice&place=minsk',
      'range',
      'iskander:iskander-m@minsk;twice',
    ],
    ['a radius of nothing', 'radius=0@minsk&place=minsk', 'radius', '0@minsk'],
    ['a radius beyond the globe', 'radius=30000@minsk&place=minsk', 'radius', '30000@minsk'],
    ['a radius in words', 'radius=1e3@minsk&place=minsk', 'radius', '1e3@minsk'],
    ['a passage without its article', 'at=3-5&place=minsk', 'at', '3-5'],
    [
      'a passage that ends before it starts',
      `article=${article.id}&at=5-3&place=minsk`,
      'at',
      '5-3',
    ],
    ['an unknown key', 'colour=red&place=minsk', 'colour', 'red'],
    ['broken percent signs', 'article=%E0%A4%A&place=minsk', 'article', '\ufffd%A'],
    ['an unknown sense', 'sense=irony&place=minsk', 'sense', 'irony'],
    ['days that are none', 'days=2022-06-31&place=minsk', 'days', '2022-06-31'],
    ['days in reverse', 'days=2022-06-30/2022-06-10&place=minsk', 'days', '2022-06-30/2022-06-10'],
    ['an unknown language', 'lang=tlh&place=minsk', 'lang', 'tlh'],
  ])('%s', (_, fragment, key, value) => {
    const { linked, faults } = decodePermalink(fragment, head);
    expect(faults).toEqual([{ key, value }]);
    expect(linked.selection).toEqual(['minsk']);
  });

  test('a filter in which nothing is understood stands at its default, so that nothing is hidden', () => {
    const { linked } = decodePermalink('sense=irony&kind=moon', head);
    expect(linked.filters).toEqual(defaultFilters);
  });
});

test('a mention alone names its article', () => {
  const { linked } = decodePermalink(`#mention=${mention.id}`, head);
  expect(linked.screen).toEqual(reading(mention.articleId, { type: 'mention', id: mention.id }));
});

test('every mention of the edition survives the trip', () => {
  for (const { id, articleId } of edition.mentions) {
    const screen = reading(articleId, { type: 'mention', id });
    const state: LinkedState = { ...fresh, screen };
    expect(decodePermalink(encodePermalink(state), head).linked.screen).toEqual(screen);
  }
});
