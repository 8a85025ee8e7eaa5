import { describe, expect, test } from 'vitest';
import type { Language } from '../languages.ts';
import type { Grammar, NamedPlace } from './grammar.ts';
import { placeWords } from './place-words.ts';

const country = (name: string, code: string): NamedPlace => ({
  name,
  kind: 'country',
  country: code,
  grammar: undefined,
});
const other = (kind: NamedPlace['kind'], name: string, grammar?: Grammar): NamedPlace => ({
  name,
  kind,
  country: null,
  grammar,
});

const table: readonly [Language, NamedPlace, the: string, of: string, inside: string][] = [
  ['fr', country('Ukraine', 'UA'), 'l’Ukraine', 'de l’Ukraine', 'en Ukraine'],
  ['fr', country('Arménie', 'AM'), 'l’Arménie', 'de l’Arménie', 'en Arménie'],
  ['fr', country('Biélorussie', 'BY'), 'la Biélorussie', 'de la Biélorussie', 'en Biélorussie'],
  ['fr', country('Bélarus', 'BY'), 'le Bélarus', 'du Bélarus', 'au Bélarus'],
  ['fr', country('Iran', 'IR'), 'l’Iran', 'de l’Iran', 'en Iran'],
  ['fr', country('Mexique', 'MX'), 'le Mexique', 'du Mexique', 'au Mexique'],
  ['fr', country('États-Unis', 'US'), 'les États-Unis', 'des États-Unis', 'aux États-Unis'],
  ['fr', country('Pays-Bas', 'NL'), 'les Pays-Bas', 'des Pays-Bas', 'aux Pays-Bas'],
  ['fr', country('Cuba', 'CU'), 'Cuba', 'de Cuba', 'à Cuba'],
  ['fr', country('Oman', 'OM'), 'Oman', 'd’Oman', 'à Oman'],
  ['fr', country('Israël', 'IL'), 'Israël', 'd’Israël', 'en Israël'],
  ['fr', country('Hongrie', 'HU'), 'la Hongrie', 'de la Hongrie', 'en Hongrie'],
  ['fr', country('Honduras', 'HN'), 'le Honduras', 'du Honduras', 'au Honduras'],
  ['fr', country('Yémen', 'YE'), 'le Yémen', 'du Yémen', 'au Yémen'],
  ['fr', other('city', 'Minsk'), 'Minsk', 'de Minsk', 'à Minsk'],
  ['fr', other('city', 'Odessa'), 'Odessa', 'd’Odessa', 'à Odessa'],
  ['fr', other('city', 'Le Caire'), 'le Caire', 'du Caire', 'au Caire'],
  ['fr', other('city', 'La Haye'), 'La Haye', 'de La Haye', 'à La Haye'],
  ['fr', other('bloc', 'OTAN'), 'l’OTAN', 'de l’OTAN', 'dans l’OTAN'],
  ['fr', other('bloc', 'CEI', 'f'), 'la CEI', 'de la CEI', 'dans la CEI'],
  ['fr', other('region', 'Donbass'), 'le Donbass', 'du Donbass', 'dans le Donbass'],
  ['fr', other('region', 'Kaliningrad', 'none'), 'Kaliningrad', 'de Kaliningrad', 'à Kaliningrad'],
  ['fr', other('region', 'Europe'), 'l’Europe', 'de l’Europe', 'en Europe'],
  ['fr', other('water', 'Mer Noire'), 'la mer Noire', 'de la mer Noire', 'dans la mer Noire'],
  ['fr', other('landmark', 'Kremlin'), 'le Kremlin', 'du Kremlin', 'dans le Kremlin'],
  ['en', country('Ukraine', 'UA'), 'Ukraine', 'of Ukraine', 'in Ukraine'],
  [
    'en',
    country('Netherlands', 'NL'),
    'the Netherlands',
    'of the Netherlands',
    'in the Netherlands',
  ],
  ['en', country('Czechia', 'CZ'), 'Czechia', 'of Czechia', 'in Czechia'],
  ['en', other('bloc', 'NATO'), 'NATO', 'of NATO', 'in NATO'],
  ['en', other('bloc', 'CSTO', 'm'), 'the CSTO', 'of the CSTO', 'in the CSTO'],
  ['en', other('water', 'Black Sea'), 'the Black Sea', 'of the Black Sea', 'in the Black Sea'],
  ['en', other('region', 'Donbas', 'm'), 'the Donbas', 'of the Donbas', 'in the Donbas'],
  ['en', other('city', 'Minsk'), 'Minsk', 'of Minsk', 'in Minsk'],
];

describe('a name in a sentence', () => {
  test.each(table)('%s %o', (language, place, the, of, inside) => {
    const words = placeWords(language);
    expect([words.the(place), words.of(place), words.in(place)]).toEqual([the, of, inside]);
  });
});
