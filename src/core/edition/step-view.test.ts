import { expect, test } from 'vitest';
import { renamedInView } from './step-view.ts';

const view = 'map=4/5/6&place=own:a,minsk&article=x&range=s:v@minsk';

test('what a view names has another id, or is left out; the rest stays as it was written', () => {
  expect(renamedInView(view, ({ id }) => id)).toBe(view);
  expect(renamedInView(view, ({ id }) => (id === 'own:a' ? 'a b' : id))).toBe(
    'map=4/5/6&place=a%20b,minsk&article=x&range=s:v@minsk',
  );
  expect(renamedInView(view, ({ kind, id }) => (kind === 'place' ? null : id))).toBe(
    'map=4/5/6&article=x&range=s:v@minsk',
  );
  expect(renamedInView('', () => null)).toBe('');
});
