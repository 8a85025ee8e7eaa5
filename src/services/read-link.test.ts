import { describe, expect, test } from 'vitest';
import { testEdition } from '../../tests/support/edition.ts';
import { memoryLibrary } from '../library/memory/memory-library.ts';
import { readLink } from './read-link.ts';

const library = memoryLibrary(await testEdition(), 'test');

describe('whatever a link names is held against the library', () => {
  test.each([
    ['article=nowhere', 'article'],
    ['place=atlantis', 'place'],
    ['panel=story&step=99', 'step'],
    ['finding=nothing', 'finding'],
    ['event=nothing', 'event'],
    ['range=iskander:iskander-m@atlantis', 'range'],
    ['range=iskander:iskander-m@minsk&why=7', 'why'],
  ])('%s', async (fragment, key) => {
    const { faults } = await readLink(library, fragment);
    expect(faults.map((fault) => fault.key)).toEqual([key]);
  });
});
