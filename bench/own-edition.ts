import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../tests/support/browser.ts';
import { buildPage } from '../tests/support/build-page.ts';
import { chromiumArgs } from '../tests/support/launch.ts';
import { serve } from '../tests/support/serve.ts';
import { median, spread } from './statistics.ts';

// An own edition of 10,000 articles beside one of five, in a browser: how long each takes to open and to add to, and the
// page's memory. How many rounds, on the command line.
const rounds = Number(process.argv[2] ?? 7);
const large = Number(process.argv[3] ?? 10_000);
const most = { openingRatio: 2, heapMegabytes: 150, addingMore: 100 } as const;

const server = await serve(
  await buildPage(fileURLToPath(new URL('../tests/support/own-page', import.meta.url))),
);
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...chromiumArgs],
});
const context = await browser.newContext();
const page = await open(context);
const ids = { five: '', many: '', empty: '' };
for (const name of ['five', 'many', 'empty'] as const) {
  ids[name] = await page.evaluate(() => window.createEdition());
}
await page.evaluate(([id]) => window.fill(id, 0, 5), [ids.five] as const);
const begun = performance.now();
for (let from = 0; from < large; from += 1000) {
  const count = Math.min(1000, large - from);
  await page.evaluate(([id, at, n]) => window.fill(id, at, n), [ids.many, from, count] as const);
}
const filled = (performance.now() - begun) / large;
console.log(`${large} articles: added in ${filled.toFixed(1)} ms each, 100 at a time`);
await page.close();

const opening = { five: [] as number[], many: [] as number[] };
const adding = { empty: [] as number[], many: [] as number[] };
let heap = 0;
for (let round = 0; round < rounds; round++) {
  for (const name of ['five', 'many'] as const) {
    const fresh = await open(context);
    opening[name].push(
      await fresh.evaluate(([id]) => window.timeOpening(id), [ids[name]] as const),
    );
    if (name === 'many') heap = Math.max(heap, await heapOf(fresh));
    await fresh.close();
  }
  const fresh = await open(context);
  for (const name of ['empty', 'many'] as const) {
    const n = 100_000 + round;
    adding[name].push(
      await fresh.evaluate(([id, at]) => window.timeAdding(id, at), [ids[name], n] as const),
    );
  }
  await fresh.close();
}
const ratio = median(opening.many) / median(opening.five);
const more = median(adding.many) - median(adding.empty);
console.log(
  `opening: 5 articles ${spread(opening.five, 1)} ms, ${large} articles ${spread(opening.many, 1)} ms`,
);
console.log(`  ratio ${ratio.toFixed(2)}, at most ${most.openingRatio}`);
console.log(`heap with ${large} open: ${heap.toFixed(1)} MB, at most ${most.heapMegabytes}`);
console.log(
  `adding one: to none ${spread(adding.empty, 1)} ms, to ${large} ${spread(adding.many, 1)} ms`,
);
console.log(`  ${more.toFixed(1)} ms more, at most ${most.addingMore}`);
if (ratio > most.openingRatio || heap > most.heapMegabytes || more > most.addingMore) {
  process.exitCode = 1;
}
await browser.close();
await server.close();

async function open(within: BrowserContext): Promise<Page> {
  const opened = await within.newPage();
  await opened.goto(server.url);
  await opened.waitForFunction(() => 'timeOpening' in window);
  return opened;
}

/** What the page's program holds, after what it let go of is collected, in megabytes. */
async function heapOf(opened: Page): Promise<number> {
  const session = await opened.context().newCDPSession(opened);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
