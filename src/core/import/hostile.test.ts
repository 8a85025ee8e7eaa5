import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  articlesOf,
  importBytes,
  importReaders,
  linesOf,
  plainOptions,
} from '../../../tests/support/import-bytes.ts';
import { docxOf, epubOf, latin1, pdfOf, zipOf } from '../../../tests/support/make-documents.ts';
import type { ImportEvent } from './import-event.ts';
import { importSource } from './import-source.ts';
import { defaultLimits } from './options.ts';

const sentence =
  'Le président a fait cette annonce samedi alors qu’il recevait à Moscou le dirigeant biélorusse, et il a parlé longuement de la sécurité de son pays et de ses voisins.';

const refusals = (events: readonly ImportEvent[]) =>
  events.map((event) => (event.type === 'refused' ? event.refusal.code : event.type));

const inAPage = (hostile: string) =>
  `<!doctype html><html><head><base href="https://evil.example/"></head><body><article><h1>Titre</h1><p>${sentence}</p>${hostile}<p>${sentence.replace('samedi', 'hier')}</p></article></body></html>`;

test.each([
  ['a script', '<script>alert(1)</script>', 'alert'],
  ['a handler', '<p onclick="alert(1)">Un mot.</p><img src=x onerror=alert(1)>', 'alert'],
  ['a javascript: link', '<p><a href="javascript:alert(1)">Un lien.</a></p>', 'javascript:'],
  [
    'SVG',
    '<svg onload="alert(1)"><a xlink:href="javascript:alert(1)"><text>alert(1)</text></a></svg>',
    'alert',
  ],
  ['a style', '<style>p{background:url(javascript:alert(1))}</style>', 'alert'],
  ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', 'alert'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">', 'alert'],
  ['a template', '<template><script>alert(1)</script></template>', 'alert'],
])('HTML with %s gives its text and nothing of it', async (_name, hostile, never) => {
  const [article] = await articlesOf('page.html', inAPage(hostile));
  expect(article?.text).toContain('samedi');
  expect(article?.text).toContain('hier');
  expect(JSON.stringify(article)).not.toContain(never);
  expect(JSON.stringify(article)).not.toContain('evil.example');
});

test.each([
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<p><![CDATA[<img src=x onerror=alert(1)>]]></p>',
])('mutation XSS stays text: %s', async (hostile) => {
  const [article] = await articlesOf('page.html', inAPage(hostile));
  expect(article?.text).toContain('samedi');
  // Nothing of an article is ever markup: what could become some stays letters, and few of them.
  expect(article?.segments.length).toBeLessThan(8);
});

test('an address that is a script is no metadata', async () => {
  const [article] = await articlesOf(
    'page.html',
    `<html><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x"><script type="application/ld+json">{"@type":"NewsArticle","url":"javascript:alert(2)","__proto__":{"headline":"x"}}</script><p>${sentence}`,
  );
  expect(article?.metadata.url).toEqual({ basis: 'unknown' });
  expect(article?.metadata.title).toEqual({ basis: 'unknown' });
});

test.each([
  ['div', '<div>'.repeat(100_000)],
  ['font', '<font>'.repeat(100_000)],
  ['table', '<table><tr><td>'.repeat(40_000)],
  ['list', '<ul><li>'.repeat(50_000)],
])('100,000 nested elements are refused: %s', async (_name, nested) => {
  const events = await importBytes('deep.html', `<html><body>${nested}x`);
  expect(['nested too deep', 'too many elements']).toContain(refusals(events)[0]);
});

test('a page of 100,000 elements side by side is read', async () => {
  const [article] = await articlesOf('wide.html', `<html><body>${'<a><p>x'.repeat(50_000)}`);
  expect(article?.segments.length).toBe(50_000);
});

test('XML that nests or repeats without end is refused', async () => {
  const deep = `<rss><channel><item>${'<b>'.repeat(100_000)}`;
  expect(refusals(await importBytes('f.xml', deep))).toEqual(['nested too deep']);
  const wide = `<rss><channel>${'<b/>'.repeat(600_000)}</channel></rss>`;
  expect(refusals(await importBytes('f.xml', wide))).toEqual(['too many elements']);
});

test('entities of a document type do not grow', async () => {
  const lol = `<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>Titre &b;</title><description>${sentence}</description></item></channel></rss>`;
  const [article] = await articlesOf('f.xml', lol);
  expect(article?.text.length).toBeLessThan(300);
});

const deflated = deflateRawSync(Buffer.alloc(200 * 1024 * 1024, 'a'), { level: 6 });

/** A zip of some small entries and of one that unpacks to 200 MB of one letter. */
function bombOf(name: string, before: Readonly<Record<string, string>> = {}): Uint8Array {
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(deflated.length, 18);
  head.writeUInt32LE(200 * 1024 * 1024, 22);
  head.writeUInt16LE(name.length, 26);
  const small = zipOf(before);
  const entries = small.subarray(0, Buffer.from(small).indexOf('PK\x01\x02', 0, 'latin1'));
  return Buffer.concat([entries, head, Buffer.from(name), deflated]);
}

