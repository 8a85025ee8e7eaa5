import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testEditionFolder } from '../../tests/support/edition.ts';
import { docxOf, pdfOf, zipOf } from '../../tests/support/make-documents.ts';
import { check } from './check.ts';
import { exportEdition } from './export.ts';
import { importFiles } from './import.ts';
import { newEdition } from './new.ts';

const root = await mkdtemp(join(tmpdir(), 'portee-import-'));
afterAll(() => rm(root, { recursive: true, force: true }));

type Runnable = Pick<typeof check, 'run'>;

async function run(command: Runnable, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  return { code: await command.run(args, streams), out: out.join('\n'), err: err.join('\n') };
}

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(root, name);
  await writeFile(path, content);
  return path;
}

const json = async (...path: string[]) => JSON.parse(await readFile(join(root, ...path), 'utf8'));

const text =
  'Le président a reçu des Iskander-M à Minsk. La Russie et l’OTAN en parlent à Bruxelles.';
const page = `<html lang="fr"><head><meta name="author" content="Anne Martin"><meta property="og:title" content="Les missiles"><link rel="canonical" href="https://example.org/2022/06/25/missiles"></head><body><nav>Accueil</nav><article><h1>Les missiles</h1><p>${text}</p><p>Lire aussi : autre chose</p><p>${text.repeat(3)}</p></article></body></html>`;

test('files of several formats make an edition that holds together, with mentions to review', async () => {
  const files = [
    await put('depeche.txt', `${text}\nDe Kiev, rien.\n`),
    await put('page.html', page),
    await put('note.docx', docxOf(['# Une note', 'À Varsovie, on s’inquiète pour la Lituanie.'])),
    await put('une.pdf', pdfOf([[{ text: 'Tallinn et Tartu.', x: 50, y: 700, size: 10 }]])),
    await put(
      'corpus.ndjson',
      `{"text":"Vilnius se tait.","title":"Un"}\n{"text":"Riga aussi.","title":"Un"}\n`,
    ),
  ];
  const folder = join(root, 'edition');
  const imported = await run(
    importFiles,
    ...files,
    '--into',
    folder,
    '--systems',
    testEditionFolder,
  );
  expect(imported).toMatchObject({ code: 0, err: '' });
  expect(imported.out).toContain('6 articles added');
  expect((await run(check, folder)).code).toBe(0);

  const { articles } = await json('edition', 'edition.json');
  expect(articles.map(({ id }: { id: string }) => id)).toEqual([
    'depeche',
    'les-missiles',
    'une-note',
    'une',
    'un',
    'un-2',
  ]);
  expect(articles[1]).toMatchObject({
    title: 'Les missiles',
    signature: 'Anne Martin',
    publisher: null,
    sourceUrl: 'https://example.org/2022/06/25/missiles',
    date: { edtf: '2022-06-25', basis: 'inferred' },
    parts: [
      { kind: 'title', quote: 'Les missiles' },
      { kind: 'boilerplate', quote: 'Lire aussi : autre chose' },
    ],
  });
  const { items } = await json('edition', 'annotations', 'depeche.json');
  const named = items.map(({ body }: { body: [{ source: string }] }) => body[0].source);
  expect(named).toEqual([
    '../systems.json#iskander-m',
    '../places.json#minsk',
    '../places.json#russia',
    '../places.json#nato',
    '../places.json#brussels',
    '../places.json#kyiv',
  ]);
  expect(items.every(({ reviewed }: { reviewed: boolean }) => !reviewed)).toBe(true);
});

test('more files add to an edition: nothing of it changes, the same text is not added twice', async () => {
  const folder = join(root, 'growing');
  const first = await put('un.txt', text);
  expect((await run(importFiles, first, '--into', folder)).code).toBe(0);
  const before = await readFile(join(folder, 'annotations/un.json'), 'utf8');
  await put('growing/notes.md', 'An editor’s own file.');
  const second = await put('deux.txt', 'Minsk et Gomel.');
  const again = await put('trois.txt', text.toUpperCase());
  const { code, err, out } = await run(importFiles, second, again, '--into', folder);
  expect({ code, err }).toEqual({
    code: 0,
    err: `${again}: is the same text as "un": it is not added again.`,
  });
  expect(out).toContain('1 article added');
  expect(await readFile(join(folder, 'annotations/un.json'), 'utf8')).toBe(before);
  expect(await readFile(join(folder, 'notes.md'), 'utf8')).toContain('own file');
  const { places } = await json('growing', 'places.json');
  const ids = places.map(({ id }: { id: string }) => id);
  expect(ids.filter((id: string) => id === 'minsk')).toHaveLength(1);
  expect((await run(check, folder)).code).toBe(0);
});

test('what is refused is told of with the reason, the rest is added, and the exit code says so', async () => {
  const folder = join(root, 'partly');
  const empty = await put('empty.txt', '');
  const good = await put('good.txt', text);
  const zip = await put(
    'files.zip',
    zipOf({ '../../evil.txt': text, '__proto__.txt': 'Un mot de Minsk.' }),
  );
  const { code, err } = await run(importFiles, empty, good, zip, '--into', folder);
  expect(code).toBe(1);
  expect(err.split('\n')).toEqual([
    `${empty}: is empty.`,
    `${zip}/../../evil.txt: has a name that leads out of its zip (../../evil.txt).`,
  ]);
  expect((await readdir(join(folder, 'articles'))).sort()).toEqual(['good.txt', 'proto.txt']);
  expect((await run(check, folder)).code).toBe(0);
});

