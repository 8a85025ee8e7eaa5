import { expect, test } from 'vitest';
import { articlesOf, importBytes, linesOf } from '../../../tests/support/import-bytes.ts';
import { docxOf, latin1, pdfOf } from '../../../tests/support/make-documents.ts';
import { newsPage } from '../../../tests/support/news-page.ts';

/** What browsers, office programs and databases write, as it comes. */

const sentence =
  'Le président a fait cette annonce samedi alors qu’il recevait à Moscou le dirigeant biélorusse, et il a parlé longuement de la sécurité de son pays et de ses voisins.';

const htmlOf = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;

const quoted = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte > 0x7e || byte === 0x3d
        ? `=${byte.toString(16).toUpperCase()}`
        : String.fromCharCode(byte),
    )
    .join('');

/** A page as Chromium saves it in one file, its lines cut where they get long. */
function mhtmlOf(page: string, encoding: 'quoted-printable' | 'base64'): Uint8Array {
  const coded =
    encoding === 'base64'
      ? Buffer.from(page).toString('base64').replace(/.{76}/g, '$&\r\n')
      : quoted(page).replace(/(?:=..|[^=]){70}/g, '$&=\r\n');
  return latin1(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://example.org/monde/minsk?a=1',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----Limite--abc----"',
      '',
      '------Limite--abc----',
      'Content-Type: text/css',
      'Content-Transfer-Encoding: binary',
      '',
      'p { color: red }',
      '------Limite--abc----',
      'Content-Type: text/html',
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: https://example.org/monde/minsk?a=1',
      '',
      coded,
      '------Limite--abc------',
      '',
    ].join('\r\n'),
  );
}

test.each(['quoted-printable', 'base64'] as const)(
  'a page that a browser saved in one file is read as the page, %s',
  async (encoding) => {
    const page = htmlOf('Minsk', `<h1>Minsk reçoit</h1><p>${sentence}</p>`);
    const [article] = await articlesOf('page.mhtml', mhtmlOf(page, encoding));
    expect(article && linesOf(article)).toEqual([
      ['title', 'Minsk reçoit'],
      ['paragraph', sentence],
    ]);
    expect(article?.metadata.url).toMatchObject({ value: 'https://example.org/monde/minsk?a=1' });
  },
);

test.each([
  ['no page', 'Content-Type: text/plain', 'no text'],
  [
    'no text in its page',
    'Content-Type: text/html\r\n\r\n<html><script>x</script></html>',
    'no text',
  ],
  [
    'what is no base64',
    'Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n*!*',
    'damaged',
  ],
])('a page saved in one file with %s is refused', async (_, part, code) => {
  const file = `From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n${part}\r\n\r\n--b--`;
  expect(await importBytes('page.mhtml', file)).toMatchObject([{ refusal: { code } }]);
});

test.each([['Le Journal | Minsk reçoit des missiles'], ['Minsk reçoit des missiles - Le Journal']])(
  'a site’s name is no part of a title: %s',
  async (title) => {
    const body = `<div><b>Minsk reçoit des missiles</b><br><p>${sentence}</p><p>Le Journal</p></div>`;
    const [article] = await articlesOf('page.html', htmlOf(title, body));
    expect(article?.metadata).toMatchObject({
      title: { basis: 'inferred', value: 'Minsk reçoit des missiles', from: 'the page’s title' },
      publisher: { basis: 'inferred', value: 'Le Journal', from: 'the page’s title' },
    });
    expect(article && linesOf(article)[0]).toEqual(['title', 'Minsk reçoit des missiles']);
  },
);

test('a title with a stroke of its own stays whole', async () => {
  const page = htmlOf('Paris - Brest', `<p>${sentence}</p>`);
  const [article] = await articlesOf('page.html', page);
  expect(article?.metadata.title).toMatchObject({ value: 'Paris - Brest' });
});

test.each<[string, boolean]>([
  ['Accueil > Monde > Guerre en Ukraine', true],
  ['Publié le 28 juin 2022 à 8h14', true],
  ['Publié le 28 juin 2022, le rapport accable Moscou.', false],
  ['Mots-clés : Ukraine, Russie', true],
  ['Il a dit « oui » à Minsk et « non » à Kiev', false],
])('%s is boilerplate: %s', async (line, isBoilerplate) => {
  const [article] = await articlesOf('a.txt', `${sentence}\n\n${line}`);
  expect(article && linesOf(article)[1]?.[0]).toBe(isBoilerplate ? 'boilerplate' : 'paragraph');
});

test('a language that a program wrote gives way to the words of a long text, not of a short one', async () => {
  const languageIn = async (body: string) => {
    const page = htmlOf('Minsk', body).replace('<html>', '<html lang="en">');
    return (await articlesOf('page.html', page))[0]?.metadata.language;
  };
  expect(await languageIn(`<p>${sentence}</p>`.repeat(5))).toEqual({
    basis: 'inferred',
    value: 'fr',
    from: 'the words of the text',
  });
  expect(await languageIn(`<p>${sentence}</p>`)).toMatchObject({ basis: 'stated', value: 'en' });
});

test('an author that only says that there was a user is none', async () => {
  const [article] = await articlesOf(
    'a.docx',
    docxOf([sentence], { author: 'Utilisateur Windows' }),
  );
  expect(article?.metadata.author).toEqual({ basis: 'unknown' });
});

