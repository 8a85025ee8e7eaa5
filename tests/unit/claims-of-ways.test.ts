import { expect, test } from 'vitest';
import { loadClaimFinder } from '../../src/node/claim-finder.ts';
import { told } from '../support/told-claims.ts';

test.each([
  [
    'fr',
    'De Kampala à Nairobi, le camion ne franchit qu’une frontière.',
    'route De Kampala à Nairobi, le camion ne franchit qu’une frontière: consistent',
  ],
  [
    'fr',
    'De Dakar à Accra, on passe une seule frontière.',
    'route De Dakar à Accra, on passe une seule frontière: differs',
  ],
  [
    'fr',
    'Les convois vont de Vienne à Bucarest par la Hongrie, soit deux frontières à passer.',
    'route de Vienne à Bucarest par la Hongrie, soit deux frontières à passer: consistent',
  ],
  [
    'en',
    'The road from Lima to La Paz crosses a single border.',
    'route from Lima to La Paz crosses a single border: consistent',
  ],
  // A part that is cut off from its country has only ways round to the rest of it.
  [
    'en',
    'The road from Kaliningrad to Moscow crosses no border.',
    'route from Kaliningrad to Moscow crosses no border: cannot-be-checked',
  ],
  [
    'en',
    'Lorries from Lyon to Lille never leave French soil.',
    'route from Lyon to Lille never leave French soil: consistent',
  ],
  // One border more than the fewest: by which way is not said.
  [
    'en',
    'A lorry from Paris to Berlin crosses two borders.',
    'route from Paris to Berlin crosses two borders: cannot-be-checked',
  ],
  [
    'en',
    'The ferry from Auckland to Sydney crosses one border.',
    'route from Auckland to Sydney crosses one border: cannot-be-checked',
  ],
  [
    'fr',
    'Ils rêvent d’un marché unique de Rabat à Nairobi.',
    'extent de Rabat à Nairobi: cannot-be-checked',
  ],
  ['en', 'The tremor was felt from Quito to Cali.', 'extent from Quito to Cali: cannot-be-checked'],
  [
    'fr',
    'La panne laisse un vide, de Vannes à Lorient, dans le réseau.',
    'extent de Vannes à Lorient: cannot-be-checked',
  ],
  [
    'en',
    'They speak of one people "from Tabriz to Lahore".',
    'extent from Tabriz to Lahore: cannot-be-checked',
  ],
] as const)('%s: %s', async (language, text, claim) => {
  expect(await told(language, text)).toContain(claim);
});

test.each([
  ['en', 'The flight from Lima to Madrid crosses two borders.'],
  ['en', 'The gas flows from Algiers to Rome.'],
  ['fr', 'Le bus du port de Tema à Ouagadougou met deux jours.'],
  ['fr', 'Le train de Paris à Lyon est en retard.'],
  ['fr', 'Elle est allée en train, de Vannes à Lorient, pour le voir.'],
  ['en', 'Ministers, from Paris to Berlin, were silent.'],
] as const)('%s: "%s" states nothing of a way or an extent', async (language, text) => {
  const claims = await told(language, text);
  expect(claims.filter((claim) => /^(?:route|extent)/.test(claim))).toEqual([]);
});

test('of one town that is aimed at, a finding tells how far it is', async () => {
  const loaded = await loadClaimFinder([], new Map());
  if (!loaded.ok) throw new Error(loaded.fault);
  const text = 'Fired from Kaliningrad, rockets with a range of 300 km could hit Berlin.';
  const claims = loaded.value({ id: 'a', text, language: 'en', date: '2023-07-01' });
  const reach = claims.find(({ kind }) => kind === 'reach');
  expect(reach?.finding).toMatchObject({ verdict: 'differs', figure: 529, unit: 'km' });
  expect(reach?.onMap?.lines).toHaveLength(1);
});
