import { expect, test } from 'vitest';
import { ownArticle } from '../../../../tests/support/own-articles.ts';
import type { ArticleId, Mention } from '../../edition/model.ts';
import { noMetadata } from '../../import/imported-article.ts';
import { span } from '../../text/offset.ts';
import { apply } from '../apply.ts';
import type { EditionState } from '../edition-state.ts';
import { inverseOf } from '../inverse.ts';
import type { OwnArticle } from '../own-article.ts';

const id = 'a' as ArticleId;

const mention = (name: string, start: number): Mention => ({
  ...{ kind: 'unplaced', id: `a.m${start}` as Mention['id'], articleId: id, sense: 'location' },
  ...{ ...span(start, start + name.length), reviewed: false },
});

/** "Minsk" and "Brest" on two lines, with a line between them that was left out. */
function edition(): EditionState {
  const own: OwnArticle = {
    ...ownArticle('a', 'À Minsk.\nÀ Brest.'),
    mentions: [mention('Minsk', 2), mention('Brest', 11)],
    imported: {
      origin: { path: 'a.html', format: 'HTML', part: null },
      leftOut: [
        { text: 'À Grodno.', at: 9, why: 'around the article' },
        { text: 'Fin', at: 17, why: 'around the article' },
      ],
      ...{ metadata: noMetadata, decoding: null, changes: [], warnings: [], fingerprint: 'x' },
    },
  };
  return {
    title: { fr: 'x', en: 'x' },
    ...{ articles: new Map([[id, own]]), places: new Map(), systems: new Map(), story: [] },
  };
}

const wordsOf = ({ article, mentions }: OwnArticle): string[] =>
  mentions.map(({ start, end }) => article.text.slice(start, end));

test('what was left out stands in the text again, with what it names; other mentions keep their words', () => {
  const before = edition();
  const grodno = mention('Grodno', 11);
  const after = apply(before, {
    ...{ verb: 'take back', articleId: id, index: 0, places: [], dates: [] },
    mentions: [{ ...grodno, id: 'a.n1' as Mention['id'] }],
  });
  const own = after.ok ? after.value.articles.get(id) : undefined;
  if (own === undefined || !after.ok) throw new Error('It was refused.');
  expect(own.article.text).toBe('À Minsk.\nÀ Grodno.\nÀ Brest.');
  expect(wordsOf(own)).toEqual(['Minsk', 'Grodno', 'Brest']);
  expect(own.imported?.leftOut).toEqual([{ text: 'Fin', at: 27, why: 'around the article' }]);
  expect(apply(after.value, inverseOf(before, after.value))).toEqual({ ok: true, value: before });
});

test('of what is not left out nothing is taken', () => {
  const operation = {
    verb: 'take back',
    articleId: id,
    mentions: [],
    dates: [],
    places: [],
  } as const;
  expect(apply(edition(), { ...operation, index: 2 }).ok).toBe(false);
});