test('a DOCX and an EPUB that unpack to 200 MB are stopped while they are unpacked', async () => {
  const docx = bombOf('word/document.xml', { '[Content_Types].xml': '<Types/>' });
  expect(docx.length).toBeLessThan(1024 * 1024);
  expect(refusals(await importBytes('bomb.docx', docx))).toEqual(['unpacks to too much']);
  const epub = bombOf('OEBPS/c.xhtml', { 'META-INF/container.xml': '<container/>' });
  expect(refusals(await importBytes('bomb.epub', epub))).toEqual(['unpacks to too much']);
});

test('a zip bomb is stopped; zips in zips in zips are not opened', async () => {
  const limits = { ...defaultLimits, unpackedBytes: 20 * 1024 * 1024 };
  expect(
    refusals(await importBytes('bomb.zip', bombOf('a.txt', { 'first.txt': sentence }), { limits })),
  ).toEqual(['article', 'unpacks to too much']);
  const nested = zipOf({ 'b.zip': zipOf({ 'c.zip': zipOf({ 'a.txt': sentence }) }) });
  expect(refusals(await importBytes('a.zip', nested))).toEqual(['zips too deep']);
  const many = zipOf(
    Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`${n}.txt`, 'x y z'])),
  );
  const few = { ...defaultLimits, zipEntries: 10 };
  expect(refusals(await importBytes('many.zip', many, { limits: few })).at(-1)).toBe(
    'too many entries',
  );
});

test('a zip whose directory tells of another entry than the ones it holds gives mammoth only what was counted', async () => {
  // The directory's name for the document is changed: a reader that goes by it finds no document there.
  const bytes = docxOf([sentence]);
  const text = Buffer.from(bytes).toString('latin1');
  const at = text.lastIndexOf('word/document.xml');
  const altered = latin1(`${text.slice(0, at)}word/nothing_.xml${text.slice(at + 17)}`);
  const [article] = await articlesOf('a.docx', altered);
  expect(article?.text).toBe(sentence);
});

test('names that lead out of a zip are refused, and its other files are not', async () => {
  const files = Object.fromEntries([
    ['../../etc/passwd', sentence],
    ['/abs.txt', sentence],
    ['a\\b.txt', sentence],
    ['C:/x.txt', sentence],
    ['good.txt', sentence],
  ]);
  expect(refusals(await importBytes('a.zip', zipOf(files)))).toEqual([
    'unsafe path',
    'unsafe path',
    'unsafe path',
    'unsafe path',
    'article',
  ]);
});

