import { expect, test } from 'vitest';
import { articlesOf, importBytes, linesOf } from '../../../tests/support/import-bytes.ts';
import { docxOf, zipOf } from '../../../tests/support/make-documents.ts';

const sentence =
  'Le président a fait cette annonce samedi alors qu’il recevait à Moscou le dirigeant biélorusse, et il a parlé longuement de la sécurité de son pays et de ses voisins.';

test('CSV: columns whose names say what they hold are taken', async () => {
  const articles = await articlesOf(
    'corpus.csv',
    `Titre;Texte;Date;Source\n"Un ""titre""";"${sentence}\nFin &eacute;crite.";2022-06-25;Journal\nDeux;Court.;hier;\n`,
  );
  expect(articles.map(linesOf)).toEqual([
    [
      ['paragraph', sentence],
      ['paragraph', 'Fin écrite.'],
    ],
    [['paragraph', 'Court.']],
  ]);
  expect(articles[0]?.metadata).toMatchObject({
    title: { basis: 'stated', value: 'Un "titre"', by: { place: 'column', name: 'Titre' } },
    date: { value: '2022-06-25' },
    publisher: { value: 'Journal' },
  });
  expect(articles[1]?.metadata.date).toEqual({ basis: 'unknown' });
  expect(articles.map(({ origin }) => origin.part)).toEqual([1, 2]);
});

test('CSV: columns that say nothing are shown to choose from, and the choice is followed', async () => {
  const table = `a,b\n1,"${sentence}"\n2,"${sentence}"\n`;
  expect(await importBytes('t.csv', table)).toEqual([
    {
      type: 'columns',
      path: 't.csv',
      preview: {
        columns: [
          { name: 'a', samples: ['1', '2'] },
          { name: 'b', samples: [sentence.slice(0, 120), sentence.slice(0, 120)] },
        ],
        suggestion: { text: 'b' },
        isClear: false,
      },
    },
  ]);
  const chosen = await articlesOf('t.csv', table, { columns: { text: 'b', title: 'a' } });
  expect(chosen.map(({ metadata }) => metadata.title)).toMatchObject([
    { value: '1' },
    { value: '2' },
  ]);
  expect(await importBytes('t.csv', table, { columns: { text: 'c' } })).toMatchObject([
    { type: 'refused', refusal: { code: 'no text column', columns: ['a', 'b'] } },
  ]);
});

test.each([
  [
    'Date;Rubrique;Titre de l’article;Corps du texte;Lien vers la page',
    { date: 'Date', title: 'Titre de l’article', text: 'Corps du texte', url: 'Lien vers la page' },
  ],
  [
    'Article title;Author name;Words;Publication date',
    { title: 'Article title', author: 'Author name', date: 'Publication date' },
  ],
  ['Nom;Âge;Ville', {}],
])(
  'CSV: the words of longer names suggest what columns hold, for the user to confirm: %s',
  async (header, suggestion) => {
    const row = header.split(';').map((_, at) => `valeur ${at}`);
    const [event] = await importBytes('t.csv', `${header}\n${row.join(';')}\n`);
    expect(event).toMatchObject({ type: 'columns', preview: { isClear: false } });
    expect(event?.type === 'columns' && event.preview.suggestion).toEqual(suggestion);
  },
);

test('NDJSON: an object a line; a line that is none is refused and the others are not', async () => {
  const events = await importBytes(
    'corpus.ndjson',
    `{"id":1,"text":"${sentence}","title":"Un"}\nnothing\n{"text":"<p>Deux.</p><p>Trois.</p>"}\n`,
  );
  expect(events.map(({ type }) => type)).toEqual(['article', 'refused', 'article']);
  expect(events[1]).toMatchObject({ part: 2, refusal: { code: 'no record' } });
  const last = events[2];
  expect(last?.type === 'article' && linesOf(last.article)).toEqual([
    ['paragraph', 'Deux.'],
    ['paragraph', 'Trois.'],
  ]);
});

test('zip: each file as itself, by its content', async () => {
  const bytes = zipOf({
    'a.txt': sentence,
    'sub/b.dat': `<html><body><p>${sentence}</p></body></html>`,
    'sub/c.docx': docxOf(['Un.']),
    '__MACOSX/._a.txt': 'x',
  });
  const articles = await articlesOf('tout.zip', bytes);
  expect(articles.map(({ origin }) => [origin.path, origin.format])).toEqual([
    ['tout.zip/a.txt', 'plain text'],
    ['tout.zip/sub/b.dat', 'HTML'],
    ['tout.zip/sub/c.docx', 'DOCX'],
  ]);
});

test('an edition’s zip is an edition', async () => {
  const files = {
    'mine/edition.json': JSON.stringify({
      title: { fr: 'Une', en: 'One' },
      headline: null,
      articles: [
        {
          id: 'a',
          file: 'articles/a.txt',
          language: 'fr',
          translatedFrom: null,
          title: null,
          publisher: null,
          signature: null,
          sourceUrl: null,
          date: null,
          publication: 'full',
          parts: [],
        },
      ],
    }),
    'mine/places.json': '{"places":[]}',
    'mine/systems.json': '{"systems":[]}',
    'mine/articles/a.txt': sentence,
    'mine/dates/a.json': JSON.stringify({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { reviewed: 'urn:portee:reviewed' }],
      id: 'dates/a.json',
      type: 'AnnotationPage',
      items: [],
    }),
    'mine/events.json': '{"events":[]}',
    'mine/annotations/a.json': JSON.stringify({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { reviewed: 'urn:portee:reviewed' }],
      id: 'annotations/a.json',
      type: 'AnnotationPage',
      items: [],
    }),
  };
  const [event] = await importBytes('mine.zip', zipOf(files));
  expect(event?.type === 'edition' && [...event.files.keys()].sort()).toEqual([
    'annotations/a.json',
    'articles/a.txt',
    'dates/a.json',
    'edition.json',
    'events.json',
    'places.json',
    'systems.json',
  ]);
  expect(event?.type === 'edition' && event.edition.articles.map(({ text }) => text)).toEqual([
    sentence,
  ]);
  const broken = await importBytes('mine.zip', zipOf({ ...files, 'mine/places.json': '{' }));
  expect(broken).toMatchObject([
    { type: 'refused', refusal: { code: 'edition does not hold together' } },
  ]);
});
