import { expect, test } from 'vitest';
import { namedInView, renamedInView } from './step-view.ts';

const view = 'map=4/5/6&place=own:a,minsk&article=x&range=s:v@minsk';

test('what a view names has another id, or is left out; the rest stays as it was written', () => {
  expect(renamedInView(view, ({ id }) => id)).toBe(view);
  expect(renamedInView(view, ({ id }) => (id === 'own:a' ? 'a b' : id))).toBe(
    'map=4/5/6&place=a%20b,minsk&article=x&range=s:v@minsk',
  );
  expect(renamedInView(view, ({ kind, id }) => (kind === 'place' ? null : id))).toBe(
    'map=4/5/6&article=x',
  );
  expect(renamedInView('', () => null)).toBe('');
});

test('so has what a range starts from and what it does not count', () => {
  const range =
    'range=s:v@own:a,minsk;everywhere;beyond=own:b,brest&radius=30@53.9,27.5&panel=ranges';
  expect(namedInView(range).map(({ id }) => id)).toEqual(['own:a', 'minsk', 'own:b', 'brest']);
  expect(renamedInView(range, ({ id }) => id.replace('own:', 'my-'))).toBe(
    'range=s:v@my-a,minsk;everywhere;beyond=my-b,brest&radius=30@53.9,27.5&panel=ranges',
  );
  const without = (lost: string) => renamedInView(range, ({ id }) => (id === lost ? null : id));
  expect(without('own:b')).toBe(
    'range=s:v@own:a,minsk;everywhere;beyond=brest&radius=30@53.9,27.5&panel=ranges',
  );
  expect(without('minsk')).toBe('radius=30@53.9,27.5&panel=ranges');
});