test('entries, columns and fields called like what objects inherit are ordinary names', async () => {
  const entry = zipOf(Object.fromEntries([['constructor', sentence]]));
  const renamed = latin1(
    Buffer.from(entry).toString('latin1').replaceAll('constructor', '__proto__.x'),
  );
  expect((await articlesOf('a.zip', renamed))[0]?.origin.path).toBe('a.zip/__proto__.x');
  const line = `{"__proto__":"a","constructor":"b","toString":"c","text":"${sentence}"}`;
  expect((await articlesOf('a.ndjson', `${line}\n`)).map(linesOf)).toEqual([
    [['paragraph', sentence]],
  ]);
  const [event] = await importBytes('a.csv', `__proto__,hasOwnProperty\n"${sentence}",x\n`);
  expect(event).toMatchObject({ type: 'columns', preview: { suggestion: { text: '__proto__' } } });
  const chosen = { columns: { text: '__proto__' } };
  const [row] = await articlesOf('a.csv', `__proto__,hasOwnProperty\n"${sentence}",x\n`, chosen);
  expect(row?.text).toBe(sentence);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

test('a PDF without text, one with a password, one that is damaged', async () => {
  expect(await importBytes('scan.pdf', pdfOf([[], []]))).toMatchObject([
    { type: 'refused', refusal: { code: 'no text layer', pages: 2 } },
  ]);
  const good = Buffer.from(pdfOf([[{ text: 'Minsk', x: 50, y: 700, size: 10 }]])).toString(
    'latin1',
  );
  const locked = good.replace(
    '/Root 1 0 R',
    `/Root 1 0 R /ID [<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  );
  expect(refusals(await importBytes('locked.pdf', latin1(locked)))).toEqual(['encrypted']);
  expect(refusals(await importBytes('cut.pdf', latin1(good.slice(0, 40))))).toEqual(['damaged']);
});

test('an encrypted zip, an encrypted office document, an old one', async () => {
  const zip = zipOf({ 'a.txt': sentence });
  zip[6] = (zip[6] ?? 0) | 1;
  expect(refusals(await importBytes('a.zip', zip))).toEqual(['encrypted']);
  const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
  const name = [...'EncryptedPackage'].join('\0');
  expect(refusals(await importBytes('a.docx', latin1(`${ole}${'\0'.repeat(500)}${name}`)))).toEqual(
    ['encrypted'],
  );
  expect(refusals(await importBytes('a.doc', latin1(`${ole}${'\0'.repeat(500)}`)))).toEqual([
    'unsupported format',
  ]);
});

test.each<[string, Uint8Array | string, string]>([
  ['nothing', '', 'empty'],
  ['white space', ' \n \r\n', 'no text'],
  ['bytes at random', Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256), 'binary'],
  ['NULs', new Uint8Array(1000), 'binary'],
  ['a picture', latin1('\x89PNG\r\n\x1a\n0000'), 'unsupported format'],
  ['RTF', '{\\rtf1 Minsk}', 'unsupported format'],
  ['GeoJSON', '{"type": "Polygon", "coordinates": [[[27, 53], [28, 54]]]}', 'unsupported format'],
  ['an MHTML without parts', 'From: <Saved by Blink>\r\nSubject: x\r\n\r\n', 'damaged'],
  ['an empty zip', latin1(`PK\x05\x06${'\0'.repeat(18)}`), 'empty'],
  ['a zip that is cut', zipOf({ 'a.txt': sentence.repeat(100) }).slice(0, 120), 'damaged'],
  ['a DOCX without a document', zipOf({ 'word/other.xml': '<a/>' }), 'damaged'],
  ['an EPUB without a package', zipOf({ 'META-INF/container.xml': '<container/>' }), 'damaged'],
  ['a feed of nothing', '<rss><channel/></rss>', 'no text'],
  ['a page of nothing', '<html><body><script>x</script></body></html>', 'no text'],
])('%s is refused with the reason', async (_name, content, code) => {
  expect(refusals(await importBytes('file.txt', content))).toEqual([code]);
});

test.each<[string, Uint8Array | string, string]>([
  ['page.pdf', `<html><body><p>${sentence}</p></body></html>`, 'HTML'],
  ['note.docx', sentence, 'plain text'],
  ['corpus.txt', `{"text":"${sentence}"}\n{"text":"${sentence}"}`, 'NDJSON'],
  ['image.png', docxOf([sentence]), 'DOCX'],
  ['page.html', sentence, 'plain text'],
  ['data.csv', epubOf('Titre', [`<p>${sentence}</p>`]), 'EPUB'],
  ['letter.csv', 'Un texte sans aucun signe de tableau', 'plain text'],
])('a wrong name deceives nobody: %s', async (name, content, format) => {
  expect((await articlesOf(name, content))[0]?.origin.format).toBe(format);
});

test('files of 50 MB: text is taken, what is larger than may be held is refused before it is read', async () => {
  const line = new TextEncoder().encode(`${sentence}\n`);
  const text = new Uint8Array(50 * 1024 * 1024);
  for (let at = 0; at < text.length; at += line.length) {
    text.set(line.subarray(0, text.length - at), at);
  }
  const [article] = await articlesOf('long.txt', text);
  expect(article?.text.length).toBeGreaterThan(45_000_000);
  const limits = { ...defaultLimits, fileBytes: 1_000_000 };
  expect(refusals(await importBytes('long.txt', text, { limits }))).toEqual(['too large']);
});

test('a line of NDJSON without end is passed over in bounded memory', async () => {
  const limits = { ...defaultLimits, recordLength: 1_000_000 };
  const long = `{"text":"${'x'.repeat(5_000_000)}"}`;
  const events = await importBytes(
    'a.ndjson',
    `{"text":"${sentence}"}\n${long}\n{"text":"Fin."}\n`,
    {
      limits,
    },
  );
  expect(refusals(events)).toEqual(['article', 'line too long', 'article']);
});

test('100,000 articles of one NDJSON come as a stream', async () => {
  const line = new TextEncoder().encode('{"text":"Fin.","lang":"fr"}\n');
  let asked = 0;
  const source = {
    path: 'corpus.ndjson',
    size: null,
    async *chunks() {
      for (; asked < 1000; asked++) {
        const block = new Uint8Array(line.length * 100);
        for (let n = 0; n < 100; n++) block.set(line, n * line.length);
        yield block;
      }
    },
  };
  let articles = 0;
  for await (const event of importSource(source, plainOptions, importReaders)) {
    if (event.type === 'article') articles++;
    // No more is read than what was taken, but for what one look ahead holds.
    if (articles % 10_000 === 0) expect(asked * 100 - articles).toBeLessThan(2000);
  }
  expect(articles).toBe(100_000);
});

const openings: Readonly<Record<string, string>> = {
  'a.html': '<html>',
  'a.mhtml': 'From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n',
};

test('patterns take linear time on what would make others hang', async () => {
  for (const [name, piece] of [
    ['a.md', '[a]('],
    ['a.md', '**a'],
    ['a.md', '![['],
    ['a.txt', 'a-\n'],
    ['a.txt', '&a;'],
    ['a.txt', 'Ã©â€'],
    ['a.html', '<!--'],
    ['a.html', '<p style="display: '],
    ['a.csv', '"",'],
    ['a.mhtml', '\n--b'],
    ['a.mhtml', '\r\n--b\r\n\r\n'],
  ] as const) {
    const times = name === 'a.html' ? 100_000 : 300_000;
    await importBytes(name, `${openings[name] ?? ''}${piece.repeat(times)}`);
  }
});