test('a table’s row is a line, also where each cell holds a paragraph', async () => {
  const row = (a: string, b: string) => `<tr><td><p>${a}</p></td><td><p>${b}</p></td></tr>`;
  const table = `<table>${row('Ville', 'Morts')}${row('Minsk', '2')}</table>`;
  const [article] = await articlesOf('a.html', `<p>${sentence}</p>${table}`);
  expect(article && linesOf(article).slice(1)).toEqual([
    ['paragraph', 'Ville Morts'],
    ['paragraph', 'Minsk 2'],
  ]);
});

test('a page laid out with a table keeps its paragraphs', async () => {
  const [article] = await articlesOf(
    'a.html',
    `<table><tr><td><p>${sentence}</p><p>Minsk se tait.</p></td></tr></table>`,
  );
  expect(article && linesOf(article).map(([, text]) => text)).toEqual([sentence, 'Minsk se tait.']);
});

const printed = (texts: readonly [string, number, number][]) =>
  pdfOf([texts.map(([text, y, size]) => ({ text, x: 50, y, size }))]);

test('PDF: a title over two lines is one, and a heading in hardly larger letters stands by itself', async () => {
  const [article] = await articlesOf(
    'une.pdf',
    printed([
      ['Vingt morts dans un centre', 780, 24],
      ['commercial de Minsk', 754, 24],
      ['Le président a fait cette annonce samedi à Moscou.', 700, 10],
      ['Il a parlé longuement de la sécurité de son pays.', 688, 10],
      ['La piste de Brest', 670, 10.5],
      ['À Brest, les enquêteurs ont trouvé des débris samedi,', 656, 10],
      ['et ils les ont montrés aux journalistes.', 644, 10],
    ]),
  );
  expect(article && linesOf(article).map(([, text]) => text)).toEqual([
    'Vingt morts dans un centre commercial de Minsk',
    'Le président a fait cette annonce samedi à Moscou. Il a parlé longuement de la sécurité de son pays.',
    'La piste de Brest',
    'À Brest, les enquêteurs ont trouvé des débris samedi, et ils les ont montrés aux journalistes.',
  ]);
});

test('feeds: a title whose entities were written twice is read', async () => {
  const [article] = await articlesOf(
    'flux.xml',
    `<rss version="2.0"><channel><item><title>L&amp;#8217;hiver &amp;amp; Minsk</title><description>${sentence}</description></item></channel></rss>`,
  );
  expect(article?.metadata.title).toMatchObject({ value: 'L’hiver & Minsk' });
});

test('NDJSON: fields within others are columns, a list of names is one', async () => {
  const record = {
    webTitle: 'Minsk',
    fields: { bodyText: sentence, author: ['A. Martin', 'P. Roy'] },
    tags: [{ text: 'x' }],
  };
  const [article] = await articlesOf('a.ndjson', `${JSON.stringify(record)}\n`);
  expect(article?.text).toBe(sentence);
  expect(article?.metadata).toMatchObject({
    title: { value: 'Minsk', by: { name: 'webTitle' } },
    author: { value: 'A. Martin, P. Roy', by: { name: 'fields.author' } },
  });
});

test.each([
  ['fr', '12/05/2023', '2023-05-12'],
  ['fr', '12 mai 2023', '2023-05-12'],
  ['fr', '05/13/2023', '2023-05-13'],
  ['fr', '12/05/2023 08:30', '2023-05-12'],
  ['en', '13/05/2023', '2023-05-13'],
  ['en', 'May 12, 2023', '2023-05-12'],
  ['en', '12/05/2023', null],
  ['fr', '31/02/2023', null],
])('CSV in %s: the date %s is %s', async (language, written, date) => {
  const text =
    language === 'fr'
      ? sentence
      : 'The president said on Saturday that he would send the missiles to his neighbours within months.';
  const [article] = await articlesOf('a.csv', `date;texte\n"${written}";"${text}"\n`);
  expect(article?.metadata.date).toMatchObject(
    date === null ? { basis: 'unknown' } : { basis: 'stated', value: date },
  );
});

test('of a news site’s page the article’s lines are taken, what is put between and around them is left out and kept', async () => {
  const texts = ['Hier', 'Demain', 'À Minsk', 'Enfin', 'Ici', 'Là'].map(
    (word) => `${word}, ${sentence}`,
  );
  const [article] = await articlesOf(
    'minsk.html',
    newsPage(['Minsk reçoit le président', ...texts].join('\n')),
  );
  const lines = article === undefined ? [] : linesOf(article);
  expect(lines.filter(([kind]) => kind !== 'boilerplate')).toEqual([
    ['title', 'Minsk reçoit le président'],
    ...texts.map((text) => ['paragraph', text]),
  ]);
  const left = article?.leftOut.map(({ text }) => text).join('\n') ?? '';
  const all = `${left}\n${lines.map(([, text]) => text).join('\n')}`;
  for (const put of ['cookies', 'À lire aussi', 'Les plus lus', 'un autre titre', 'd’accord']) {
    expect(all.toLowerCase()).toContain(put.toLowerCase());
  }
  const { title, author, publisher, date, url } = article?.metadata ?? {};
  expect([title, author, publisher, date, url].map((one) => one?.basis)).toEqual(
    Array.from({ length: 5 }, () => 'stated'),
  );
});
