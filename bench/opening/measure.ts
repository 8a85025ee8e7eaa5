import type { Browser, Page } from '@playwright/test';
import { markIdle } from '../mark-idle.ts';

export interface Opening {
  /** Milliseconds from navigation until the map has drawn the last of what it had to draw. */
  readonly idle: number;
  /** Milliseconds until the first text or picture. */
  readonly firstPaint: number;
}

const viewport = { width: 1440, height: 900 };

/** Opens a page in a browser that has never seen it, and times it by the page's own clock. */
export async function measureOpening(
  browser: Browser,
  url: string,
  inspect: (page: Page) => Promise<void> = async () => {},
): Promise<Opening> {
  const context = await browser.newContext({ viewport, locale: 'fr-FR', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.addInitScript(markIdle);
    await page.goto(url);
    // The map rests between two files too: what counts is its last rest, after the last file.
    await page.waitForLoadState('networkidle');
    await page.locator('[data-map="idle"]').waitFor();
    const opening = await readOpening(page);
    await inspect(page);
    return opening;
  } finally {
    await context.close();
  }
}

async function readOpening(page: Page): Promise<Opening> {
  const entries = await page.evaluate(() =>
    performance.getEntries().map(({ name, startTime }) => ({ name, startTime })),
  );
  for (const file of ['light.json', 'light-water.json', 'light-labels.json']) {
    if (!entries.some(({ name }) => name.endsWith(`/geo/${file}`))) {
      throw new Error(`The map rests without ${file}.`);
    }
  }
  const last = (name: string) => {
    const startTime = entries.findLast((entry) => entry.name === name)?.startTime;
    if (startTime === undefined) throw new Error(`The page has no ${name}.`);
    return startTime;
  };
  return { idle: last('map-idle'), firstPaint: last('first-contentful-paint') };
}
