import fc from 'fast-check';
import { expect, it } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { span } from '../text/offset.ts';
import { passageOf } from './passage.ts';
import { passageFinder } from './passage-finder.ts';

const { articles, mentions } = await testEdition();

it('finds what passageOf finds, for every mention', () => {
  for (const article of articles) {
    const find = passageFinder(article);
    for (const mention of mentions.filter(({ articleId }) => articleId === article.id)) {
      expect(find(mention)).toEqual(passageOf(article, mention));
    }
  }
});

it('finds what passageOf finds, for any stretch', () => {
  const [article] = articles;
  if (!article) throw new Error('There is an article.');
  const find = passageFinder(article);
  const within = fc.nat(article.text.length - 1);
  fc.assert(
    fc.property(within, fc.integer({ min: 1, max: 200 }), (start, length) => {
      const inner = span(start, Math.min(start + length, article.text.length));
      expect(find(inner)).toEqual(passageOf(article, inner));
    }),
  );
});
