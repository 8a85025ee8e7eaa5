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

test('an own edition is reviewed with the keyboard alone, and keeps what was decided', async ({
  page,
  portee,
}) => {
  const id = await someEdition(page);
  await portee.open(`#edition=${id}&panel=review`);
  const left = page.locator('.review-bar__count');
  const sentence = page.locator('.review__sentence');
  await expect(left).toHaveText('2 à relire');
  await expect(sentence).toHaveText('Brest aussi.');
  expect(await portee.accessibilityFaults()).toEqual([]);

  await page.keyboard.press('b');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/Brest.*France/);
  // The map has the places of this article alone, and says what the letters are.
  await expect(page.locator('.legend__marks')).toContainText('choisi, autre candidat');
  const end = page.getByLabel('Fin de la mention');
  await end.press('ArrowRight');
  await expect(sentence.locator('mark')).toHaveText('Brest aussi');
  await end.press('ArrowLeft');
  await expect(sentence.locator('mark')).toHaveText('Brest');
  await page.keyboard.press('Enter');
  await expect(left).toHaveText('1 à relire');
  await page.keyboard.press('Control+z');
  await expect(left).toHaveText('2 à relire');
  await page.keyboard.press('Control+Shift+z');
  await expect(left).toHaveText('1 à relire');

  await page.reload();
  await expect(left).toHaveText('1 à relire');
  // The decision that was done again is in hand; the one that waits comes next.
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/Brest.*France/);
  await page.keyboard.press('j');
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/Lieu brest/);
  await page.keyboard.press('x');
  await expect(left).toHaveText('rien à relire');

  await page.keyboard.press('g');
  const rows = page.locator('.names-table tbody tr');
  await expect(rows.filter({ hasText: 'France' })).toContainText('relu');
  expect(await portee.accessibilityFaults()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(portee.articles()).toHaveCount(2);
});

test('a place is looked up in any spelling, put on the map by hand, and marked in the text', async ({
  page,
  portee,
}) => {
  const id = await someEdition(page);
  await portee.open(`#edition=${id}&panel=review`);
  const left = page.locator('.review-bar__count');
  // The key is the review's own once it is there, and the search's before.
  await expect(left).toHaveText('2 à relire');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('Königsberg');
  await expect(page.getByRole('option').first()).toContainText('Kaliningrad');
  await page.getByRole('combobox').fill('القاهرة');
  await expect(page.getByRole('option').first()).toContainText('Le Caire');
  await page.keyboard.press('Enter');
  await expect(left).toHaveText('1 à relire');

  await page.keyboard.press('p');
  await portee.mapAtRest();
  await page.getByRole('button', { name: 'une étendue de la carte' }).click();
  await page.getByLabel('ajouter une région ou un pays').fill('Biélorussie');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Retirer Biélorussie' })).toBeVisible();
  await page.getByRole('button', { name: 'un point' }).click();
  await page.getByLabel('Coordonnées').fill('52,1 N 23,7 E');
  await expect(page.getByRole('button', { name: 'Poser ici' })).toBeEnabled();
  await page.getByLabel('Coordonnées').press('Enter');
  await expect(left).toHaveText('rien à relire');

  await page.keyboard.press('Escape');
  await portee.articles().getByRole('link').first().click();
  await page.getByLabel('Sélectionnez des mots').fill('se tait');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox').fill('Grodno');
  await expect(page.getByRole('option').first()).toContainText('Hrodna');
  await page.keyboard.press('Enter');
  await expect(portee.mention('se tait')).toBeVisible();
});

/** An own edition of two articles, made by its own library in the page's browser, beside the application. */
async function someEdition(page: Page): Promise<string> {
  await page.exposeFunction('acknowledge', () => undefined);
  await page.route('**/own-page/**', async (route) => {
    const rest = new URL(route.request().url()).pathname.split('/own-page/')[1] ?? '';
    await route.fulfill({ response: await route.fetch({ url: `${server.url}${rest}` }) });
  });
  await page.goto('./own-page/index.html');
  await page.waitForFunction(() => 'inspect' in window);
  return page.evaluate(async () => {
    const edition = await window.createEdition();
    await window.work(edition, 0, 2);
    return edition;
  });
}
