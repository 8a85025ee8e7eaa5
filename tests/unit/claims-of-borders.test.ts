import { expect, test } from 'vitest';
import { told } from '../support/told-claims.ts';

test.each([
  // "Its" is of what the sentence is of, and not of what stands nearest.
  [
    'fr',
    'Le Rwanda, enclavé entre l’Ouganda, la Tanzanie et le Burundi, a fermé sa frontière de 170 km avec l’Ouganda.',
    'length sa frontière de 170 km avec l’Ouganda: consistent',
  ],
  // "Their", of three: of which two is not said.
  [
    'en',
    'Nepal, hemmed in by India and China, relies on its neighbour, and their 1,750 km border is choked.',
    'length their 1,750 km border: cannot-be-checked',
  ],
  [
    'fr',
    'Le fleuve Sénégal sert de frontière sur plus de 800 kilomètres entre la Mauritanie et le Sénégal.',
    'length frontière sur plus de 800 kilomètres entre la Mauritanie et le Sénégal: consistent',
  ],
  // What the sentence before speaks of, by its noun.
  [
    'en',
    'Lesotho’s prime minister has fled. The mountain kingdom, surrounded by South Africa, is calm.',
    'containment surrounded by South Africa: consistent',
  ],
  [
    'fr',
    'Depuis hier, Przemysl veille. Cette ville de 60 000 habitants, à une dizaine de kilomètres de la frontière ukrainienne, accueille des familles.',
    'distance à une dizaine de kilomètres de la frontière ukrainienne: consistent',
  ],
  // Two countries that are named as one.
  ['fr', 'Les deux Corées sont voisines.', 'adjacency sont voisines: consistent'],
  [
    'fr',
    'La frontière entre les deux Congo court sur 1 600 km.',
    'length La frontière entre les deux Congo court sur 1 600 km: consistent',
  ],
  ['en', 'The two Koreas share a border.', 'adjacency share a border: consistent'],
  [
    'en',
    'The border between the two Koreas is 600 miles long.',
    'length border between the two Koreas is 600 miles long: differs',
  ],
  // A river is a border of both countries that it parts.
  [
    'fr',
    'Le Rhin sépare la France de l’Allemagne.',
    'adjacency sépare la France de l’Allemagne: consistent',
  ],
  [
    'fr',
    'Le Rhin sépare la France de la Pologne.',
    'adjacency sépare la France de la Pologne: differs',
  ],
  [
    'en',
    'The Danube forms most of the border between Romania and Bulgaria.',
    'adjacency forms most of the border between Romania and Bulgaria: consistent',
  ],
  [
    'en',
    'Thailand faces Laos; the Mekong marks the border between them.',
    'adjacency marks the border between them: consistent',
  ],
  // All that are counted are named.
  [
    'en',
    'Ecuador borders just two countries, Colombia and Brazil.',
    'adjacency borders just two countries, Colombia and Brazil: differs',
  ],
  [
    'en',
    'Iraq is at war. Syria is among its neighbors.',
    'adjacency is among its neighbors: consistent',
  ],
  [
    'fr',
    'Le Portugal n’a qu’un voisin, l’Espagne, avec laquelle il partage 1 214 km de frontière.',
    'length 1 214 km de frontière: consistent',
  ],
  // A town is a point, and touches what lies beside it.
  ['en', 'Rafah borders Egypt.', 'adjacency borders Egypt: consistent'],
  ['en', 'Nablus borders Egypt.', 'adjacency borders Egypt: differs'],
  ['en', 'Catalonia borders France.', 'adjacency borders France: consistent'],
  [
    'en',
    'India and China are at odds. Nepal sits between the two.',
    'adjacency sits between the two: consistent',
  ],
  [
    'fr',
    'Le Niger a une frontière avec le Bénin, mais n’en a pas avec le Ghana.',
    'adjacency n’en a pas avec le Ghana: consistent',
  ],
  // What commas enclose is passed over before a verb with an object as well.
  [
    'fr',
    'La Tunisie, coincée entre l’Algérie et la Libye, a une frontière avec l’Égypte.',
    'adjacency a une frontière avec l’Égypte: differs',
  ],
  // Land on both sides of ±180 is one.
  [
    'en',
    'Alaska and Russia are about 55 miles apart at their closest point.',
    'distance about 55 miles apart at their closest point: consistent',
  ],
] as const)('%s: %s', async (language, text, claim) => {
  expect(await told(language, text)).toContain(claim);
});

test.each([
  // A strait or a sea that parts two countries is no border that they share.
  ['fr', 'Le détroit de Gibraltar sépare l’Espagne du Maroc.'],
  ['fr', 'La mer Rouge sépare l’Égypte de l’Arabie saoudite.'],
  ['en', 'The English Channel separates France from Britain.'],
  ['en', 'The Straits of Xyzzy separate Denmark from Sweden.'],
  // Nor is what parts them in another way.
  ['en', 'Three goals separated France from Spain.'],
  ['fr', 'Ce sont deux visions qui séparent la France de l’Allemagne.'],
] as const)('%s: no border is claimed in "%s"', async (language, text) => {
  expect(await told(language, text)).toEqual([]);
});
