/**
 * What does bringing articles in cost in the page?
 *
 *     npx tsx bench/adding.ts [rounds] [files]
 *
 * In the site that `dist` holds, with the gazetteer loaded: from pasting an article of 5,000 characters until its places are
 * marked in the reader and told of by the map's list, beside selecting a place until its passages are there; then so many
 * text files added at once, with the longest that the page stands still, beside a page to which nothing is added: in time
 * of the processor, which others on the machine do not lengthen, and by the clock.
 */
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../tests/support/browser.ts';
import { shippedEdition } from '../tests/support/edition.ts';
import { chromiumArgs } from '../tests/support/launch.ts';
import { serve } from '../tests/support/serve.ts';
import { median, spread } from './statistics.ts';

const rounds = Number(process.argv[2] ?? 7);
const files = Number(process.argv[3] ?? 1000);
const most = { ratio: 3, task: 50 } as const;

const { articles } = await shippedEdition();
const words = articles.map(({ text }) => text).join('\n');
/** A text of its own each time: the same twice is noticed. */
const textOf = (n: number, length: number): string =>
  `Dépêche ${n}.\n${words.slice((n * 97) % 2000)}`.slice(0, length);

const server = await serve('dist');
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...chromiumArgs],
});
const context = await browser.newContext({
  ...{ viewport: { width: 1440, height: 900 }, locale: 'fr-FR', serviceWorkers: 'block' },
});
try {
  const page = await context.newPage();
  await page.goto(server.url);
  await page.locator('[data-map="idle"]').waitFor();
  // The first paste loads the gazetteer, the first selection its panel.
  await timePaste(page, textOf(0, 5000));
  await timeSelection(page);
  const pastes: number[] = [];
  const selections: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    pastes.push(await timePaste(page, textOf(round, 5000)));
    selections.push(await timeSelection(page));
  }
  const ratio = median(pastes) / median(selections);
  console.log(`pasted until its places are marked: ${spread(pastes)} ms`);
  console.log(`a place selected until its passages are there: ${spread(selections)} ms`);
  console.log(`  ratio ${ratio.toFixed(2)}, at most ${most.ratio}`);
  if (ratio > most.ratio) process.exitCode = 1;
  await addFiles(page);
} finally {
  await browser.close();
  await server.close();
}

function timePaste(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (pasted) =>
      new Promise<number>((resolve) => {
        const [heading = ''] = pasted.split('\n');
        const observer = new MutationObserver(() => {
          const reader = document.querySelector('article.reader');
          if (!reader?.textContent?.includes(heading)) return;
          if (reader.querySelector('.mention') === null) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        const event = { clipboardData, bubbles: true, cancelable: true };
        const start = performance.now();
        document.body.dispatchEvent(new ClipboardEvent('paste', event));
      }),
    text,
  );
}

/** From the list of places, which is left again. */
async function timeSelection(page: Page): Promise<number> {
  await page.getByRole('navigation').getByRole('link', { name: 'Lieux' }).click();
  await page.locator('.place-row a').first().waitFor();
  const took = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (document.querySelector('.place-panel .passage') === null) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        observer.observe(document, { subtree: true, childList: true });
        const start = performance.now();
        document.querySelector<HTMLElement>('.place-row a')?.click();
      }),
  );
  await page.locator('.place-panel').getByRole('button', { name: 'Fermer' }).click();
  await page.locator('.place-panel').waitFor({ state: 'detached' });
  return took;
}

async function addFiles(page: Page): Promise<void> {
  await page.goto(`${server.url}#panel=add`);
  await page.locator('input[type="file"]').first().waitFor({ state: 'attached' });
  // What the page does by itself, left alone for a while, is told apart from what importing makes it do.
  await page.waitForTimeout(2000);
  await trace(page);
  await page.waitForTimeout(3000);
  const idle = await longestTask();
  const all = Array.from({ length: files }, (_, n) => ({
    name: `depeche-${n}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(textOf(1000 + n, 1500)),
  }));
  const before = performance.now();
  await page.locator('input[type="file"]').first().setInputFiles(all);
  // What hands the files over is the runner's.
  await page.getByRole('button', { name: 'Arrêter' }).waitFor();
  await trace(page);
  await page.getByRole('button', { name: 'Arrêter' }).waitFor({ state: 'hidden', timeout: 0 });
  const took = (performance.now() - before) / files;
  const task = await longestTask();
  console.log(`${files} files: ${took.toFixed(0)} ms each`);
  console.log(
    `longest task of the page: ${task.processor.toFixed(0)} ms of the processor, ${task.clock.toFixed(0)} by the clock; while nothing is added ${idle.processor.toFixed(0)} and ${idle.clock.toFixed(0)}; at most ${most.task} of the processor`,
  );
  if (task.processor > most.task) process.exitCode = 1;
}

function trace(page: Page): Promise<void> {
  return browser.startTracing(page, { categories: ['-*', 'toplevel', 'devtools.timeline'] });
}

/** What Chromium notes; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest tasks of the threads that pages are drawn in since tracing began, in milliseconds. */
async function longestTask(): Promise<{ readonly processor: number; readonly clock: number }> {
  const traced = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const pages = new Set(
    traced.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  let processor = 0;
  let clock = 0;
  for (const event of traced.traceEvents) {
    if (event.ph !== 'X' || !event.name.endsWith('RunTask') || !pages.has(threadOf(event)))
      continue;
    processor = Math.max(processor, (event.tdur ?? 0) / 1000);
    clock = Math.max(clock, (event.dur ?? 0) / 1000);
  }
  return { processor, clock };
}
