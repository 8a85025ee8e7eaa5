import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Response } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../support/browser.ts';
import { chromiumArgs } from '../support/launch.ts';

const budgets = { firstPaintScript: 100_000, openingView: 900_000, firstRange: 40_000 } as const;
const dist = 'dist';

const script = firstPaintScript();
const { opening, firstRange } = await loaded();
report('JavaScript before the first paint', script, budgets.firstPaintScript);
report('everything until the map is idle', opening, budgets.openingView);
report('what the first range loads, without geometry', firstRange, budgets.firstRange);
if (
  total(script) > budgets.firstPaintScript ||
  total(opening) > budgets.openingView ||
  total(firstRange) > budgets.firstRange
) {
  process.exit(1);
}

type Sizes = ReadonlyMap<string, number>;

/** What index.html runs as script, with what that imports, and one language's messages. */
function firstPaintScript(): Sizes {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const entries = [...html.matchAll(/src="\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, file]) => file ?? '',
  );
  const [messages] =
    readFileSync(join(dist, entries[0] ?? ''), 'utf8').match(/fr-[\w-]+\.js/) ?? [];
  const sizes = new Map<string, number>();
  const visit = (file: string) => {
    if (sizes.has(file)) return;
    const code = readFileSync(join(dist, file));
    sizes.set(file, gzipped(code));
    for (const [, imported] of code.toString().matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      visit(`assets/${imported}`);
    }
  };
  for (const file of entries) visit(file);
  if (messages === undefined) throw new Error('The messages are not where this budget looks.');
  visit(`assets/${messages}`);
  return sizes;
}

/**
 * Every response that the page asks for until the map says it is idle, the page itself included; and
 * the program that the first range drawn after that loads, its worker included.
 */
async function loaded(): Promise<{ readonly opening: Sizes; readonly firstRange: Sizes }> {
  const server = await preview({
    build: { outDir: dist },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...chromiumArgs],
  });
  const opening = new Map<string, number>();
  const reading = new Map<string, number>();
  const later = new Map<string, number>();
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'fr-FR',
      serviceWorkers: 'block',
    });
    // What is fetched ahead comes when the map is idle, and not at all to who counts bytes, as here.
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    const bodies: Promise<void>[] = [];
    let sizes = opening;
    const weigh = (response: Response): void => {
      const into = sizes;
      const size = response.body().then((body) => into.set(response.url(), gzipped(body)));
      bodies.push(size.then(() => undefined));
    };
    page.on('response', weigh);
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.locator('[data-map="idle"]').waitFor();
    await Promise.all(bodies);
    // The reader, with what it shows beside the text, is neither the opening nor the range.
    sizes = reading;
    // In the reader, as a system's name in the text draws it: the list of ranges is a panel of its own.
    await page.getByRole('link', { name: /La Russie a annoncé samedi/ }).click();
    await page.locator('.margin-sign').first().waitFor();
    await Promise.all(bodies);
    sizes = later;
    const geometry = page.waitForResponse(/fine-countries\.json/);
    await page.locator('.reader').getByRole('button', { name: 'Iskander-M' }).first().click();
    await geometry;
    await page.locator('[data-map="idle"]').waitFor();
    // What comes after that is not counted, and may be cut off with the browser.
    page.off('response', weigh);
    await Promise.all(bodies);
  } finally {
    await browser.close();
    await server.close();
  }
  const firstRange = new Map([...later].filter(([url]) => /\.(m?js|css)$/.test(url)));
  return { opening, firstRange };
}

/** A font is compressed already: gzip would not make it smaller, and a server would not try. */
function gzipped(body: Buffer): number {
  return Math.min(body.length, gzipSync(body, { level: 9 }).length);
}

function total(sizes: Sizes): number {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

function report(title: string, sizes: Sizes, budget: number): void {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`${title}: ${kB(total(sizes))} gzip, budget ${kB(budget)}`);
  for (const [name, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
    console.log(`  ${kB(size).padStart(9)}  ${name.replace(/^https?:\/\/[^/]+\//, '')}`);
  }
}
