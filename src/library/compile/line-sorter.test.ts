import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineSorter } from './line-sorter.ts';
import { memoryScratch, type Scratch } from './scratch.ts';

test('lines come out sorted, however many times they are put down and merged', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' ')),
        {
          maxLength: 800,
        },
      ),
      fc.constantFrom(1, 7, 100, 1_000_000),
      async (lines, held) => {
        const sorter = new LineSorter(memoryScratch(), { held });
        for (const line of lines) await sorter.add(line);
        const sorted: string[] = [];
        for await (const block of sorter.sorted()) sorted.push(...block);
        expect(sorted).toEqual([...lines].sort());
      },
    ),
    { numRuns: 60 },
  );
});

test('what is open at once has a bound, and each line is put down a few times at most', async () => {
  let open = 0;
  let mostOpen = 0;
  let put = 0;
  const memory = memoryScratch();
  const counting: Scratch = {
    ...memory,
    put: (blocks) => memory.put(counted(blocks)),
    async *read(run) {
      open++;
      mostOpen = Math.max(mostOpen, open);
      yield* memory.read(run);
      open--;
    },
  };
  async function* counted(blocks: AsyncIterable<readonly string[]>) {
    for await (const block of blocks) {
      put += block.length;
      yield block;
    }
  }
  const sorter = new LineSorter(counting, { held: 1 });
  const count = 2_000;
  for (let at = 0; at < count; at++) await sorter.add(String((at * 7919) % count));
  let seen = 0;
  for await (const block of sorter.sorted()) seen += block.length;
  expect(seen).toBe(count);
  expect(mostOpen).toBeLessThanOrEqual(80);
  expect(put).toBeLessThanOrEqual(4 * count);
});

test('what is handed on at once has a bound, however long the lines', async () => {
  const sorter = new LineSorter(memoryScratch());
  for (let at = 0; at < 600; at++) await sorter.add(`${at % 100} ${'x'.repeat(20_000)}`);
  let most = 0;
  let seen = 0;
  for await (const block of sorter.sorted()) {
    seen += block.length;
    most = Math.max(most, block.join('\n').length);
  }
  expect(seen).toBe(600);
  expect(most).toBeLessThan(100_000);
});
