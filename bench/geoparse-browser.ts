/**
 * How long the geoparser's worker takes in a browser: to load, and for an article of 5,000
 * characters; and how long the page stands still meanwhile, beside a page that asks nothing.
 *
 *     npx tsx bench/geoparse-browser.ts
 */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tests/support/browser.ts';
import { buildPage } from '../tests/support/build-page.ts';
import { shippedEdition } from '../tests/support/edition.ts';
import { chromiumArgs } from '../tests/support/launch.ts';
import { serve } from '../tests/support/serve.ts';
import { median, spread } from './statistics.ts';

const target = 100;
const times = 30;

const { articles } = await shippedEdition();
const text = articles
  .map((article) => article.text)
  .join('\n')
  .slice(0, 5000);

const page = fileURLToPath(new URL('../tests/support/geoparse-page', import.meta.url));
const server = await serve(await buildPage(page));
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...chromiumArgs],
});
try {
  const opened = await browser.newPage();
  await opened.goto(server.url);
  const figures = await opened.evaluate(measure, { text, times });
  console.log(`loaded, and the first article read: ${figures.first.toFixed(0)} ms`);
  console.log(
    `an article of ${text.length} characters: ${spread(figures.articles)} ms, target ${target}`,
  );
  console.log(
    `longest wait for a task of the page: ${figures.blocked.toFixed(0)} ms while it reads`,
  );
  console.log(
    `                                     ${figures.idle.toFixed(0)} ms while nothing does`,
  );
  if (median(figures.articles) > target) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}

/** Runs in the page: no named function in it, for those the runner gives a helper that is not there. */
async function measure({ text, times }: { text: string; times: number }) {
  const started = performance.now();
  await window.geoparse(text, 'fr');
  const first = performance.now() - started;
  for (let i = 0; i < 5; i += 1) await window.geoparse(text, 'fr');

  let longest = 0;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  // A task after the other: what lies between two is what a click would have to wait.
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const idle = longest;
  longest = 0;
  const articles: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const before = performance.now();
    await window.geoparse(text, 'fr');
    articles.push(performance.now() - before);
  }
  const blocked = longest;
  port1.close();
  return { first, articles, blocked, idle };
}
