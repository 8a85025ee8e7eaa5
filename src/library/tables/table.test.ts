import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { memoryFiles } from '../memory/memory-files.ts';
import { EditionFiles } from './files.ts';
import { lineOf } from './line.ts';
import { Table } from './table.ts';
import { TableWriter } from './table-writer.ts';

/** Long values, so that a few hundred rows are many pieces on several levels. */
async function tableOf(keys: readonly string[], size: number) {
  const files = memoryFiles();
  const writer = new TableWriter('t', files.emit);
  for (const key of keys) await writer.add(lineOf(key, `${key}:${'x'.repeat(size)}`));
  const root = await writer.finish();
  return { table: new Table(new EditionFiles(files.read), 't', root, v.string()), root, files };
}

test('rows are found by key and by number, wherever the pieces are cut', async () => {
  const key = fc.string({
    minLength: 1,
    maxLength: 3,
    unit: fc.constantFrom('a', 'b', 'é', '\u{1f600}'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(key, { maxLength: 120 }),
      fc.constantFrom(1, 9_000, 80_000),
      key,
      async (drawn, size, other) => {
        const keys = [...drawn].sort();
        const { table } = await tableOf(keys, size);
        expect(table.rows).toBe(keys.length);
        for (const one of [...keys, other]) {
          const row = await table.get(one);
          expect(row?.value.split(':')[0] ?? null).toBe(keys.includes(one) ? one : null);
          expect(await table.find(one)).toBe(keys.filter((known) => known < one).length);
        }
        const part = await table.at(2, 5);
        expect(part.map((row) => row.key)).toEqual(keys.slice(2, 7));
      },
    ),
    { numRuns: 60 },
  );
});

test('a table of many pieces is read through few, and is the same each time it is built', async () => {
  const keys = Array.from({ length: 4_000 }, (_, at) => `key ${String(at).padStart(1_000, '0')}`);
  const one = await tableOf(keys, 30_000);
  expect(one.root.depth).toBeGreaterThan(1);
  let reads = 0;
  const counted = new EditionFiles(async (path) => {
    reads++;
    return one.files.read(path);
  });
  const table = new Table(counted, 't', one.root, v.string());
  expect((await table.get(keys[2_345] ?? ''))?.key).toBe(keys[2_345]);
  expect(reads).toBe(one.root.depth + 1);
  const other = await tableOf(keys, 30_000);
  expect([...other.files.texts]).toEqual([...one.files.texts]);
});
