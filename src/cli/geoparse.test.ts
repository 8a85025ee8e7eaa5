import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { type Line, readLines } from '../node/read-lines.ts';
import { geoparse } from './geoparse.ts';

const root = await mkdtemp(join(tmpdir(), 'portee-geoparse-'));
afterAll(() => rm(root, { recursive: true, force: true }));

async function run(lines: string, ...options: string[]) {
  const file = join(root, 'articles.ndjson');
  await writeFile(file, lines);
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await geoparse.run([...options, file], streams);
  return { code, out, err };
}

const article = JSON.stringify({ id: 'a', text: 'Il est arrivé 😀 à Minsk.', lang: 'fr' });

test('every article gets a line, in order, and bad lines are told of by number', async () => {
  const { code, out, err } = await run(`${article}\nnot json\n{"id":"b"}\n\n{"id":3,"text":""}\n`);
  expect(code).toBe(1);
  expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 3]);
  expect(err).toHaveLength(2);
  expect(err[0]).toContain('line 2: not a JSON object');
  expect(err[1]).toContain('line 3: an article must');
});

test('a mention carries offsets, sense, confidence and place', async () => {
  const { code, out } = await run(article);
  expect(code).toBe(0);
  expect(JSON.parse(out[0] ?? '').mentions[0]).toMatchObject({
    start: 19,
    end: 24,
    text: 'Minsk',
    sense: 'location',
    place: { id: 'gn:625144', name: 'Minsk', kind: 'city', country: 'BY', geonames: 625144 },
  });
});

test('a name unknown in the place that it is said to lie in is unresolved, within that place', async () => {
  const text = 'Une grange a brûlé à Châteauneuf (Cher).';
  const { out } = await run(JSON.stringify({ id: 'c', text, lang: 'fr' }));
  const { mentions, unresolved } = JSON.parse(out[0] ?? '');
  expect(mentions.map((mention: { text: string }) => mention.text)).toEqual(['Cher']);
  expect(unresolved).toMatchObject([
    { text: 'Châteauneuf', reason: 'placed-in-container', within: { name: 'Cher', country: 'FR' } },
  ]);
});

test('web annotations count code points', async () => {
  const { out } = await run(article, '--format', 'webannotation');
  expect(JSON.parse(out[0] ?? '').items[0].target.selector[1]).toMatchObject({
    start: 18,
    end: 23,
  });
});

test('GeoJSON is one collection, even of several articles or none', async () => {
  const several = await run(`${article}\n${article}\n`, '--format', 'geojson');
  expect(JSON.parse(several.out.join('\n')).features).toHaveLength(2);
  const none = await run('', '--format', 'geojson');
  expect(JSON.parse(none.out.join('\n')).features).toEqual([]);
});

test('CSV quotes what needs it', async () => {
  const { out } = await run(
    JSON.stringify({ id: 'x,"y"', text: 'Il vit à Minsk.' }),
    '--format',
    'csv',
    '--lang',
    'fr',
  );
  expect(out[1]).toMatch(/^"x,""y""",9,14,Minsk,location,resolved,/);
});

test('demonyms are listed apart, with their country, or among the mentions on request', async () => {
  const line = JSON.stringify({ id: 1, text: "L'armée biélorusse est à Minsk.", lang: 'fr' });
  const belarusian = { text: 'biélorusse', sense: 'demonym', place: { country: 'BY' } };
  const minsk = { text: 'Minsk', sense: 'location' };
  const apart = JSON.parse((await run(line)).out[0] ?? '');
  expect(apart).toMatchObject({ mentions: [minsk], demonyms: [belarusian] });
  const among = JSON.parse((await run(line, '--demonyms')).out[0] ?? '');
  expect(among).toMatchObject({ mentions: [belarusian, minsk] });
  expect(among.demonyms).toBeUndefined();
  expect((await run(line, '--format', 'csv')).out).toHaveLength(2);
  expect((await run(line, '--format', 'csv', '--demonyms')).out).toHaveLength(3);
});

test('a format that does not exist is refused', async () => {
  const { code, err } = await run(article, '--format', 'xml');
  expect(code).toBe(2);
  expect(err[0]).toContain('there are ndjson, webannotation, geojson, csv');
});

test('a language that is no tag is refused as an option, and passed over in an article', async () => {
  const { code, err } = await run(article, '--lang', 'no tag!');
  expect(code).toBe(2);
  expect(err[0]).toContain('no language tag');
  const odd = JSON.stringify({ id: 1, text: 'Il est arrivé à Minsk.', lang: 'no tag!' });
  expect(JSON.parse((await run(odd)).out[0] ?? '').mentions).toHaveLength(1);
});

test('files that cannot be read are told of, and the others read on', async () => {
  const good = join(root, 'good.ndjson');
  await writeFile(good, article);
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await geoparse.run([join(root, 'none.ndjson'), root, good], streams);
  expect(code).toBe(1);
  expect(out).toHaveLength(1);
  expect(err).toEqual([
    `${join(root, 'none.ndjson')}: there is no such file.`,
    `${root}: this is a folder; name the files in it.`,
  ]);
});

test("a byte order mark and Windows' line ends are no part of an article", async () => {
  const { code, out } = await run(`\ufeff${article}\r\n${article}\r\n`);
  expect(code).toBe(0);
  expect(out.map((line) => JSON.parse(line).mentions[0].start)).toEqual([19, 19]);
  const file = join(root, 'plain.txt');
  await writeFile(file, '\ufeffIl est arrivé à Minsk.');
  const plain: string[] = [];
  const streams = { out: (line: string) => plain.push(line), err: () => {} };
  await geoparse.run([file], streams);
  expect(JSON.parse(plain[0] ?? '').mentions[0].start).toBe(16);
});

test('it reads on only when what it wrote has gone out', async () => {
  const file = join(root, 'many.ndjson');
  await writeFile(file, `${article}\n`.repeat(5));
  const steps: string[] = [];
  await geoparse.run([file], {
    out: () => steps.push('out'),
    err: () => {},
    drained: async () => steps.push('drained'),
  });
  expect(steps).toEqual(Array.from({ length: 5 }, () => ['out', 'drained']).flat());
});

test('lines end at line feeds alone, and one that is too long is passed over', async () => {
  const stream = Readable.from([Buffer.from('a\u2028b\nlong'), Buffer.from('long\nc')]);
  const lines: Line[] = [];
  for await (const line of readLines(stream, 6)) lines.push(line);
  expect(lines).toEqual([
    { number: 1, read: { ok: true, value: 'a\u2028b' } },
    { number: 2, read: { ok: false, fault: { bytes: 8 } } },
    { number: 3, read: { ok: true, value: 'c' } },
  ]);
});

/** What the command makes of its standard input, as an engine that parts the work runs it. */
async function piped(lines: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'geoparse']);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const parts: Buffer[] = [];
  for await (const part of child.stdout) parts.push(part);
  expect(await ended).toBe(0);
  return Buffer.concat(parts).toString('utf8');
}

test('it is a filter from standard input to standard output: partitions, an empty one too, give the lines of the whole', async () => {
  const other = JSON.stringify({ id: 'b', text: 'Minsk se tait.', lang: 'fr' });
  const whole = await run(`${article}\n${other}\n`);
  const partitions = [[article], [], [other]];
  const results: string[] = [];
  for (const partition of partitions) results.push(await piped(partition));
  expect(results.join('')).toBe(whole.out.map((line) => `${line}\n`).join(''));
});
