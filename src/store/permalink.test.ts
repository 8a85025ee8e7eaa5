import { describe, expect, test } from 'vitest';
import { shippedEdition } from '../../tests/support/edition.ts';
import type { ArticleId, MentionId, PlaceId, SystemId, VariantId } from '../core/edition/model.ts';
import { span } from '../core/text/offset.ts';
import { decodePermalink, encodePermalink, type LinkedState } from './permalink.ts';
import { defaultFilters, initialState } from './state.ts';

const edition = await shippedEdition();
const fresh = initialState(edition, 'fr');
const [article] = edition.articles;
const [mention] = edition.mentions;
if (article === undefined || mention === undefined) throw new Error('The edition is empty.');

const places = (...ids: string[]) => ids.map((id) => id as PlaceId);

const overlay = {
  systemId: 'iskander' as SystemId,
  variantId: 'iskander-m' as VariantId,
  mode: 'somewhere',
  beyond: [],
} as const;
const belarus = { type: 'places' as const, placeIds: places('belarus') };

const table: readonly [name: string, state: Partial<LinkedState>, fragment: string][] = [
  ['a first visit', {}, 'lang=fr'],
  ['another language', { language: 'en' }, 'lang=en'],
  ['a view', { view: { zoom: 4.25, center: [27.56, 53.9] } }, 'map=4.25/53.9/27.56&lang=fr'],
  ['an article', { articleId: article.id }, `article=${article.id}&lang=fr`],
  [
    'a mention in its article',
    { articleId: mention.articleId, mentionId: mention.id, selection: places('minsk') },
    `article=${mention.articleId}&mention=${mention.id}&place=minsk&lang=fr`,
  ],
  [
    'a passage of an article',
    { articleId: article.id, passage: span(10, 20) },
    `article=${article.id}&at=10-20&lang=fr`,
  ],
  [
    'two places, in their order',
    { selection: places('moscow', 'minsk') },
    'place=moscow,minsk&lang=fr',
  ],
  [
    'filters',
    { filters: { senses: ['demonym'], kinds: ['city', 'bloc'], articleIds: [article.id] } },
    `sense=demonym&kind=city,bloc&in=${article.id}&lang=fr`,
  ],
  ['no sense at all', { filters: { ...defaultFilters, senses: [] } }, 'sense=none&lang=fr'],
  [
    'ranges from a place and from a point',
    {
      panel: 'ranges',
      overlays: [
        { ...overlay, key: 0, origin: belarus },
        { ...overlay, key: 1, origin: { type: 'point', point: [-0.5, -12.25] } },
      ],
    },
    'panel=ranges&range=iskander:iskander-m@belarus&range=iskander:iskander-m@-12.25,-0.5&lang=fr',
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
    const { linkFaults, ...linked } = decodePermalink(`#${fragment}`, fresh);
    expect(linkFaults).toEqual([]);
    expect({ ...fresh, ...linked }).toEqual({ ...fresh, ...state });
  });
});

describe('what a link holds that cannot be understood is listed, and the rest is read', () => {
  test.each([
    ['an unknown article', 'article=nowhere&place=minsk', 'article', 'nowhere'],
    ['an unknown mention', 'mention=nowhere&place=minsk', 'mention', 'nowhere'],
    ['an unknown place among known ones', 'place=minsk,atlantis', 'place', 'atlantis'],
    ['a view off the globe', 'map=4/99/10&place=minsk', 'map', '4/99/10'],
    ['a view without a longitude', 'map=4/50&place=minsk', 'map', '4/50'],
    ['an unknown variant', 'range=iskander:x@belarus&place=minsk', 'range', 'iskander:x@belarus'],
    [
      'a range from an unknown place',
      'range=iskander:iskander-m@minsk,atlantis&place=minsk',
      'range',
      'iskander:iskander-m@minsk,atlantis',
    ],
    [
      'a range with an unknown option',
      'range=iskander:iskander-m@minsk;twice&place=minsk',
      'range',
      'iskander:iskander-m@minsk;twice',
    ],
    ['a passage without its article', 'at=3-5&place=minsk', 'at', '3-5'],
    ['an unknown key', 'colour=red&place=minsk', 'colour', 'red'],
    ['broken percent signs', 'article=%E0%A4%A&place=minsk', 'article', '\ufffd%A'],
    ['an unknown sense', 'sense=irony&place=minsk', 'sense', 'irony'],
    ['an unknown language', 'lang=tlh&place=minsk', 'lang', 'tlh'],
  ])('%s', (_, fragment, key, value) => {
    const linked = decodePermalink(fragment, fresh);
    expect(linked.linkFaults).toEqual([{ key, value }]);
    expect(linked.selection).toEqual(['minsk']);
  });
});

test('a mention alone opens its article and selects its place', () => {
  const linked = decodePermalink(`#mention=${mention.id}`, fresh);
  expect(linked.articleId).toBe(mention.articleId);
  expect(linked.selection).toEqual(mention.kind === 'place' ? [mention.placeId] : []);
});

test('every mention, place and article of the edition survives the trip', () => {
  const trips = edition.mentions.map(
    ({ id, articleId }): LinkedState => ({
      ...fresh,
      articleId: articleId as ArticleId,
      mentionId: id as MentionId,
    }),
  );
  for (const state of trips) {
    const linked = decodePermalink(encodePermalink(state), fresh);
    expect(linked.mentionId).toBe(state.mentionId);
  }
});
