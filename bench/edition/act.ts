import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from '@playwright/test';
import { markIdle } from '../mark-idle.ts';

/** What is done to an edition's page, each in a browser that has never seen it. */
export interface Acts {
  /** Bytes, as gzip sends them, of what is loaded until the map rests. */
  readonly bytes: number;
  /** Milliseconds, by the page's clock. */
  readonly opening: number;
  readonly selecting: number;
  readonly filtering: number;
  readonly searching: number;
}

const viewport = { width: 1440, height: 900 };

export async function measureActs(browser: Browser, url: string, words: string): Promise<Acts> {
  const sizes: Promise<number>[] = [];
  const weigh = (response: Response): void => void sizes.push(sizeOf(response));
  const opened = await inFreshPage(
    browser,
    url,
    async (page) => {
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      const opening = await page.evaluate(
        () => performance.getEntriesByName('map-idle').at(-1)?.startTime ?? 0,
      );
      return { bytes, opening };
    },
    weigh,
  );
  const places = `${url}#panel=places`;
  const selecting = await inFreshPage(browser, places, (page) =>
    timeUntil(page, '.place-row a', '.place-panel .passage'),
  );
  const filtering = await inFreshPage(browser, places, timeFilter);
  const searching = await inFreshPage(browser, `${url}#panel=search`, (page) =>
    timeSearch(page, words),
  );
  return { ...opened, selecting, filtering, searching };
}

async function inFreshPage<Measured>(
  browser: Browser,
  url: string,
  measure: (page: Page) => Promise<Measured>,
  onResponse: (response: Response) => void = () => {},
): Promise<Measured> {
  const context = await browser.newContext({ viewport, locale: 'fr-FR', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.on('response', onResponse);
    await page.addInitScript(markIdle);
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    await page.locator('[data-map="idle"]').waitFor();
    // What is fetched ahead from now on is not part of the opening, and may be cut off with the page.
    page.off('response', onResponse);
    return await measure(page);
  } finally {
    await context.close();
  }
}

async function sizeOf(response: Response): Promise<number> {
  const body = await response.body();
  return Math.min(body.length, gzipSync(body, { level: 9 }).length);
}

/** Milliseconds from a click until something is there. */
function timeUntil(page: Page, clicked: string, shown: string): Promise<number> {
  return page.evaluate(
    ([from, to]) =>
      new Promise<number>((resolve, reject) => {
        const target = document.querySelector<HTMLElement>(from);
        if (target === null) return reject(new Error(`There is no ${from}.`));
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector(to) === null) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document, { subtree: true, childList: true });
        target.click();
      }),
    [clicked, shown] as const,
  );
}

/** Milliseconds from a filter's change until the list counts by it. */
function timeFilter(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        // No named function within: the compiler that runs this file names it by one that the page lacks.
        const choice = document.querySelector<HTMLElement>('.filters input');
        if (choice === null) return reject(new Error('There are no filters.'));
        const before = document.querySelector('.place-row__count')?.textContent;
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector('.place-row__count')?.textContent === before) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        choice.click();
      }),
  );
}

/** Milliseconds from the last letter of some words until there are excerpts. */
async function timeSearch(page: Page, words: string): Promise<number> {
  await page.locator('.search__box input').focus();
  return page.evaluate(
    (typed) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('.search__box input');
        if (field === null) return reject(new Error('There is no field.'));
        const observer = new MutationObserver(() => {
          if (document.querySelector('.hit') === null) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document, { subtree: true, childList: true });
        const start = performance.now();
        // React hears of a value that it did not set itself only through the element's own setter.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
          field,
          typed,
        );
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    words,
  );
}
