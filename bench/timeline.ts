import { shiftDay } from '../src/core/dates/stretch.ts';
import { compileEdition } from '../src/library/compile/compile-edition.ts';
import { inMemory } from '../src/library/compile/progress.ts';
import { sourceOf } from '../src/library/compile/source.ts';
import type { Library } from '../src/library/library.ts';
import { memoryFiles } from '../src/library/memory/memory-files.ts';
import { memoryLibrary } from '../src/library/memory/memory-library.ts';
import { nothingTold } from '../src/library/nothing.ts';
import { openStaticEdition } from '../src/library/static/static-library.ts';
import { layOut } from '../src/panels/timeline/lay-out.ts';
import { marksOf } from '../src/panels/timeline/marks.ts';
import { timeScale } from '../src/panels/timeline/time-scale.ts';
import { shippedEdition } from '../tests/support/edition.ts';
import { manyArticles } from '../tests/support/many-articles.ts';
import { median, spread } from './statistics.ts';

// A window drawn over the timeline of 10,000 articles beside that of 100: asked, made into marks or counts, laid out.
// Windows of three weeks are marks in the few and counts in the many, those of ten years counts in both. Five days are
// marks in both, in years that only the many tell of: the few are asked of their own. How many windows, on the command line.
const windows = Number(process.argv[2] ?? 400);
const most = 2;
const width = 640;

const shipped = await shippedEdition();
const editions = { few: manyArticles(shipped, 20), many: manyArticles(shipped, 2_000) };
const held = {
  few: memoryLibrary(editions.few, 'few'),
  many: memoryLibrary(editions.many, 'many'),
};

await compare('held', held);
// To publish 10,000 articles takes minutes.
await compare('published', { few: await published('few'), many: await published('many') });

async function compare(kind: string, pair: Readonly<Record<'few' | 'many', Library>>) {
  for (const { days, from } of [
    { days: 21, from: { few: '2022-06-01', many: '2022-06-01' } },
    { days: 3_650, from: { few: '2022-06-01', many: '2022-06-01' } },
    { days: 5, from: { few: '2022-07-01', many: '2035-07-01' } },
  ]) {
    const times = { few: [] as number[], many: [] as number[] };
    for (let at = 0; at < windows; at++) {
      // Both in turn; the first is read into what is kept.
      for (const size of ['few', 'many'] as const) {
        times[size].push(await draw(pair[size], shiftDay(from[size], at % 120), days));
      }
    }
    const ratio = median(times.many) / median(times.few);
    console.log(
      `${kind}, windows of ${days} days: 100 articles ${spread(times.few, 2)} ms, 10,000 ${spread(times.many, 2)} ms`,
    );
    console.log(`  ratio ${ratio.toFixed(2)}, at most ${most}`);
    if (ratio > most) process.exitCode = 1;
  }
}

/** Milliseconds of one interaction, without the drawing, which is of as many marks or bars. */
async function draw(library: Library, first: string, days: number): Promise<number> {
  const window = { first, last: shiftDay(first, days - 1) };
  const begun = performance.now();
  const answer = await library.ask({ ask: 'timeline', window });
  if (!answer.ok) throw new Error(answer.fault.detail);
  const scale = timeScale(window, width);
  const page = nothingTold;
  const marks = marksOf(
    answer.value,
    { page, window, language: 'fr' },
    { moment: null, articleId: null, placeIds: [], naming: new Set() },
    {
      articleLabel: ({ opening }) => opening.slice(0, 20),
      quoted: (words) => words,
      several: (label) => label,
    },
  );
  layOut(marks, {
    at: scale.at,
    after: (day) => scale.at(shiftDay(day, 1)),
    ...{ width, rows: 6, widthOf: (label: string) => 6 * label.length },
  });
  return performance.now() - begun;
}

async function published(size: keyof typeof editions): Promise<Library> {
  const files = memoryFiles();
  await compileEdition(sourceOf(editions[size], size, null), inMemory(), files.emit);
  const opened = await openStaticEdition(files.read);
  if (!opened.ok) throw new Error(opened.fault.detail);
  return opened.value.library;
}
