import { chromium } from '@playwright/test';
import { chromiumArgs } from '../support/launch.ts';
import { expect, test } from './driver.ts';

test('without WebGL the page says so and everything that can be read still works', async ({
  baseURL,
}) => {
  const withoutGl = chromiumArgs.filter((arg) => !/gl|angle|swiftshader/.test(arg));
  const browser = await chromium.launch({
    args: [...withoutGl, '--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'],
    ...(process.env.PORTEE_BROWSER && { executablePath: process.env.PORTEE_BROWSER }),
  });
  const page = await browser.newPage({ locale: 'fr-FR', serviceWorkers: 'block' });
  await page.goto(`${baseURL}#panel=ranges&range=iskander:iskander-m@minsk&place=minsk`);
  await expect(page.getByText('La carte a besoin de WebGL')).toBeVisible();
  await expect(page.getByRole('table')).toContainText('Brest');
  await expect(page.locator('.passage').first()).toBeVisible();
  await browser.close();
});

test('a geodata file that does not come is named, the rest works, and a retry mends it', async ({
  portee,
  page,
  complaints,
}) => {
  await page.route('**/geo/light.json', (route) => route.abort());
  await portee.open();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('light.json');
  await portee.read(/La Russie a annoncé samedi/);
  await expect(portee.mention('Saint-Pétersbourg')).toBeVisible();
  await page.unroute('**/geo/light.json');
  await notice.getByRole('button', { name: 'Réessayer' }).click();
  await expect(notice).toHaveCount(0);
  await portee.mapAtRest();
  complaints.length = 0; // The browser itself reports the request that was refused.
});

test('with the network gone each part that has not come says so in its place, and comes when it is back', async ({
  portee,
  page,
  complaints,
}) => {
  await portee.openWithMap();
  await page.context().setOffline(true);
  const fault = page.getByRole('alert').filter({ hasText: 'Cette partie n’a pas pu être chargée' });
  const views = page.getByRole('navigation').getByRole('link');
  for (const view of ['Lieux', 'Portées', 'Constats']) {
    await portee.goTo(view);
    await expect(fault).toHaveCount(1);
  }
  await portee.goTo('Articles');
  await expect(portee.articles()).toHaveCount(5);
  for (const menu of ['.top-bar__edition', '.top-bar__tools .icon-button >> nth=-1']) {
    await page.locator(menu).click();
    await expect(fault).toHaveCount(1);
    await page.locator(menu).click();
    await expect(fault).toHaveCount(0);
  }
  await page.keyboard.press('/');
  await expect(fault).toHaveCount(1);
  await page.goBack();
  await expect(portee.articles()).toHaveCount(5);
  // Another language that does not come leaves this one.
  await portee.openMenu('Langue');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(fault).toHaveCount(1);
  await expect(views).toHaveText(['Articles', 'Lieux', 'Portées', 'Constats']);
  await page.context().setOffline(false);
  await fault.getByRole('button', { name: 'Réessayer' }).click();
  await expect(views).toHaveText(['Articles', 'Places', 'Ranges', 'Findings']);
  await portee.goTo('Places');
  await expect(portee.place('Minsk')).toBeVisible();
  complaints.length = 0; // The browser itself reports what did not come.
});

test('words or a file of the edition that do not come are told, asked for once, and come when asked again', async ({
  portee,
  page,
  complaints,
}) => {
  let refused = 0;
  await page.route(/\/(edition\/articles|assets\/fr-)/, (route) => {
    // The words that the page starts with come.
    if (refused === 0 && route.request().url().includes('/fr-')) return route.continue();
    refused++;
    return route.abort();
  });
  await portee.open();
  const fault = page.getByRole('alert').filter({ hasText: 'Cette partie n’a pas pu être chargée' });
  await portee
    .articles()
    .getByRole('link', { name: /La Russie a annoncé samedi/ })
    .click();
  await expect(fault.first()).toBeVisible();
  await portee.goTo('Lieux');
  await expect(fault.first()).toBeVisible();
  expect(refused).toBeLessThan(12);
  await page.unroute(/\/(edition\/articles|assets\/fr-)/);
  // Whichever is pressed, all that is lost is asked for again.
  await fault.last().getByRole('button', { name: 'Réessayer' }).click();
  await expect(portee.place('Minsk')).toBeVisible();
  await expect(fault).toHaveCount(0);
  await page.goBack();
  await expect(portee.mention('Saint-Pétersbourg')).toBeVisible();
  complaints.length = 0; // The browser itself reports what did not come.
});

test('what the map draws with and the names of the world are told when they do not come, and come when asked again', async ({
  portee,
  page,
  complaints,
}) => {
  const cut = /\/(assets\/(maplibre-gl-worker|lit-drawing)|gazetteer\/gazetteer)/;
  await page.route(cut, (route) => route.abort());
  await portee.open();
  const notice = page.getByRole('alert');
  const ofMap = notice.filter({ hasText: 'Cette partie n’a pas pu être chargée' });
  await expect(ofMap).toHaveCount(1);
  await portee.goTo('Constats');
  await page.getByText('s’étend de Brest').click();
  await expect(ofMap).toHaveCount(2);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('Tokyo');
  const names = notice.filter({ hasText: 'Les noms du monde' });
  await expect(names).toBeVisible();
  await page.unroute(cut);
  // All that is lost is tried again, wherever it was told.
  await names.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('option', { name: /^Tokyo Ville/ })).toBeVisible();
  await portee.mapAtRest();
  await expect(notice).toHaveCount(0);
  complaints.length = 0; // The browser itself reports what did not come.
});

test('a damaged geodata file is refused with its name and its fault', async ({ portee, page }) => {
  await page.route('**/geo/light.json', (route) =>
    route.fulfill({ body: '{"version": 1, "type": "Topo', contentType: 'application/json' }),
  );
  await portee.open();
  await expect(page.getByRole('alert')).toContainText('light.json');
});

test('the headline’s drawing that is damaged is named, and the rest of the map is there', async ({
  portee,
  page,
}) => {
  await page.route('**/headline*.json', (route) =>
    route.fulfill({ body: '{"type": "FeatureCollection"}', contentType: 'application/json' }),
  );
  await portee.openWithMap();
  await expect(page.getByRole('alert')).toContainText(/headline.*abîmé/);
  await portee.clickMapAt(27.56, 53.9);
  await expect(portee.placePanel()).toContainText('Minsk');
});

test('a damaged edition is named, and nothing is shown half-right', async ({
  page,
  complaints,
}) => {
  await page.route('**/edition/head.json', (route) =>
    route.fulfill({ body: '{"version": 999}', contentType: 'application/json' }),
  );
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('L’édition n’a pas pu être lue');
  await expect(page.getByRole('alert')).toContainText('head.json');
  await expect(page.locator('.article-line')).toHaveCount(0);
  // What is wrong with it is for who published it.
  expect(complaints.splice(0).join()).toContain('head.json: version');
});

test('the served page carries its security policy, in the page and as headers', async ({
  page,
}) => {
  const response = await page.goto('./');
  const header = response?.headers()['content-security-policy'] ?? '';
  const meta = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  for (const policy of [header, meta ?? '']) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  }
  expect(header).toContain("frame-ancestors 'none'");
});
