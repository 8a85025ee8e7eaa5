import { expect, test } from 'vitest';
import { told } from '../support/told-claims.ts';

type Case = readonly ['fr' | 'en', string, string];

/** What a sentence says of "the two countries", "the former Soviet republic" is of those that the ones before name. */
const meant: readonly Case[] = [
  [
    'fr',
    'Le Mali et le Niger coopèrent. Les deux pays sont membres de l’Otan.',
    'membership sont membres de l’Otan: differs',
  ],
  [
    'en',
    'Kuala Lumpur is 200 miles from Singapore. Both nations belong to ASEAN.',
    'membership belong to ASEAN: consistent',
  ],
  [
    'en',
    'Peru, Colombia and Ecuador met. All three belong to Mercosur.',
    'membership belong to Mercosur: differs',
  ],
  [
    'en',
    'Georgia votes on Sunday. The former Soviet republic is divided.',
    'membership former Soviet republic: consistent',
  ],
  [
    'fr',
    'La Croatie est, après la Slovénie, la seconde ex-république yougoslave à en faire partie.',
    'membership ex-république yougoslave: consistent',
  ],
  [
    'fr',
    'Les vingt-cinq pays membres sont divisés. L’Union européenne hésite.',
    'membership Les vingt-cinq pays membres: cannot-be-checked',
  ],
  ['en', 'NATO grows. Finland joined it in 2023.', 'membership joined it in 2023: consistent'],
  [
    'fr',
    'Le Danube arrose Vienne. Plus au sud, il sépare la Roumanie de la Bulgarie.',
    'adjacency sépare la Roumanie de la Bulgarie: consistent',
  ],
  [
    'en',
    'Uvalde is 80 miles west of San Antonio. Austin is some 140 miles to the northeast.',
    'distance some 140 miles to the northeast: consistent',
  ],
];

/** What is said of one place is not said of another that stands nearer. */
const nearer: readonly Case[] = [
  [
    'en',
    'It tore across Puerto Rico on Wednesday before heading for the Dominican Republic, which shares the island with Haiti.',
    'adjacency shares the island with Haiti: consistent',
  ],
  [
    'en',
    'Myanmar shares a border with India, China and Laos and joined ASEAN in 1997.',
    'membership joined ASEAN in 1997: consistent',
  ],
  [
    'fr',
    'Annecy, préfecture de la Haute-Savoie, se trouve à 35 km de Genève.',
    'distance se trouve à 35 km de Genève: consistent',
  ],
  [
    'en',
    'Cheyenne, Wyoming’s capital, is 100 miles north of Denver.',
    'distance 100 miles north of Denver: consistent',
  ],
  [
    'fr',
    'Zinder, dans l’ouest du Niger, est calme.',
    'containment dans l’ouest du Niger: cannot-be-checked',
  ],
  ['fr', 'Gao, dans le nord du Mali, est calme.', 'containment dans le nord du Mali: consistent'],
  ['fr', 'Oran, dans l’est algérien, est calme.', 'containment dans l’est algérien: differs'],
  ['en', 'Reno is the capital of Nevada.', 'containment is the capital of Nevada: differs'],
  [
    'en',
    'Leh is the capital of Ladakh.',
    'containment is the capital of Ladakh: cannot-be-checked',
  ],
  [
    'en',
    'Laos is separated from Thailand by the Mekong.',
    'adjacency is separated from Thailand by the Mekong: consistent',
  ],
];

/** Where something nearer would have been taken for what is spoken of, and differed. */
const apart: readonly Case[] = [
  [
    'fr',
    'Le Lesotho, royaume enclavé dans l’Afrique du Sud, a pour capitale Maseru.',
    'containment a pour capitale Maseru: consistent',
  ],
  [
    'fr',
    'Bangui est sur l’Oubangui, qui sépare la Centrafrique de la RDC. Le pays, enclavé, est calme.',
    'adjacency enclavé: consistent',
  ],
  [
    'en',
    'Mexico’s southern border with Guatemala and Belize is 700 miles long.',
    'length border with Guatemala and Belize is 700 miles long: cannot-be-checked',
  ],
  [
    'en',
    'Georgia and Armenia are both former Soviet republics.',
    'membership both former Soviet republics: consistent',
  ],
];

test.each([...meant, ...nearer, ...apart])('%s: %s', async (language, text, claim) => {
  expect(await told(language, text)).toContain(claim);
});

test.each([
  ['fr', 'La piste d’Agadez à la frontière algérienne est fermée.'],
  ['fr', 'La route mène à la frontière du Nigeria.'],
  ['en', 'The port of Piraeus belongs to China.'],
  ['fr', 'L’usine de Lyon appartient à la Chine.'],
] as const)('%s: states nothing: %s', async (language, text) => {
  expect(await told(language, text)).toEqual([]);
});
