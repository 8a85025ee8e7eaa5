import { expect, test } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition.ts';
import { loadEdition } from './load-edition.ts';

const claim = {
  id: 'a-minsk',
  articleId: 'essai',
  kind: 'containment',
  quote: { exact: 'Un titre', prefix: '', suffix: '' },
  verdict: 'consistent',
  decision: 'confirmed',
  reason: null,
};

const load = (...claims: readonly object[]) =>
  loadEdition(
    new Map([...smallEdition, ['claims.json', JSON.stringify({ claims }, null, 2)] as const]),
  );

const problemsOf = (...claims: readonly object[]) => {
  const result = load(...claims);
  return result.ok ? [] : result.fault;
};

test('a reviewed claim is tied to its words', () => {
  const result = load(claim);
  expect(result.ok && result.value.claims).toMatchObject([
    { id: 'a-minsk', start: 0, end: 8, decision: 'confirmed' },
  ]);
});

test('an edition need not have claims', () => {
  const result = loadEdition(smallEdition);
  expect(result.ok && result.value.claims).toEqual([]);
});

test('what does not hold is told with its line', () => {
  expect(problemsOf({ ...claim, articleId: 'autre' })).toEqual([
    {
      file: 'claims.json',
      line: 5,
      sentence: 'The claim "a-minsk" is of "autre", which is no article.',
    },
  ]);
  expect(problemsOf({ ...claim, quote: { ...claim.quote, exact: 'Nulle part' } })).toEqual([
    {
      file: 'claims.json',
      line: 7,
      sentence:
        'The claim "a-minsk" quotes "Nulle part", which is not found for certain in "essai".',
    },
  ]);
  expect(problemsOf(claim, claim)).toMatchObject([
    { line: 17, sentence: 'Two claims have the id "a-minsk".' },
  ]);
});

test.each(['corrected', 'rejected', 'set aside'])('%s wants a reason', (decision) => {
  expect(problemsOf({ ...claim, decision })).toMatchObject([{ file: 'claims.json', line: 14 }]);
  const reason = { fr: 'Ce n’est pas une affirmation.', en: 'It states nothing.' };
  expect(load({ ...claim, decision, reason })).toMatchObject({ ok: true });
});
