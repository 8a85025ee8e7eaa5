import { fileURLToPath } from 'node:url';
import { buildPage } from '../support/build-page.ts';
import { docxOf, epubOf, pdfOf } from '../support/make-documents.ts';
import { type Server, serve } from '../support/serve.ts';
import { expect, test } from './driver.ts';

// One build of the page for all: side by side they would empty each other's folder.
test.describe.configure({ mode: 'default' });

let server: Server;

test.beforeAll(async () => {
  const page = fileURLToPath(new URL('../support/import-page', import.meta.url));
  server = await serve(await buildPage(page));
});

test.afterAll(() => server.close());

const sentence =
  'Le président a fait cette annonce samedi alors qu’il recevait à Moscou le dirigeant biélorusse.';

const bytesOf = (content: string | Uint8Array) => [
  ...(typeof content === 'string' ? new TextEncoder().encode(content) : content),
];

const page = `<!doctype html><html><head><base href="https://evil.example/"><style>p{color:red}</style></head><body onload="alert(1)"><article><h1 style="color:red">Titre</h1><p onclick="alert(1)">${sentence}</p><img src="x.png" onerror="alert(1)"><script>alert(1)</script><p>${sentence.repeat(4)}</p></article><iframe srcdoc="<script>alert(1)</script>"></iframe></body></html>`;

test('every format is read in a worker under the policy, without a complaint, and nothing of a page runs or loads', async ({
  page: browser,
}) => {
  const foreign: string[] = [];
  browser.on('request', (request) => {
    if (!request.url().startsWith(server.url)) foreign.push(request.url());
  });
  browser.on('dialog', () => foreign.push('a dialog'));
  await browser.goto(server.url);
  const formatOf = async (path: string, content: string | Uint8Array) => {
    const events = await browser.evaluate(([name, bytes]) => window.importFile(name, bytes), [
      path,
      bytesOf(content),
    ] as const);
    return events.map((event) =>
      event.type === 'article'
        ? [event.article.origin.format, event.article.text.includes('samedi')]
        : event,
    );
  };
  const pdf = pdfOf([[{ text: sentence.replaceAll('’', "'"), x: 50, y: 700, size: 10 }]]);
  expect(await formatOf('a.txt', sentence)).toEqual([['plain text', true]]);
  expect(await formatOf('a.html', page)).toEqual([['HTML', true]]);
  expect(await formatOf('a.docx', docxOf([sentence]))).toEqual([['DOCX', true]]);
  expect(await formatOf('a.epub', epubOf('Titre', [`<p>${sentence}</p>`]))).toEqual([
    ['EPUB', true],
  ]);
  expect(await formatOf('a.pdf', pdf)).toEqual([['PDF', true]]);
  expect(await formatOf('a.csv', `text;b\n${sentence};c\n`)).toEqual([['CSV', true]]);
  expect(foreign).toEqual([]);
});

test('words and names that a PDF has cut at its lines’ ends are joined', async ({
  page: browser,
}) => {
  await browser.goto(server.url);
  const lines = [
    'Les habitants de Or-',
    'cha ont vu des armes nu-',
    'cléaires à Saint-',
    'Pétersbourg.',
  ];
  const page = lines.map((text, at) => ({ text, x: 50, y: 700 - at * 12, size: 10 }));
  const events = await browser.evaluate(
    (bytes) => window.importFile('a.pdf', bytes),
    bytesOf(pdfOf([page])),
  );
  expect(events).toMatchObject([
    {
      article: {
        text: 'Les habitants de Orcha ont vu des armes nucléaires à Saint-Pétersbourg.',
        changes: [{ code: 'line-end hyphens joined', count: 2 }],
      },
    },
  ]);
});

test('stopping keeps what has come, and the importer goes on with the next file', async ({
  page: browser,
}) => {
  await browser.goto(server.url);
  const line = `{"text":"${sentence}","lang":"fr"}\n`;
  expect(await browser.evaluate((text) => window.importUntil(text, 50_000, 500), line)).toBe(500);
  const events = await browser.evaluate(
    (bytes) => window.importFile('b.txt', bytes),
    bytesOf(sentence),
  );
  expect(events.map(({ type }) => type)).toEqual(['article']);
});

test('a page that nests without end is refused in time', async ({ page: browser }) => {
  await browser.goto(server.url);
  const events = await browser.evaluate(() => {
    const bytes = [...new TextEncoder().encode(`<html>${'<div>'.repeat(100_000)}`)];
    return window.importFile('deep.html', bytes);
  });
  expect(events).toMatchObject([{ type: 'refused', refusal: { code: 'nested too deep' } }]);
});
