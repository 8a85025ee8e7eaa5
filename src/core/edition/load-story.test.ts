import { expect, test } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition.ts';
import { loadEdition } from './load-edition.ts';

const step = {
  id: 'un',
  title: { fr: 'Un', en: 'One' },
  text: { fr: 'Un pas.', en: 'A step.' },
  view: 'article=essai&place=minsk&lang=fr',
  passages: [{ articleId: 'essai', quote: { exact: 'Un titre', prefix: '', suffix: '' } }],
  findings: [],
};
const load = (...steps: object[]) =>
  loadEdition(new Map([...smallEdition, ['story.json', JSON.stringify({ steps })]]));

test('a story’s passages are tied to their articles', () => {
  const result = load(step);
  expect(result.ok && result.value.edition.story).toMatchObject([
    { id: 'un', passages: [{ articleId: 'essai', text: 'Un titre' }] },
  ]);
});

test.each([
  ['a view of a place that is gone', { view: 'place=minsk,brest' }, 'shows the place "brest"'],
  ['a view of an article that is gone', { view: 'article=autre' }, 'shows the article "autre"'],
  ['a finding that is gone', { findings: ['perdu'] }, 'rests on the finding "perdu"'],
  [
    'a passage that is gone',
    { passages: [{ articleId: 'essai', quote: { exact: 'Plus là', prefix: '', suffix: '' } }] },
    'quotes "Plus là", which is not found',
  ],
  [
    'an article that never was',
    { passages: [{ articleId: 'autre', quote: { exact: 'Un', prefix: '', suffix: '' } }] },
    'quotes "autre", which is no article',
  ],
  ['nothing that holds it', { passages: [] }, 'must have a passage or a finding'],
])('%s is named', (_, change, sentence) => {
  const result = load({ ...step, ...change });
  expect(!result.ok && result.fault.map((problem) => problem.sentence).join()).toContain(sentence);
});
