import { expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { indexEdition } from './index-edition.ts';
import { runsOf } from './runs.ts';

const edition = await testEdition();

test('the runs of every segment, joined, are its text, and every mention is one of them', () => {
  const { mentionsByArticle } = indexEdition(edition);
  for (const article of edition.articles) {
    const mentions = mentionsByArticle.get(article.id) ?? [];
    const runs = article.segments.flatMap((segment) =>
      runsOf(article.text.slice(segment.start, segment.end), segment, mentions),
    );
    expect(runs.map(({ text }) => text).join('')).toBe(article.text);
    const found = runs.flatMap((run) => (run.type === 'mention' ? [run.mention.id] : []));
    expect(found).toEqual(mentions.map(({ id }) => id));
  }
});
