import { expect, test } from 'vitest';
import { shippedEdition } from '../../../tests/support/edition.ts';
import { span } from '../../core/text/offset.ts';
import { memoryLibrary } from '../../library/memory/memory-library.ts';
import type { AnnotatedArticle } from '../../library/questions.ts';
import type { Screen } from '../../store/screen.ts';
import { stepOfView, wordsInHand } from './step-of-view.ts';

const edition = await shippedEdition();
const [article] = edition.articles;
if (article === undefined) throw new Error('There is an article.');
const answer = await memoryLibrary(edition, 'essai').ask({ ask: 'article', id: article.id });
if (!answer.ok || answer.value === null) throw new Error('It is answered.');
const open: AnnotatedArticle = answer.value;
const reading = (at: Extract<Screen, { view: 'reader' }>['reading']['at']) => ({
  screen: { view: 'reader' as const, reading: { articleId: article.id, at } },
});
const words = (found: ReturnType<typeof wordsInHand>): string | null =>
  found && article.text.slice(found.start, found.end);

test('a step is held by the words selected, without the space around them; else by the sentence that is read', () => {
  const at = article.text.indexOf(' des missiles');
  const selected = span(at, at + 14);
  expect(words(wordsInHand(open, selected, reading(null)))).toBe(
    article.text.slice(at, at + 14).trim(),
  );
  const [mention] = open.mentions;
  if (mention === undefined) throw new Error('It has a mention.');
  const sentence = words(wordsInHand(open, null, reading({ type: 'mention', id: mention.id })));
  expect(sentence).toContain(article.text.slice(mention.start, mention.end));
  expect(wordsInHand(open, null, reading(null))).toBeNull();
  expect(wordsInHand(open, span(at, at), reading(null))).toBeNull();
  expect(wordsInHand(null, selected, reading(null))).toBeNull();
});

test('a new step says no more than its words, under an id that is free', () => {
  const step = stepOfView({
    ...{ article: { ...article, title: null }, words: span(1, 60), view: 'map=4/5/6' },
    ...{ language: 'fr', taken: new Set(['step-2', 'step-3']), quoted: (text) => `« ${text} »` },
  });
  expect(step.id).toBe('step-4');
  expect(step.text).toEqual({ fr: `« ${article.text.slice(1, 60)} »` });
  expect(step.title.fr?.length).toBeLessThanOrEqual(41);
  expect(step.passages).toMatchObject([{ articleId: article.id, start: 1, end: 60 }]);
});
