import { expect, test } from 'vitest';
import { manyArticles } from '../../../tests/support/many-articles.ts';
import { smallEdition } from '../../../tests/support/small-edition.ts';
import { loadEdition } from '../../core/edition/load-edition.ts';
import type { PlaceId } from '../../core/edition/model.ts';
import { type Result, succeed } from '../../core/result.ts';
import { compileEdition } from './compile-edition.ts';
import { type Kept, type Ledger, Progress } from './progress.ts';
import { memoryScratch, type Scratch } from './scratch.ts';
import { type EditionSource, type SourceArticle, sourceOf } from './source.ts';

const loaded = loadEdition(smallEdition);
if (!loaded.ok) throw new Error('The small edition does not hold together.');
const edition = manyArticles(loaded.value.edition, 40);

/** Each article brings the same place along, told of in other words: those of the first count. */
function source(): EditionSource {
  const whole = sourceOf(edition, 'many', null);
  const [place] = edition.places;
  async function* bringing(): AsyncGenerator<Result<SourceArticle, never>> {
    let left = edition.articles.length;
    for await (const next of whole.articles) {
      if (!next.ok || place === undefined) throw new Error('The small edition has a place.');
      const brought = { ...place, id: 'brought' as PlaceId, note: { fr: String(left--) } };
      yield succeed({ ...next.value, places: [brought] });
    }
  }
  return { ...whole, articles: bringing() };
}

/** What stops a program, from within. */
class Stop extends Error {}

/** A ledger that holds what was written down as text, and stops the work once it has been written to so often. */
function ledgerOf(before: string | null, stopsAfter: number) {
  let text = before;
  let times = 0;
  const ledger: Ledger = {
    kept: before === null ? null : (JSON.parse(before) as Kept),
    keep: async (kept) => {
      text = JSON.stringify(kept);
      if (++times === stopsAfter) throw new Stop();
    },
  };
  return { ledger, text: () => text, times: () => times };
}

async function compile(scratch: Scratch, ledger: Ledger | null) {
  const files = new Map<string, string>();
  const emit = async ({ path, text }: { path: string; text: string }) => void files.set(path, text);
  const progress = new Progress(scratch, ledger, 7);
  const compiled = await compileEdition(source(), progress, emit);
  if (!compiled.ok) throw new Error(compiled.fault);
  return files;
}

const inOneGo = await compile(memoryScratch(), null);

test('a compilation that is stopped each time it wrote down how far it is gives the same files', async () => {
  const files = new Map<string, string>();
  const emit = async ({ path, text }: { path: string; text: string }) => void files.set(path, text);
  const scratch = memoryScratch();
  let written: string | null = null;
  let stops = 0;
  for (;;) {
    const { ledger, text } = ledgerOf(written, 1);
    try {
      await compileEdition(source(), new Progress(scratch, ledger, 7), emit);
      break;
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      stops++;
      written = text();
    }
  }
  // Once for the order of the articles, at each seventh and after the last of the 40, and after each of seven steps.
  expect(stops).toBe(1 + 5 + 1 + 7);
  expect(files).toEqual(inOneGo);
});

test('what is stopped between two of these times is done again from the first of them', async () => {
  const scratch = memoryScratch();
  const { ledger, text } = ledgerOf(null, 3);
  await expect(compile(scratch, ledger)).rejects.toBeInstanceOf(Stop);
  const third = text();
  // The work goes on for a while, and what it does is lost with what it wrote down.
  const lost = ledgerOf(third, Number.POSITIVE_INFINITY);
  let puts = 0;
  const failing: Scratch = {
    ...scratch,
    drop: () => {},
    put: (blocks) => {
      if (++puts > 14) throw new Stop();
      return scratch.put(blocks);
    },
  };
  await expect(compile(failing, { ...lost.ledger, keep: async () => {} })).rejects.toBeInstanceOf(
    Stop,
  );
  const again = ledgerOf(third, Number.POSITIVE_INFINITY);
  const files = await compile(scratch, again.ledger);
  for (const [path, content] of files) expect(inOneGo.get(path)).toBe(content);
  expect(files.get('head.json')).toBe(inOneGo.get('head.json'));
});

test('a small edition writes nothing down', async () => {
  const { ledger, times } = ledgerOf(null, 1);
  const progress = new Progress(memoryScratch(), ledger);
  const compiled = await compileEdition(source(), progress, async () => {});
  expect(compiled.ok).toBe(true);
  expect(times()).toBe(0);
});
