import { expect, test } from 'vitest';
import { articlesOf, linesOf } from '../../../tests/support/import-bytes.ts';
import { docxOf, epubOf, pdfOf } from '../../../tests/support/make-documents.ts';

const sentence =
  'Le président a fait cette annonce samedi alors qu’il recevait à Moscou le dirigeant biélorusse, et il a parlé longuement de la sécurité de son pays et de ses voisins.';

test('plain text: every line a paragraph, verbatim; nothing known but the language', async () => {
  const [article] = await articlesOf('depeche.txt', `${sentence}\r\n\r\n  ${sentence} Fin.\n`);
  expect(article && linesOf(article)).toEqual([
    ['paragraph', sentence],
    ['paragraph', `${sentence} Fin.`],
  ]);
  expect(article?.metadata.title).toEqual({ basis: 'unknown' });
  expect(article?.metadata.language).toEqual({
    basis: 'inferred',
    value: 'fr',
    from: 'the words of the text',
  });
  expect(article?.changes).toEqual([{ code: 'line ends unified', count: 1 }]);
});

test('plain text: a headline is concluded from the first line', async () => {
  const text = `À Moscou, une annonce\n\n${sentence}`;
  const [article] = await articlesOf('depeche.txt', text);
  expect(article && linesOf(article)[0]).toEqual(['title', 'À Moscou, une annonce']);
  expect(article?.metadata.title).toEqual({
    basis: 'inferred',
    value: 'À Moscou, une annonce',
    from: 'the first line',
  });
});

test('Markdown: front matter says what is known, signs are taken off, lines of a paragraph are one', async () => {
  const [article] = await articlesOf(
    'note.md',
    `---\ntitle: "Minsk, la nuit"\nauthors:\n  - Anne Martin\n  - Paul Roy\ndate: 2022-06-25\nurl: https://example.org/a\nlang: fr-CA\n---\n# Minsk, la nuit\n\n**Minsk** a reçu\ndes [missiles](https://example.org).\n\n## Et après\n\n- un_mot_entier\n`,
  );
  expect(article && linesOf(article)).toEqual([
    ['title', 'Minsk, la nuit'],
    ['paragraph', 'Minsk a reçu des missiles.'],
    ['heading', 'Et après'],
    ['paragraph', 'un_mot_entier'],
  ]);
  expect(article?.metadata).toEqual({
    title: {
      basis: 'stated',
      value: 'Minsk, la nuit',
      by: { place: 'front matter', name: 'title' },
    },
    author: {
      basis: 'stated',
      value: 'Anne Martin, Paul Roy',
      by: { place: 'front matter', name: 'authors' },
    },
    publisher: { basis: 'unknown' },
    date: { basis: 'stated', value: '2022-06-25', by: { place: 'front matter', name: 'date' } },
    url: {
      basis: 'stated',
      value: 'https://example.org/a',
      by: { place: 'front matter', name: 'url' },
    },
    language: { basis: 'stated', value: 'fr', by: { place: 'front matter', name: 'lang' } },
  });
  expect(article?.leftOut[0]).toMatchObject({ why: 'front matter', at: 0 });
});

const page = (
  extra = '',
) => `<!doctype html><html lang="fr"><head><title>Minsk reçoit | Le Journal</title>
<meta property="article:published_time" content="2022-06-25T23:50:00+02:00">
<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Minsk reçoit des missiles","author":[{"name":"Anne Martin"},{"name":"Paul Roy"}],"publisher":{"name":"Le Journal"},"url":"https://example.org/2022/06/24/minsk"}]}</script></head>
<body><nav><a href="/">Accueil</a> <a href="/m">Monde</a></nav><article><h1>Minsk reçoit des missiles</h1><p>${sentence}</p><p>Lire aussi : <a href="/x">Poutine à Minsk</a></p><p>${sentence.replace('samedi', 'hier')} &eacute;t&eacute; nu&shy;cl&eacute;aire</p>${extra}<p>${sentence.replace('samedi', 'lundi')}</p></article><footer><p>Tous droits réservés</p></footer></body></html>`;

