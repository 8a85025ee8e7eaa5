import { expect, test } from 'vitest';
import { detectLanguage, primaryLanguage } from './detect-language.ts';

test.each([
  [
    'Le président russe a annoncé samedi que des missiles seraient transférés en Biélorussie.',
    'fr',
  ],
  ['The Russian president announced on Saturday that missiles would be moved to Belarus.', 'en'],
  ['El presidente ruso anunció el sábado que trasladaría misiles a Bielorrusia.', 'es'],
  ['Der russische Präsident kündigte am Samstag an, Raketen nach Belarus zu verlegen.', 'de'],
  ['O presidente russo anunciou no sábado que os mísseis seriam transferidos para Belarus.', 'pt'],
  [
    'Il presidente russo ha annunciato sabato che i missili saranno trasferiti in Bielorussia.',
    'it',
  ],
  ['Rosyjski prezydent zapowiedział w sobotę, że rakiety zostaną przeniesione na Białoruś.', 'pl'],
  ['Президент Росії оголосив у суботу, що ракети будуть переміщені до Білорусі.', 'uk'],
  ['Президент России объявил в субботу, что ракеты будут перемещены в Белоруссию.', 'ru'],
  ['Il est arrivé samedi.', 'fr'],
  ['On Saturday in Minsk', 'en'],
  ['A bridge was destroyed on July 10.', 'en'],
  ['À Minsk', 'fr'],
  ['', 'und'],
  ['Minsk', 'und'],
  ['1084', 'und'],
])('%s: %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test('only the first part of a language tag counts', () => {
  expect(['fr-CA', 'EN', 'fr'].map(primaryLanguage)).toEqual(['fr', 'en', 'fr']);
});
