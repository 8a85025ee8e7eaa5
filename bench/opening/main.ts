import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tests/support/browser.ts';
import { buildPage } from '../../tests/support/build-page.ts';
import { chromiumArgs } from '../../tests/support/launch.ts';
import { serve } from '../../tests/support/serve.ts';
import { median, spread } from '../statistics.ts';
import { measureOpening, type Opening } from './measure.ts';

// How many pairs of openings to measure, on the command line: more where the machine is busy.
const pairs = Number(process.argv[2] ?? 7);
const target = 1.15;

const app = await serve('dist');
const bare = await serve(await buildPage(fileURLToPath(new URL('bare', import.meta.url))));
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...chromiumArgs],
});
try {
  const sameMap = await warmUp();
  const openings: { app: Opening; bare: Opening }[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    // Who comes first changes, so that neither always finds the machine as the other left it.
    const first = pair % 2 === 0 ? await openApp() : null;
    const yardstick = await openBare(sameMap);
    openings.push({ app: first ?? (await openApp()), bare: yardstick });
  }
  report(openings);
} finally {
  await browser.close();
  await Promise.all([app.close(), bare.close()]);
}

function openApp(): Promise<Opening> {
  return measureOpening(browser, app.url);
}

function openBare(fragment: string): Promise<Opening> {
  return measureOpening(browser, `${bare.url}${fragment}`);
}

/** Opens both once, and finds the view and the size of the app's map: the bare page gets the same. */
async function warmUp(): Promise<string> {
  let fragment = '';
  await measureOpening(browser, app.url, async (page) => {
    const box = await page.locator('[data-map]').boundingBox();
    const view = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('map');
    if (box === null || view === null) throw new Error('The app does not say where its map is.');
    fragment = `#map=${view}&width=${box.width}&height=${box.height}`;
  });
  await openBare(fragment);
  return fragment;
}

function report(openings: readonly { app: Opening; bare: Opening }[]): void {
  const ratios = openings.map((pair) => pair.app.idle / pair.bare.idle);
  const row = (title: string, pick: (pair: (typeof openings)[number]) => number) =>
    console.log(`${title.padEnd(34)} ${spread(openings.map(pick))} ms`);
  console.log(`Navigation to map idle, ${openings.length} pairs, median (least–most)`);
  row('app', (pair) => pair.app.idle);
  row('bare page', (pair) => pair.bare.idle);
  row('app, first paint', (pair) => pair.app.firstPaint);
  console.log(`pair by pair: ${ratios.map((ratio) => ratio.toFixed(2)).join('  ')}`);
  console.log(`app / bare page: ${spread(ratios, 2)}, target at most ${target}`);
  if (median(ratios) > target) process.exitCode = 1;
}
