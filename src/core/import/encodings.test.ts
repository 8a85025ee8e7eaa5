import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlesOf, importBytes } from '../../../tests/support/import-bytes.ts';
import { latin1 } from '../../../tests/support/make-documents.ts';
import { Changes, clean } from './clean.ts';
import { decodeStream } from './decode.ts';
import { firstDamage, mendDamage } from './mend.ts';
import { fromLatin1 } from './windows-1252.ts';

const text = 'La Biélorussie a reçu « des missiles » à l’été, dit-on à Kœnigsberg.';

const utf16 = (bigEndian: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((char) => char.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
};

const inCp1252 = (written: string) =>
  latin1(written.replaceAll('’', '\x92').replaceAll('œ', '\x9c'));

test.each<[string, Uint8Array, string, string]>([
  ['UTF-8', new TextEncoder().encode(text), 'utf-8', 'valid UTF-8'],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8', 'byte order mark'],
  ['UTF-16 LE', utf16(false, true), 'utf-16le', 'byte order mark'],
  ['UTF-16 BE', utf16(true, true), 'utf-16be', 'byte order mark'],
  ['UTF-16 LE without a mark', utf16(false, false), 'utf-16le', 'NUL bytes'],
  ['UTF-16 BE without a mark', utf16(true, false), 'utf-16be', 'NUL bytes'],
  ['windows-1252', inCp1252(text), 'windows-1252', 'default'],
])('%s', async (_name, bytes, encoding, by) => {
  const [article] = await articlesOf('a.txt', bytes);
  expect(article?.text).toBe(text);
  expect(article?.decoding?.encoding).toBe(encoding);
  if (by !== 'default') expect(article?.decoding?.by).toBe(by);
});

test('Russian in windows-1251 is told by its statistics', async () => {
  const russian =
    'Президент России прибыл в Минск для переговоров о поставках ракетных комплексов.';
  const bytes = Uint8Array.from(russian, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
  const [article] = await articlesOf('a.txt', bytes);
  expect(article?.text).toBe(russian);
  expect(article?.decoding).toEqual({ encoding: 'windows-1251', by: 'statistics' });
});

test('what a page declares counts where it is no UTF-8', async () => {
  const html = `<html><head><meta charset="iso-8859-2"></head><body><p>Poznań i Łódź leżą w Polsce.</p></body></html>`;
  const bytes = latin1(
    html
      .replaceAll('ń', '\xf1')
      .replaceAll('Ł', '\xa3')
      .replaceAll('ó', '\xf3')
      .replaceAll('ź', '\xbc')
      .replaceAll('ż', '\xbf')
      .replaceAll('ą', '\xb1'),
  );
  const [article] = await articlesOf('a.html', bytes);
  expect(article?.text).toContain('Poznań i Łódź leżą');
});

test('a chosen encoding is used, one that does not exist refused', async () => {
  const [article] = await articlesOf('a.txt', latin1('caf\x8e'), { encoding: 'macintosh' });
  expect(article?.text).toBe('café');
  expect(article?.decoding).toEqual({ encoding: 'macintosh', by: 'choice' });
  expect(await importBytes('a.txt', 'x', { encoding: 'klingon' })).toMatchObject([
    { type: 'refused', refusal: { code: 'unknown encoding', label: 'klingon' } },
  ]);
  const asTable = await importBytes('a.csv', 'text,b\nx,y', { encoding: 'klingon' });
  expect(asTable).toMatchObject([{ refusal: { code: 'unknown encoding' } }]);
});

test('a character that a seam of the stream cuts stays whole', async () => {
  const bytes = new TextEncoder().encode(text);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async (cut) => {
      async function* chunks() {
        yield bytes.subarray(0, cut);
        yield bytes.subarray(cut);
      }
      let whole = '';
      for await (const part of decodeStream(chunks(), 'utf-8')) whole += part;
      expect(whole).toBe(text);
    }),
  );
});

const damage = (good: string) =>
  fromLatin1(
    Array.from(new TextEncoder().encode(good), (byte) => String.fromCharCode(byte)).join(''),
  );

test('damaged text is named, and mended on request', async () => {
  const bad = damage(text);
  expect(bad).toContain('BiÃ©lorussie');
  const [article] = await articlesOf('a.txt', bad);
  expect(article?.text).toBe(bad);
  expect(article?.warnings).toEqual([
    { code: 'damaged text', example: 'BiÃ©lorussie', mended: 'Biélorussie' },
  ]);
  const [mended] = await articlesOf('a.txt', bad, { mends: true });
  expect(mended?.text).toBe(text);
  expect(mended?.warnings).toEqual([]);
  expect(mended?.changes[0]?.code).toBe('damage mended');
});

test('mending undoes the damage to any text, and leaves good text alone', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeé àçâôœ’«»–…ñüßłžИ'), maxLength: 60 });
  fc.assert(
    fc.property(letters, (good) => {
      expect(mendDamage(good)).toEqual({ text: good, count: 0 });
      expect(firstDamage(good)).toBeNull();
      expect(mendDamage(damage(good)).text).toBe(good);
    }),
  );
  expect(mendDamage(damage('ÉTÉ À KŒNIGSBERG : 20 € 😀')).text).toBe('ÉTÉ À KŒNIGSBERG : 20 € 😀');
});

test('NULs, soft hyphens and halves of pairs are taken out and counted; right-to-left stays', () => {
  const changes = new Changes();
  const hebrew = '\u202bמינסק\u202c';
  expect(clean(`a\0b\u00adc\ud800d😀${hebrew}`, false, changes)).toBe(`abc\ufffdd😀${hebrew}`);
  expect(changes.list()).toEqual([
    { code: 'soft hyphens removed', count: 1 },
    { code: 'NUL removed', count: 1 },
    { code: 'lone surrogates replaced', count: 1 },
  ]);
});