test('where nothing can be added, nothing is written', async () => {
  const folder = join(root, 'nothing');
  const empty = await put('empty.txt', '');
  const { code, err } = await run(importFiles, empty, '--into', folder);
  expect(code).toBe(1);
  expect(err).toContain('nothing was added');
  const broken = join(root, 'broken');
  await run(newEdition, broken);
  await put('broken/places.json', '{');
  const refused = await run(importFiles, await put('x.txt', text), '--into', broken);
  expect(refused.err).toContain('does not hold together');
  const left = (await readdir(root)).filter((name) => /nothing|\.new-|\.before-/.test(name));
  expect(left).toEqual([]);
});

test('the columns of a table are named by option, and asked for when nothing says them', async () => {
  const table = await put('t.csv', `a,b\nUn titre,"${text}"\nDeux,"${text} Fin."\n`);
  const folder = join(root, 'table');
  const asked = await run(importFiles, table, '--into', folder);
  expect(asked.code).toBe(1);
  expect(asked.err).toContain('--text-column: a, b.');
  const columns = ['--text-column', 'b', '--title-column', 'a'];
  expect((await run(importFiles, table, '--into', folder, ...columns)).code).toBe(0);
  const { articles } = await json('table', 'edition.json');
  expect(articles.map(({ title }: { title: string }) => title)).toEqual(['Un titre', 'Deux']);
});

test('an edition’s zip comes back as it went out, into a new folder alone', async () => {
  const folder = join(root, 'origin');
  await run(importFiles, await put('a.txt', text), '--into', folder);
  const names = [
    'edition.json',
    'places.json',
    'systems.json',
    'articles/a.txt',
    'annotations/a.json',
  ];
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  const zip = await put('edition.zip', zipOf(Object.fromEntries(files)));
  const exported = join(root, 'exported.zip');
  await run(exportEdition, folder, '--format', 'zip', '--out', exported);
  for (const [packed, name] of [
    [zip, 'back'],
    [exported, 'exported'],
  ] as const) {
    const back = join(root, name);
    expect((await run(importFiles, packed, '--into', back)).code).toBe(0);
    for (const [name, content] of files)
      expect(await readFile(join(back, name), 'utf8')).toBe(content);
  }
  const { code, err } = await run(importFiles, zip, '--into', folder);
  expect(code).toBe(1);
  expect(err).toContain('alone, into a new folder');
});

test('an edition with all that it may hold goes out as a zip, comes back, and is the same zip again', async () => {
  const [one, other] = [join(root, 'one.zip'), join(root, 'other.zip')];
  const folder = join(root, 'whole');
  const zipped = ['--format', 'zip', '--date', '2026-11-26', '--out'];
  expect((await run(exportEdition, 'data', ...zipped, one)).code).toBe(0);
  expect(await run(importFiles, one, '--into', folder)).toMatchObject({ code: 0, err: '' });
  for (const name of ['claims.json', 'events.json', 'story.json', 'dates'])
    expect(await readdir(folder)).toContain(name);
  expect((await run(exportEdition, folder, ...zipped, other)).code).toBe(0);
  expect((await readFile(other)).equals(await readFile(one))).toBe(true);
});

test('lines that return in the articles of one folder are proposed as boilerplate', async () => {
  const files = await Promise.all(
    ['Minsk', 'Kiev', 'Riga'].map((city) =>
      put(`${city}.txt`, `Édition du soir de Vilnius\nOn parle de ${city} ce soir.\n`),
    ),
  );
  const folder = join(root, 'repeated');
  await run(importFiles, ...files, '--into', folder);
  const { articles } = await json('repeated', 'edition.json');
  for (const { parts } of articles) {
    expect(parts).toEqual([{ kind: 'boilerplate', quote: 'Édition du soir de Vilnius' }]);
  }
  expect(JSON.stringify(await json('repeated', 'places.json'))).not.toContain('vilnius');
});

test('a new edition is empty and holds together; one that is there is left alone', async () => {
  const folder = join(root, 'fresh');
  expect(
    (await run(newEdition, folder, '--title', 'Essai', '--systems', testEditionFolder)).code,
  ).toBe(0);
  expect(await run(check, folder)).toMatchObject({ code: 0, err: '' });
  const { systems } = await json('fresh', 'systems.json');
  expect(systems.length).toBeGreaterThan(0);
  expect(JSON.stringify(systems)).not.toContain('articleId');
  expect(await run(newEdition, folder)).toMatchObject({
    code: 1,
    err: `new: ${folder} exists already.`,
  });
});

test('files that are not there and places that cannot be written are told of', async () => {
  const missing = await run(importFiles, join(root, 'no.txt'), '--into', join(root, 'none'));
  expect(missing.code).toBe(1);
  expect(missing.err).toContain('no.txt: there is no such file or folder.');
  const file = await put('plain.txt', text);
  const within = await run(importFiles, file, '--into', join(file, 'edition'));
  expect(within.code).toBe(1);
  expect(within.err).toContain('cannot be written: what should be its folder is a file.');
  expect((await run(newEdition, join(file, 'edition'))).code).toBe(1);
  expect(await run(newEdition, file)).toMatchObject({
    code: 1,
    err: `new: ${file} exists already.`,
  });
});

test.each<[string, Runnable, string[]]>([
  ['no file', importFiles, ['--into', 'x']],
  ['no folder', importFiles, ['a.txt']],
  ['a column without the texts’', importFiles, ['a.csv', '--into', 'x', '--title-column', 'a']],
  ['no folder for a new edition', newEdition, []],
])('wrong arguments exit with 2: %s', async (_name, command, args) => {
  expect((await run(command, ...args)).code).toBe(2);
});
