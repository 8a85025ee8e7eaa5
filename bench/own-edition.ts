import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../tests/support/browser.ts';
import { buildPage } from '../tests/support/build-page.ts';
import { chromiumArgs } from '../tests/support/launch.ts';
import { serve } from '../tests/support/serve.ts';
import { markIdle } from './mark-idle.ts';
import { median, spread } from './statistics.ts';

// An own edition of 10,000 articles beside one of five, in a browser: how long each takes to open, in the library alone and
// in the page until its map rests, and to add to; what its table of names takes; and the page's memory. How many rounds, on the command line. The page is
// the built site in `dist`.
const rounds = Number(process.argv[2] ?? 7);
const large = Number(process.argv[3] ?? 10_000);
const most = { openingRatio: 2, heapMegabytes: 150, addingMore: 100 } as const;

const server = await serve(await siteWithFiller());
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...chromiumArgs],
});
const context = await browser.newContext({
  ...{ viewport: { width: 1440, height: 900 }, locale: 'fr-FR', serviceWorkers: 'block' },
});
const page = await open(context);
const ids = { five: '', many: '', empty: '' };
for (const name of ['five', 'many', 'empty'] as const) {
  ids[name] = await page.evaluate((title) => window.createEdition(title), name);
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
const listed = { five: [] as number[], many: [] as number[] };
const drawn = { five: [] as number[], many: [] as number[] };
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
    const shown = await timeShown(name);
    listed[name].push(shown.list);
    drawn[name].push(shown.map);
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
const table = await open(context);
const names = await table.evaluate(([id]) => window.timeNames(id), [ids.many] as const);
const heapWithNames = await heapOf(table);
await table.close();
const ratio = median(opening.many) / median(opening.five);
const ratios = {
  list: median(listed.many) / median(listed.five),
  map: median(drawn.many) / median(drawn.five),
};
const more = median(adding.many) - median(adding.empty);
console.log(
  `the library opened: 5 articles ${spread(opening.five, 1)} ms, ${large} articles ${spread(opening.many, 1)} ms`,
);
console.log(`  ratio ${ratio.toFixed(2)}`);
console.log(
  `chosen in the menu, until it is listed: ${spread(listed.five)} ms, ${spread(listed.many)} ms`,
);
console.log(`  ratio ${ratios.list.toFixed(2)}`);
console.log(`until its map rests: ${spread(drawn.five)} ms, ${spread(drawn.many)} ms`);
console.log(`  ratio ${ratios.map.toFixed(2)}, at most ${most.openingRatio}`);
console.log(`heap with ${large} open: ${heap.toFixed(1)} MB, at most ${most.heapMegabytes}`);
console.log(
  `adding one: to none ${spread(adding.empty, 1)} ms, to ${large} ${spread(adding.many, 1)} ms`,
);
console.log(`  ${more.toFixed(1)} ms more, at most ${most.addingMore}`);
console.log(
  `names in a table: of 200 articles ${names.some.toFixed(0)} ms, of all ${names.all.toFixed(0)} ms, after a decision ${names.again.toFixed(0)} ms; longest task ${names.longest.toFixed(0)} ms; heap ${heapWithNames.toFixed(1)} MB`,
);
if (
  ratios.map > most.openingRatio ||
  Math.max(heap, heapWithNames) > most.heapMegabytes ||
  more > most.addingMore
) {
  process.exitCode = 1;
}
await browser.close();
await server.close();

/** The built site with the page that fills editions beside it: both ask the same database. */
async function siteWithFiller(): Promise<string> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist: npm run build makes it.');
  const site = 'node_modules/.cache/portee-bench/own-site';
  rmSync(site, { recursive: true, force: true });
  cpSync('dist', site, { recursive: true });
  const filler = fileURLToPath(new URL('../tests/support/own-page', import.meta.url));
  cpSync(await buildPage(filler), join(site, 'own'), { recursive: true });
  return site;
}

/** Milliseconds from choosing an edition in the menu until its articles are listed, and until its map has come to rest. */
async function timeShown(title: string): Promise<{ list: number; map: number }> {
  const opened = await context.newPage();
  await opened.addInitScript(markIdle);
  await opened.goto(server.url);
  await opened.waitForLoadState('networkidle');
  await opened.locator('[data-map="idle"]').waitFor();
  await opened.locator('.top-bar__edition').click();
  await opened.locator('.edition-menu__title', { hasText: title }).waitFor();
  const { chosen, list } = await opened.evaluate(chooseEdition, title);
  await opened.waitForLoadState('networkidle');
  await opened.locator('[data-map="idle"]').waitFor();
  const idle = await opened.evaluate(
    () => performance.getEntriesByName('map-idle').at(-1)?.startTime ?? 0,
  );
  await opened.close();
  return { list, map: idle - chosen };
}

/** Runs in the page. */
function chooseEdition(title: string): Promise<{ chosen: number; list: number }> {
  return new Promise((resolve) => {
    const chosen = performance.now();
    new MutationObserver(() => {
      if (document.querySelector('h1')?.textContent !== title) return;
      if (document.querySelector('.article-line') !== null) {
        resolve({ chosen, list: performance.now() - chosen });
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
    for (const button of document.querySelectorAll<HTMLElement>('.edition-menu__title')) {
      if (button.textContent === title) button.click();
    }
  });
}

async function open(within: BrowserContext): Promise<Page> {
  const opened = await within.newPage();
  await opened.goto(`${server.url}own/`);
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
