import { expect, test } from 'vitest';
import { type ClaimFinder, loadClaimFinder } from '../../src/node/claim-finder.ts';

let loading: Promise<ClaimFinder> | undefined;

async function finder(): Promise<ClaimFinder> {
  const loaded = await loadClaimFinder([]);
  if (!loaded.ok) throw new Error(loaded.fault);
  return loaded.value;
}

/** The claims of a text of 1 July 2023 as "kind words: verdict". */
async function told(language: 'fr' | 'en', text: string): Promise<string[]> {
  loading ??= finder();
  const find = await loading;
  const claims = find({ id: 'a', text, language, date: '2023-07-01' });
  return claims.map(({ kind, text, finding }) => `${kind} ${text}: ${finding.verdict}`);
}

test.each([
  // A pronoun is what the sentence before opened with, not the country named last.
  [
    'fr',
    'La Norvège a une frontière avec la Russie. Elle n’est pas dans l’Union européenne, mais est membre de l’OTAN.',
    'membership est membre de l’OTAN: consistent',
  ],
  [
    'en',
    'Norway borders Sweden and Russia. It is not in the European Union, but belongs to NATO.',
    'membership belongs to NATO: consistent',
  ],
  ['fr', 'La Bulgarie a adopté l’euro.', 'membership a adopté l’euro: differs'],
  ['en', 'Croatia adopted the euro in 2023.', 'membership adopted the euro in 2023: consistent'],
  ['en', 'Croatia joined Schengen in 2023.', 'membership joined Schengen in 2023: consistent'],
  [
    'fr',
    'La Mauritanie a quitté la Cédéao en 2000.',
    'membership a quitté la Cédéao en 2000: consistent',
  ],
  // An adjective and a noun that are one word without accents.
  ['fr', 'Le Tchad est enclavé.', 'adjacency est enclavé: consistent'],
  // A border of 150 metres, and one of a part overseas.
  [
    'fr',
    'Le Botswana a une frontière avec la Zambie.',
    'adjacency a une frontière avec la Zambie: consistent',
  ],
  [
    'fr',
    'Le Brésil a une frontière avec la France.',
    'adjacency a une frontière avec la France: consistent',
  ],
  // Neighbours across a sea are a matter of view; a border is not.
  [
    'en',
    'Japan and its neighbour South Korea agreed.',
    'adjacency its neighbour South Korea: cannot-be-checked',
  ],
  ['en', 'Japan borders South Korea.', 'adjacency borders South Korea: differs'],
  // Of a place that nobody knows, in a region that everybody knows: not of the region.
  [
    'en',
    'The town of Xyzzyville, in Pakistan’s Balochistan province, lies 50 miles from the Iranian border.',
    'distance lies 50 miles from the Iranian border: cannot-be-checked',
  ],
  ['fr', 'Djermouk est à 170 km d’Erevan par la route.', 'distance à 170 km d’Erevan: consistent'],
  ['fr', 'Djermouk est à 170 km d’Erevan.', 'distance à 170 km d’Erevan: differs'],
  ['fr', 'Gênes est à 120 km au sud de Milan.', 'distance à 120 km au sud de Milan: consistent'],
  [
    'fr',
    'Avec 46 km de côtes seulement, la Slovénie a un port.',
    'length 46 km de côtes: consistent',
  ],
  [
    'en',
    'Rio de Janeiro, the former capital of Brazil, is loud.',
    'containment the former capital of Brazil: consistent',
  ],
  [
    'fr',
    'Lyon, l’ancienne capitale de la France, est loin.',
    'containment l’ancienne capitale de la France: cannot-be-checked',
  ],
  [
    'fr',
    'Le Brahmapoutre est long de 2 900 km.',
    'length Brahmapoutre est long de 2 900 km: consistent',
  ],
  [
    'fr',
    'Le Brahmapoutre est long de 1 900 km.',
    'length Brahmapoutre est long de 1 900 km: differs',
  ],
] as const)('%s: %s', async (language, text, claim) => {
  expect(await told(language, text)).toContain(claim);
});

test('where all that is said of a village misses, it is another of that name', async () => {
  const claims = await told(
    'en',
    'The jet crashed near Hrabove, in eastern Ukraine, about 25 miles from the Russian border.',
  );
  expect(claims).toEqual([
    'containment in eastern Ukraine: cannot-be-checked',
    'distance about 25 miles from the Russian border: cannot-be-checked',
  ]);
});
