import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dates } from './dates.ts';

const root = await mkdtemp(join(tmpdir(), 'portee-dates-'));
afterAll(() => rm(root, { recursive: true, force: true }));

async function run(lines: string, ...options: string[]) {
  const file = join(root, 'articles.ndjson');
  await writeFile(file, lines);
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await dates.run([...options, file], streams);
  return { code, err, out: out.map((line) => JSON.parse(line)) };
}

const article = (fields: object) =>
  JSON.stringify({ id: 'a', text: 'Il est arrivé samedi.', lang: 'fr', ...fields });

test('every article gets a line, in order, and bad lines are told of by number', async () => {
  const { code, out, err } = await run(`${article({})}\nnot json\n{"id":3,"text":""}\n`);
  expect(code).toBe(1);
  expect(out.map(({ id }) => id)).toEqual(['a', 3]);
  expect(err).toEqual([expect.stringContaining('line 2: not a JSON object')]);
});

test('a date carries its place, its EDTF and what it was worked out from', async () => {
  const { code, out } = await run(article({ date: '2022-06-26' }));
  expect(code).toBe(0);
  expect(out[0].dates).toEqual([
    {
      start: 14,
      end: 20,
      text: 'samedi',
      edtf: '2022-06-25',
      basis: 'inferred',
      from: { article: '2022-06-26' },
    },
  ]);
});

test('without an article’s date a relative one stays relative and says so', async () => {
  const { out } = await run(article({ text: 'La semaine dernière, il pleuvait.' }));
  expect(out[0].dates[0]).toMatchObject({
    edtf: null,
    relative: { to: 'article', unit: 'week', count: -1 },
  });
});

test('a date told before is what the next is counted from', async () => {
  const text = 'Le 24 février 2022, la guerre éclate. Le lendemain, Kiev résiste.';
  const { out } = await run(article({ text }));
  expect(out[0].dates[1]).toMatchObject({
    edtf: '2022-02-25',
    from: { start: 0, end: 18, text: 'Le 24 février 2022', edtf: '2022-02-24' },
  });
});

test('a date is proposed on request, and then counted from', async () => {
  const text = 'Publié le 26 juin 2022\n\nIl est arrivé samedi.';
  const { out } = await run(article({ text }), '--propose');
  expect(out[0].proposed).toMatchObject({ edtf: '2022-06-26', basis: 'stated', by: 'line' });
  expect(out[0].dates[1]).toMatchObject({ text: 'samedi', edtf: '2022-06-25' });
});

test('what cannot hold is listed', async () => {
  const text = 'Le lundi 25 juin 2022 puis le 31 février 2021.';
  const { out } = await run(article({ text }));
  expect(out[0].dates[1]).toMatchObject({ edtf: null, fault: 'no such day' });
  expect(out[0].contradictions).toMatchObject([
    { kind: 'weekday', is: 6 },
    { kind: 'no such day', text: 'le 31 février 2021' },
  ]);
});

test('a "date" that is none is told of, and the article read without it', async () => {
  const { code, out, err } = await run(article({ date: '2022-02-30' }));
  expect(code).toBe(1);
  expect(err[0]).toContain('"2022-02-30" is no date');
  expect(out[0].dates[0].edtf).toBeNull();
});

test('arguments that are no date or no language are refused', async () => {
  expect((await run(article({}), '--date', 'June')).code).toBe(2);
  expect((await run(article({}), '--lang', 'no tag!')).code).toBe(2);
});
