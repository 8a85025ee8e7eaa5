import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testEditionFolder } from '../../tests/support/edition.ts';
import { annotate } from './annotate.ts';

const root = await mkdtemp(join(tmpdir(), 'portee-annotate-'));
await cp(testEditionFolder, root, { recursive: true });
afterAll(() => rm(root, { recursive: true, force: true }));

const file = join(root, 'annotations/anonyme-2022-06.json');
const read = async () => JSON.parse(await readFile(file, 'utf8'));

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await annotate.run(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

test('what is missing is added, marked as not reviewed; what was reviewed stays', async () => {
  const page = await read();
  const isMoscow = ({ body }: { body: [{ source: string }] }) => body[0].source.endsWith('#moscow');
  const missing = page.items.filter(isMoscow);
  const kept = page.items.filter((item: { body: [{ source: string }] }) => !isMoscow(item));
  expect(missing.length).toBeGreaterThan(0);
  await writeFile(file, JSON.stringify({ ...page, items: kept }));

  expect((await run('--dry-run', root)).code).toBe(0);
  expect((await read()).items).toEqual(kept);

  expect((await run(root)).code).toBe(0);
  const { items } = await read();
  const added = items.filter(isMoscow);
  expect(added.map(({ reviewed }: { reviewed: boolean }) => reviewed)).toEqual(
    missing.map(() => false),
  );
  expect(added.map(({ target }: { target: unknown }) => target)).toEqual(
    missing.map(({ target }: { target: unknown }) => target),
  );
  expect(items.filter(({ reviewed }: { reviewed: boolean }) => reviewed)).toEqual(
    kept.filter(({ reviewed }: { reviewed: boolean }) => reviewed),
  );

  const again = await readFile(file, 'utf8');
  await run(root);
  expect(await readFile(file, 'utf8')).toBe(again);
});

test('an article without any annotation gets ones that hold together', async () => {
  const page = await read();
  await writeFile(file, JSON.stringify({ ...page, items: [] }));
  // What is told of the annotated places and dates needs them.
  await rm(join(root, 'events.json'));
  await rm(join(root, 'story.json'));
  expect((await run(root)).code).toBe(0);
  expect((await read()).items.length).toBeGreaterThan(0);
  expect((await run('--dry-run', root)).code).toBe(0);
});

test('without a folder it says what it takes', async () => {
  const { code, err } = await run();
  expect(code).toBe(2);
  expect(err[0]).toContain('annotate takes one folder');
});
