import { once } from 'node:events';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteServer } from '../../src/node/site-server.ts';
import { writeOffline } from '../../src/node/write-offline.ts';
import { expect, test } from './driver.ts';

test.use({ serviceWorkers: 'allow' });

// The whole site is fetched twice, and its finest outlines are computed with.
test.slow();

const now = 'De Biélorussie, un missile';
const next = 'Autrement dit, un missile';
const whole = '[data-offline="whole"]';

test('once it was visited everything works without a network', async ({ portee, context }) => {
  await portee.open();
  await portee.page.locator(whole).waitFor();
  await context.setOffline(true);
  await portee.openWithMap();
  await portee.read(/La Russie a annoncé samedi/);
  await portee.goTo('Lieux');
  await expect(portee.heading()).toContainText('lieux nommés');
  await portee.goTo('Constats');
  await expect(portee.heading()).toContainText('constats');
  // Who is inside takes the fine outlines and a worker, which nothing has asked for before.
  await portee.open('#panel=ranges&range=iskander:iskander-m@belarus');
  await expect(portee.page.locator('.reach-summary__area')).toBeVisible({ timeout: 60_000 });
  // The page of an article is not kept; the application shows the same.
  await portee.page.goto('./a/melv-2022-06/');
  await expect(portee.page.locator('article.reader')).toBeVisible();
});

test('a new version asks, and is never mixed with the one before', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'portee-offline-'));
  const site = join(folder, 'site');
  await cp('dist', site, { recursive: true });
  const server = siteServer({ folder: site, base: '/' }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.locator(whole).waitFor();
    await expect(page.locator('h1')).toContainText(now);
    await rename(site, join(folder, 'old'));
    await cp('dist', join(folder, 'new'), { recursive: true });
    await retitle(join(folder, 'new'));
    await rename(join(folder, 'new'), site);

    await page.reload();
    await expect(page.locator('h1')).toContainText(now);
    await page.getByRole('button', { name: 'Passer à la nouvelle version' }).click();
    await expect(page.locator('h1')).toContainText(next);
    await page.locator(whole).waitFor();
    const stored = await page.evaluate(() => caches.keys());
    expect(stored.filter((name) => !name.endsWith(' read'))).toHaveLength(1);
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
});

/** Another version of the site: another headline, and a list of files that says so. */
async function retitle(site: string): Promise<void> {
  const head = join(site, 'edition', 'head.json');
  const text = await readFile(head, 'utf8');
  expect(text.includes(now)).toBe(true);
  await writeFile(head, text.replace(now, next));
  await cp(join('dist-app', 'sw.js'), join(site, 'sw.js'));
  await writeOffline(site);
}
