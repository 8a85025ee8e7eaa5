import { expect, test } from 'vitest';
import { shippedEdition } from '../../../tests/support/edition.ts';
import { sceneOf } from '../../../tests/support/scene.ts';
import { someFindings } from '../../../tests/support/some-findings.ts';
import { span } from '../../core/text/offset.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import { memoryLibrary } from '../../library/memory/memory-library.ts';
import type { Screen } from '../../store/screen.ts';
import { everyFinding } from '../../store/state.ts';
import { alsoHeld, inHand, stepOfView, stillHeld, viewOf, wordsInHand } from './step-of-view.ts';

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
  const untitled = { ...open, article: { ...article, title: null } };
  const hand = inHand(untitled, span(1, 60), reading(null), null);
  if (hand === null) throw new Error('Words are in hand.');
  const step = stepOfView({
    ...{ hand, findings: [], view: 'map=4/5/6' },
    ...{ language: 'fr', taken: new Set(['step-2', 'step-3']), quoted: (text) => `« ${text} »` },
  });
  expect(step.id).toBe('step-4');
  expect(step.text).toEqual({ fr: `« ${article.text.slice(1, 60)} »` });
  expect(step.title.fr?.length).toBeLessThanOrEqual(41);
  expect(step.passages).toMatchObject([{ articleId: article.id, start: 1, end: 60 }]);
});

test('a step is held by the finding that is open, with its passage or with the words selected', () => {
  const [finding] = someFindings(edition);
  if (finding === undefined) throw new Error('There is a finding.');
  const { articleId, passage } = finding;
  expect(inHand(null, null, reading(null), finding)).toMatchObject({
    finding,
    passage: { articleId, ...passage },
  });
  const [mention] = open.mentions;
  if (mention === undefined) throw new Error('It has a mention.');
  const read = reading({ type: 'mention', id: mention.id });
  expect(inHand(open, null, read, finding)?.passage).toEqual({ articleId, ...passage });
  expect(inHand(open, span(1, 60), read, finding)).toMatchObject({
    finding,
    passage: { articleId: article.id, start: 1, end: 60 },
  });
  expect(inHand(open, null, reading(null), null)).toBeNull();
});

test('what is added to a step is added once, and what is gone holds it no longer', () => {
  const passage = (start: number) => ({
    ...{ articleId: article.id, ...span(start, start + 5) },
    text: article.text.slice(start, start + 5),
  });
  const step = {
    ...{ id: 'one', title: { fr: 'Un' }, text: { fr: 'Deux.' }, view: '', when: null },
    passages: [passage(0), { ...passage(9), isLost: true as const }],
    findings: ['a', 'gone'],
    lost: [{ kind: 'finding' as const, id: 'gone' }],
  };
  expect(stillHeld(step)).toMatchObject({ passages: [passage(0)], findings: ['a'] });
  expect(alsoHeld(step, { passage: passage(0) }, ['a'])).toEqual(stillHeld(step));
  expect(alsoHeld(step, { passage: passage(3) }, ['b'])).toMatchObject({
    passages: [passage(0), passage(3)],
    findings: ['a', 'b'],
  });
});

test('a step’s view has no finding open, and nothing of the list of findings', async () => {
  const open = { type: 'finding', id: 'x' } as const;
  const scene = await sceneOf(edition, { findings: { ...everyFinding, open, verdict: 'differs' } });
  expect(viewOf(scene)).not.toMatch(/finding|verdict/);
});
