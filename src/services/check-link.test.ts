import { describe, expect, test } from 'vitest';
import { testEdition } from '../../tests/support/edition.ts';
import { memoryLibrary } from '../library/memory/memory-library.ts';
import { defaultFilters } from '../library/opening-questions.ts';
import { decodePermalink } from '../store/permalink/permalink.ts';
import { articleOnScreen, currentMention } from '../store/screen.ts';
import { checkLink } from './check-link.ts';

const edition = await testEdition();
const library = memoryLibrary(edition, 'test');
const [article] = edition.articles;
const mention = edition.mentions.find(({ kind }) => kind === 'place');
if (article === undefined || mention?.kind !== 'place') throw new Error('The edition is empty.');

const follow = (fragment: string) => checkLink(library, decodePermalink(fragment, library.head));

describe('what the edition does not have is taken out of a link and listed', () => {
  test.each([
    ['an unknown article', 'article=nowhere&place=minsk', 'article', 'nowhere'],
    [
      'an unknown mention',
      `mention=${article.id}.none&place=minsk`,
      'mention',
      `${article.id}.none`,
    ],
    ['a mention of an unknown article', 'mention=nowhere.1&place=minsk', 'mention', 'nowhere.1'],
    ['an unknown place among known ones', 'place=minsk,atlantis', 'place', 'atlantis'],
    [
      'a passage beyond the text',
      `article=${article.id}&at=3-999999&place=minsk`,
      'at',
      '3-999999',
    ],
    ['an unknown finding', 'finding=nothing&place=minsk', 'finding', 'nothing'],
    ['a step that the story does not have', 'panel=story&step=99&place=minsk', 'step', '99'],
    ['a filter by an unknown article', 'in=nowhere&place=minsk', 'in', 'nowhere'],
    ['findings of an unknown article', 'fin=nowhere&place=minsk', 'fin', 'nowhere'],
    ['findings of an unknown place', 'fplace=atlantis&place=minsk', 'fplace', 'atlantis'],
    ['an unknown event', 'event=nothing&place=minsk', 'event', 'nothing'],
    [
      'a range from an unknown place',
      'range=iskander:iskander-m@minsk,atlantis&place=minsk',
      'range',
      'atlantis',
    ],
  ])('%s', async (_, fragment, key, value) => {
    const { linked, faults } = await follow(fragment);
    expect(faults).toEqual([{ key, value }]);
    expect(linked.selection).toEqual(['minsk']);
    expect(linked.overlays).toEqual([]);
    expect(linked.findings?.open ?? null).toBeNull();
  });

  test('a filter keeps the articles that are there, and where none is hides nothing', async () => {
    const known = await follow(`in=nowhere,${article.id}`);
    expect(known.linked.filters?.articleIds).toEqual([article.id]);
    const none = await follow('in=nowhere');
    expect(none.linked.filters?.articleIds).toEqual(defaultFilters.articleIds);
  });

  test('an article that is not there leaves the list', async () => {
    expect((await follow('article=nowhere')).linked.screen).toEqual({ view: 'list' });
    expect((await follow('panel=ranges&article=nowhere')).linked.screen).toEqual({
      view: 'ranges',
      behind: null,
    });
  });
});

test('a mention alone opens its article and selects its place', async () => {
  const { linked, faults } = await follow(`#mention=${mention.id}`);
  expect(faults).toEqual([]);
  expect(linked.screen && articleOnScreen(linked.screen)).toBe(mention.articleId);
  expect(linked.selection).toEqual([mention.placeId]);
});

test('links that were given away in earlier versions lead where they led', async () => {
  const old = [
    ['lang=fr', undefined, null],
    ['panel=places&lang=en', 'places', null],
    [
      'panel=ranges&range=iskander:iskander-m@belarus;beyond=russia,kaliningrad&lang=fr',
      'ranges',
      null,
    ],
    [`map=4.25/53.9/27.56&article=${article.id}&place=minsk&lang=fr`, 'reader', null],
    [`article=${mention.articleId}&mention=${mention.id}&lang=fr`, 'reader', mention.id],
    [`article=${article.id}&at=10-20`, 'reader', null],
    ['panel=search', 'search', null],
    ['panel=articles', 'list', null],
    ['sense=location,demonym&kind=city&place=minsk,moscow', undefined, null],
  ] as const;
  for (const [fragment, view, at] of old) {
    const { linked, faults } = await follow(fragment);
    expect(faults, fragment).toEqual([]);
    expect(linked.screen?.view, fragment).toBe(view);
    expect(linked.screen ? currentMention(linked.screen) : null, fragment).toBe(at);
  }
});
