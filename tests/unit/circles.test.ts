import { expect, test } from 'vitest';
import { circlesOf, importsIn } from '../support/circles.ts';

test('imports that lead back to a file are found, with the way round', () => {
  const imports = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['b', 'd']],
    ['d', []],
  ]);
  expect(circlesOf(imports)).toEqual([['b', 'c', 'b']]);
});

test('in the sources none does', () => {
  const imports = importsIn('src');
  // Reads what it should: the scene imports the state, the state the model.
  expect(imports.get('src/store/scene.ts')).toContain('src/store/state.ts');
  expect(imports.get('src/store/state.ts')).toContain('src/core/edition/model.ts');
  expect(circlesOf(imports)).toEqual([]);
});
