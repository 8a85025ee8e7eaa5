import { expect, test } from 'vitest';
import { ownArticle, ownPlace } from '../../../tests/support/own-articles.ts';
import type { ArticleId, Mention } from '../edition/model.ts';
import { apply } from '../operations/apply.ts';
import { editedSegments } from '../operations/edited-segments.ts';
import type { OwnArticle } from '../operations/own-article.ts';
import { span } from '../text/offset.ts';
import { orphanCase } from './orphan-case.ts';

const id = 'a' as ArticleId;
const place = ownPlace('x').id;

/** The article with the nth place where some words stand marked, after its text was edited. */
function edited(text: string, words: string, after: string, nth = 0): OwnArticle {
  let start = text.indexOf(words);
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
  const mention: Mention = {
    ...{ kind: 'place', id: 'a.m1' as Mention['id'], articleId: id, placeId: place },
    ...{ ...span(start, start + words.length), sense: 'location', reviewed: true },
  };
  const own = { ...ownArticle('a', text), mentions: [mention] };
  const state = {
    title: {},
    articles: new Map([[id, own]]),
    places: new Map(),
    systems: new Map(),
    story: [],
  };
  const done = apply(state, {
    ...{ verb: 'edit text', articleId: id, text: after },
    segments: editedSegments(own.article, after),
  });
  const result = done.ok ? done.value.articles.get(id) : undefined;
  if (result === undefined) throw new Error('The text was not edited.');
  return result;
}

function caseOf({ article, mentions, orphans: [orphan] }: OwnArticle) {
  if (orphan === undefined) throw new Error('Nothing lost its place.');
  const found = orphanCase(article, mentions, orphan);
  const words = (at: { start: number; end: number }) => article.text.slice(at.start, at.end);
  if (found.why === 'elsewhere') return [found.why, ...found.at.map(words)];
  return found.why === 'changed' ? [found.why, words(found.at)] : [found.why];
}

test('a sentence that was taken out leaves its mention nowhere', () => {
  const text =
    'Il parle. Il a rencontré Loukachenko hier, longuement, à Saint-Pétersbourg. Il part.';
  const own = edited(text, 'Saint-Pétersbourg', 'Il parle. Il part.');
  expect(own.mentions).toEqual([]);
  expect(caseOf(own)).toEqual(['gone']);
});

test('another word in its stead is found between what stands around it', () => {
  const text = 'Nous transférerons au Bélarus les systèmes de missiles tactiques.';
  const after = 'Nous transférerons à la Biélorussie les systèmes de missiles tactiques.';
  expect(caseOf(edited(text, 'Bélarus', after))).toEqual(['changed', 'Biélorussie']);
});

test('so it is where the sentence before has changed as well', () => {
  const text = 'On se voit, hier, à Pétersbourg. Nous transférerons au Bélarus les systèmes.';
  const after = 'On se voit. Nous transférerons à la Biélorussie les systèmes.';
  expect(caseOf(edited(text, 'Bélarus', after))).toEqual(['changed', 'Biélorussie']);
});

test('where its words stand twice among others, both places are offered', () => {
  const text = 'La décision de la Russie a tout changé. La Suède, voisine de la Russie, a suivi.';
  const after = 'Russie ! Et encore : Russie.';
  expect(caseOf(edited(text, 'Russie', after))).toEqual(['elsewhere', 'Russie', 'Russie']);
});

test('what an edit leaves alone stays, be the same sentence there twice', () => {
  const text = 'À Minsk, rien.\nÀ Minsk, rien.\nFin.';
  const own = edited(text, 'Minsk', 'À Minsk, rien.\nÀ Minsk, rien.\nUne autre fin.', 1);
  expect(own.orphans).toEqual([]);
  expect(own.mentions[0]?.start).toBe(text.lastIndexOf('Minsk'));
});
