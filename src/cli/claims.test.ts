import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { claims } from './claims.ts';

const root = await mkdtemp(join(tmpdir(), 'portee-claims-'));
afterAll(() => rm(root, { recursive: true, force: true }));

async function run(lines: string, ...options: string[]) {
  const file = join(root, 'articles.ndjson');
  await writeFile(file, lines);
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await claims.run([...options, file], streams);
  return { code, out: out.map((line) => JSON.parse(line)), err };
}

const article = (text: string, more: object = {}): string =>
  JSON.stringify({ id: 'a', text, lang: 'fr', ...more });

test('a claim carries its place, its kind, its figure and its verdict', async () => {
  const text = 'Le Belarus possède une frontière de 1 084 km avec l’Ukraine.';
  const { code, out } = await run(article(text, { date: '2024-05-26' }));
  expect(code).toBe(0);
  const [claim] = out[0].claims;
  expect(claim).toMatchObject({
    kind: 'length',
    text: 'une frontière de 1 084 km avec l’Ukraine',
    subjects: [{ id: 'iso:BY' }, { id: 'iso:UA' }],
    value: 1084,
    verdict: 'consistent',
    unit: 'km',
  });
  expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  expect(claim.figures.filter((figure: { isCounted: boolean }) => !figure.isCounted)).toHaveLength(
    1,
  );
  expect(claim.source).toContain('2015');
});

test('who is a member depends on the date', async () => {
  const text = 'La Suède est membre de l’Otan.';
  const { out } = await run(
    [article(text, { date: '2022-06-25' }), article(text, { date: '2024-06' })].join('\n'),
  );
  expect(out.map(({ claims: [claim] }) => claim.verdict)).toEqual(['differs', 'consistent']);
});

test('what is no claim is none, and what cannot be checked says why', async () => {
  const { out } = await run(
    [
      article('Il roulait à 500 km/h. La frontière est ténue, la portée de ses propos aussi.'),
      article('Le convoi se trouve à 10^400 km de Kiev.'),
    ].join('\n'),
  );
  expect(out[0].claims).toEqual([]);
  expect(out[1].claims[0]).toMatchObject({ verdict: 'cannot-be-checked' });
  expect(out[1].claims[0].value).toBeUndefined();
});

test('bad lines are told of by number, and the rest goes on', async () => {
  const { code, out, err } = await run(`not json\n${article('Minsk.')}\n`);
  expect(code).toBe(1);
  expect(out).toEqual([{ id: 'a', claims: [] }]);
  expect(err[0]).toContain('line 1: not a JSON object');
});

test('a call that is not understood ends with 2, an edition that is none with 1', async () => {
  expect((await run('', '--lang', 'no tag')).code).toBe(2);
  const { code, err } = await run('', '--edition', root);
  expect(code).toBe(1);
  expect(err[0]).toContain('does not hold together');
});