test('HTML: the article, its boilerplate proposed, what is around it left out but kept, metadata from JSON-LD and meta', async () => {
  const [article] = await articlesOf('page.html', page());
  expect(article && linesOf(article).map(([kind, text]) => [kind, text.slice(0, 25)])).toEqual([
    ['title', 'Minsk reçoit des missiles'],
    ['paragraph', 'Le président a fait cette'],
    ['boilerplate', 'Lire aussi : Poutine à Mi'],
    ['paragraph', 'Le président a fait cette'],
    ['paragraph', 'Le président a fait cette'],
  ]);
  expect(article?.text).toContain('été nucléaire');
  expect(article?.leftOut.map(({ text }) => text)).toEqual([
    'Accueil Monde',
    'Tous droits réservés',
  ]);
  expect(article?.metadata).toMatchObject({
    title: { basis: 'stated', value: 'Minsk reçoit des missiles', by: { place: 'JSON-LD' } },
    author: { basis: 'stated', value: 'Anne Martin, Paul Roy' },
    publisher: { basis: 'stated', value: 'Le Journal' },
    date: { basis: 'stated', value: '2022-06-25', by: { name: 'article:published_time' } },
    url: { basis: 'stated', value: 'https://example.org/2022/06/24/minsk' },
    language: { basis: 'stated', value: 'fr' },
  });
});

test('HTML: a date that only the address carries is inferred from it', async () => {
  const [article] = await articlesOf(
    'page.html',
    `<html><link rel="canonical" href="https://www.example.org/2022/6/5/minsk"><p>${sentence}`,
  );
  expect(article?.metadata).toMatchObject({
    date: { basis: 'inferred', value: '2022-06-05', from: 'the address' },
    publisher: { basis: 'inferred', value: 'example.org', from: 'the address' },
  });
});

test.each([
  [
    '<!DOCTYPE html>\n<!-- saved from url=(0029)https://example.org/a?b=1&c=2 -->\n<html><head></head>',
  ],
  [
    '<!DOCTYPE html> <html lang="fr"><!--\n Page saved with SingleFile \n url: https://example.org/a?b=1&c=2 \n saved date: Sat -->',
  ],
])('HTML: a page that a browser saved says where it is from', async (head) => {
  const [article] = await articlesOf('page.html', `${head}<body><p>${sentence}</p></body></html>`);
  expect(article?.metadata.url).toEqual({
    basis: 'stated',
    value: 'https://example.org/a?b=1&c=2',
    by: { place: 'saved page', name: 'saved from' },
  });
});

test('HTML: a piece from the clipboard is taken whole', async () => {
  const [article] = await articlesOf(
    'clipboard',
    '<meta charset="utf-8"><h2>Titre</h2><p>Un <b>mot</b>,<br>une ligne.</p><ul><li>Minsk</li><li>Kiev</li></ul>',
  );
  expect(article && linesOf(article)).toEqual([
    ['heading', 'Titre'],
    ['paragraph', 'Un mot,'],
    ['paragraph', 'une ligne.'],
    ['paragraph', 'Minsk'],
    ['paragraph', 'Kiev'],
  ]);
  expect(article?.leftOut).toEqual([]);
});

test('DOCX: paragraphs and headings; title and author from its properties', async () => {
  const bytes = docxOf(['# Sur place', sentence, 'Fin & suite.'], {
    title: 'À Minsk',
    author: 'A. Martin',
  });
  const [article] = await articlesOf('note.docx', bytes);
  expect(article && linesOf(article)).toEqual([
    ['title', 'Sur place'],
    ['paragraph', sentence],
    ['paragraph', 'Fin & suite.'],
  ]);
  expect(article?.metadata).toMatchObject({
    title: {
      basis: 'stated',
      value: 'À Minsk',
      by: { place: 'document properties', name: 'dc:title' },
    },
    author: { basis: 'stated', value: 'A. Martin' },
  });
});

test('EPUB: each document of the spine with text is an article', async () => {
  const bytes = epubOf('Un livre', [
    '<img src="cover.png"/>',
    `<h1>Un</h1><p>${sentence}</p>`,
    `<h1>Deux</h1><p>Fin.</p>`,
  ]);
  const articles = await articlesOf('livre.epub', bytes);
  expect(articles.map(({ origin }) => origin.part)).toEqual([2, 3]);
  expect(articles.map(({ metadata }) => metadata.title)).toEqual([
    { basis: 'inferred', value: 'Un', from: 'the first heading' },
    { basis: 'inferred', value: 'Deux', from: 'the first heading' },
  ]);
  expect(articles[0]?.metadata.author).toMatchObject({ basis: 'stated', value: 'Anne Martin' });
});

