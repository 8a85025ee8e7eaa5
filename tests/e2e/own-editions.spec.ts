import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { buildPage } from '../support/build-page.ts';
import { type Server, serve } from '../support/serve.ts';
import { expect, test } from './driver.ts';

// One build of the page for all: side by side they would empty each other's folder.
test.describe.configure({ mode: 'default' });

let server: Server;

test.beforeAll(async () => {
  const page = fileURLToPath(new URL('../support/own-page', import.meta.url));
  server = await serve(await buildPage(page));
});

test.afterAll(() => server.close());

/** `OWN_KILLS=100` for the hundred. */
const kills = Number(process.env.OWN_KILLS ?? 4);

test('a tab that is killed at any moment loses nothing that was said to be kept, and leaves nothing half written', async ({
  context,
}) => {
  test.setTimeout(120_000 + kills * 20_000);
  const acknowledged = { article: new Set<string>(), decision: new Set<string>() };
  let heard = (): void => undefined;
  await context.exposeFunction('acknowledge', (what: 'article' | 'decision', name: string) => {
    acknowledged[what].add(name);
    heard();
  });
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'inspect' in window);
    return page;
  };
  let page = await open();
  const id = await page.evaluate(() => window.createEdition());
  // The same moments in every run; each is counted in what was acknowledged, so that speed has no say.
  let seed = 20_220_625;
  const next = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed;
  };
  for (let n = 0; n < kills; n++) {
    const enough = acknowledged.article.size + acknowledged.decision.size + 1 + (next() % 7);
    const done = new Promise<void>((resolve) => {
      heard = () => {
        if (acknowledged.article.size + acknowledged.decision.size >= enough) resolve();
      };
    });
    const working = page
      .evaluate(([edition, from]) => window.work(edition, from, 1000), [id, n * 1000] as const)
      .catch(() => undefined);
    await done;
    const session = await context.newCDPSession(page);
    await Promise.race([session.send('Page.crash').catch(() => undefined), working]);
    await page.close();
    page = await open();
    const found = await page.evaluate((edition) => window.inspect(edition), id);
    expect(found.wrong).toEqual([]);
    expect([...acknowledged.article].filter((name) => !found.articles.includes(name))).toEqual([]);
    expect([...acknowledged.decision].filter((name) => !found.decided.includes(name))).toEqual([]);
    // What was under way is there whole or not at all: one more than was told of, at most, for each kill.
    expect(found.articles.length).toBeLessThanOrEqual(acknowledged.article.size + n + 1);
  }
});

test('two tabs change one edition, and each hears of the other', async ({ context }) => {
  await context.exposeFunction('acknowledge', () => undefined);
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) {
    await page.goto(server.url);
    await page.waitForFunction(() => 'inspect' in window);
  }
  const id = await one.evaluate(() => window.createEdition());
  await Promise.all([
    one.evaluate((edition) => window.work(edition, 0, 12), id),
    other.evaluate((edition) => window.work(edition, 100, 12), id),
  ]);
  for (const page of [one, other]) {
    const found = await page.evaluate((edition) => window.inspect(edition), id);
    expect(found.wrong).toEqual([]);
    expect(found.articles).toHaveLength(24);
    expect(found.decided).toHaveLength(24);
  }
  // Each act of either can be taken back from either.
  expect(await other.evaluate((edition) => window.undoAll(edition), id)).toBe(48);
  expect((await one.evaluate((edition) => window.inspect(edition), id)).articles).toEqual([]);
});
