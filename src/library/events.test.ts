import { expect, test } from 'vitest';
import { testEdition } from '../../tests/support/edition.ts';
import { compareEvents } from './events.ts';

test('the meeting of 25 June differs by the distance between the two cities that it is told of', async () => {
  const events = compareEvents(await testEdition());
  expect(events.filter(({ verdict }) => verdict === 'differs').map(({ id }) => id)).toEqual([
    'rencontre-2022-06-25',
  ]);
  const meeting = events.find(({ id }) => id === 'rencontre-2022-06-25');
  expect(meeting?.articleIds).toHaveLength(3);
  expect(meeting?.difference).toMatchObject({
    kind: 'place',
    placeIds: ['moscow', 'saint-petersburg'],
    km: expect.closeTo(636, 0),
  });
  expect(meeting?.questions.filter(({ differs }) => differs).map(({ id }) => id)).toEqual([
    'where',
  ]);
});