const pdfPage = (number: number) => [
  { text: 'Le Journal, 25 juin', x: 50, y: 820, size: 8 },
  ...(number === 1 ? [{ text: 'Des missiles à Minsk', x: 50, y: 780, size: 24 }] : []),
  { text: 'Le président a fait cette annonce samedi. Des armes nu-', x: 50, y: 700, size: 10 },
  { text: 'cléaires seront envoyées à Saint-', x: 50, y: 688, size: 10 },
  { text: 'Pétersbourg, dit-il.', x: 50, y: 676, size: 10 },
  { text: 'Un autre paragraphe commence ici après un espace.', x: 50, y: 640, size: 10 },
  { text: `Page ${number}`, x: 280, y: 20, size: 8 },
];

test('PDF: lines become paragraphs, cut words are joined where they are known, page furniture is left out', async () => {
  const options = { knownWords: async () => (word: string) => word === 'nucléaires' };
  const [article] = await articlesOf('une.pdf', pdfOf([pdfPage(1), pdfPage(2)], 'Une'), options);
  expect(article && linesOf(article).slice(0, 3)).toEqual([
    ['title', 'Des missiles à Minsk'],
    [
      'paragraph',
      'Le président a fait cette annonce samedi. Des armes nucléaires seront envoyées à Saint-Pétersbourg, dit-il.',
    ],
    ['paragraph', 'Un autre paragraphe commence ici après un espace.'],
  ]);
  expect(article?.changes).toContainEqual({ code: 'line-end hyphens joined', count: 2 });
  expect(article?.leftOut.map(({ text, why }) => [text, why])).toContainEqual([
    'Page 1\nLe Journal, 25 juin',
    'repeated on pages',
  ]);
  // Its properties name a title that it shows nowhere.
  expect(article?.metadata.title).toEqual({
    basis: 'inferred',
    value: 'Des missiles à Minsk',
    from: 'the first heading',
  });
});

test.each([
  ['Minsk', 'Des missiles à Minsk'],
  ['annonce', 'Des missiles à Minsk'],
  ['Missiles à Minsk', 'Missiles à Minsk'],
  ['Des missiles à Minsk - Le Journal', 'Des missiles à Minsk'],
])('PDF: called "%s", its title is %s', async (named, title) => {
  const [article] = await articlesOf('une.pdf', pdfOf([pdfPage(1)], named));
  expect(article?.metadata.title).toMatchObject({ value: title });
});

test('RSS: each item is an article, with what the feed says', async () => {
  const articles = await articlesOf(
    'flux.xml',
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>L’Agence</title><language>fr</language>
<item><title>Un &amp; deux</title><link>https://example.org/1</link><pubDate>Sat, 25 Jun 2022 10:00:00 GMT</pubDate><dc:creator>A. Martin</dc:creator><content:encoded><![CDATA[<p>${sentence}</p><script>alert(1)</script><p>Fin.</p>]]></content:encoded></item>
<item><title>Bref</title><description>&lt;p&gt;Un résumé.&lt;/p&gt;</description></item></channel></rss>`,
  );
  expect(articles.map(linesOf)).toEqual([
    [
      ['title', 'Un & deux'],
      ['paragraph', sentence],
      ['paragraph', 'Fin.'],
    ],
    [
      ['title', 'Bref'],
      ['paragraph', 'Un résumé.'],
    ],
  ]);
  expect(articles[0]?.metadata).toMatchObject({
    date: { basis: 'stated', value: '2022-06-25', by: { place: 'feed', name: 'pubdate' } },
    url: { value: 'https://example.org/1' },
    author: { value: 'A. Martin' },
    publisher: { value: 'L’Agence' },
    language: { basis: 'stated', value: 'fr' },
  });
  expect(articles.map(({ warnings }) => warnings)).toEqual([[], [{ code: 'summary only' }]]);
});

test('Atom: XHTML content and the link that is not to something else', async () => {
  const [article] = await articlesOf(
    'flux.atom',
    `<feed xml:lang="fr"><title>Journal</title><entry><title>Titre</title><link rel="self" href="https://example.org/self"/><link href="https://example.org/2"/><published>2022-06-25T01:00:00Z</published><content type="xhtml"><div><p>${sentence}</p></div></content></entry></feed>`,
  );
  expect(article && linesOf(article)).toEqual([
    ['title', 'Titre'],
    ['paragraph', sentence],
  ]);
  expect(article?.metadata).toMatchObject({
    url: { value: 'https://example.org/2' },
    date: { value: '2022-06-25' },
  });
});
