import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { textOfPages } from '../support/paper.ts';
import { expect, test } from './driver.ts';

test('what is shown leaves as a link, a citation and a file; Escape gives the view back', async ({
  portee,
  page,
}) => {
  await portee.open();
  await portee.read(/Poutine et Loukachenko discutent/);
  await portee.mention('Minsk').first().click();
  const { hash } = await portee.address();
  await page.getByRole('button', { name: 'Partager' }).click();
  await expect(page.getByLabel('Adresse de cette vue')).toHaveValue(
    new RegExp(`${hash.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
  );
  const citation = page.locator('.share__way').filter({ hasText: 'Citation' });
  await expect(citation).toContainText('Minsk');
  await expect(citation).toContainText('La Gazette, Poutine et Loukachenko discutent');
  await expect(citation).toContainText('26 mai 2024');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Enregistrer en CSV/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^cinq-articles-.*-mentions\.csv$/);
  const lines = (await readFile(await file.path(), 'utf8')).split('\n').filter(Boolean);
  expect(lines[0]).toMatch(/^\ufeffcitation,passage,/);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.slice(1).every((line) => line.includes('gazette-2024-05-26'))).toBe(true);
  await expect(page.getByRole('status').filter({ hasText: '.csv' })).toContainText('ko');

  await page.keyboard.press('Escape');
  await expect(page.locator('.share')).toHaveCount(0);
  expect((await portee.address()).hash).toBe(hash);
  await expect(portee.currentMention()).toBeVisible();
});

test('words selected in an article are what is cited, and the whole edition is a zip', async ({
  portee,
  page,
}) => {
  await portee.open();
  await portee.read(/La Russie a annoncé samedi/);
  await page.locator('.reader__text p').first().selectText();
  const words = await page.evaluate(() => getSelection()?.toString().slice(0, 30) ?? '');
  await page.getByRole('button', { name: 'Partager' }).click();
  await expect(page.locator('.share__quote')).toContainText(words);
  await page.getByRole('button', { name: 'toute l’édition' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Enregistrer en Édition .zip/ }).click();
  const file = await download;
  const files = unzipSync(await readFile(await file.path()));
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['claims.json', 'story.json']));
  // Nothing of a published edition is missing in it.
  expect(JSON.parse(strFromU8(files['export.json'] ?? new Uint8Array())).missing).toEqual([]);
  await expect(page.getByRole('status').filter({ hasText: '.zip' })).toContainText('ko');

  // Findings are kept as keys and figures: the file has them in words.
  await page.getByRole('button', { name: 'constats' }).click();
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Enregistrer en CSV/ }).click();
  const findings = await readFile(await (await table).path(), 'utf8');
  expect(findings).toContain('le 25 juin 2022 était un samedi');
});

test('what could not be written because its writer did not come says so, and is written when it can', async ({
  portee,
  page,
  complaints,
}) => {
  await portee.open();
  await page.getByRole('button', { name: 'Partager' }).click();
  const writer = /\/assets\/export-worker-/;
  await page.route(writer, (route) => route.abort());
  const csv = page.getByRole('button', { name: /^Enregistrer en CSV/ });
  await csv.click();
  const state = page.getByRole('status').filter({ hasText: 'Ce qui écrit les fichiers' });
  await expect(state).toContainText('n’a pas pu être chargé. Rien n’a été enregistré');
  await page.unroute(writer);
  const download = page.waitForEvent('download');
  await csv.click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  complaints.length = 0; // The browser itself reports what did not come.
});

test('a picture of an article bears its name, its publisher and its date', async ({
  portee,
  page,
}) => {
  await portee.openWithMap();
  await portee.read(/La Russie a annoncé samedi/);
  await page.getByRole('button', { name: 'Partager' }).click();
  const preview = page.locator('[data-picture="drawn"] canvas');
  await expect(preview).toHaveAccessibleName(/^La Russie a annoncé samedi/);
  const save = page.getByRole('button', { name: 'Enregistrer l’image en SVG' });
  await expect(save).toBeEnabled();
  const download = page.waitForEvent('download');
  await save.click();
  const picture = await readFile(await (await download).path(), 'utf8');
  expect(picture.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toMatch(
    /D’après un article de « Cinq articles .* » : Éditeur inconnu, 25 ou 26 juin 2022/,
  );
});

test('the preview is the picture: its size is chosen, and its ground is its own in the dark', async ({
  portee,
  page,
}) => {
  test.slow();
  await page.emulateMedia({ colorScheme: 'dark' });
  await portee.openWithMap();
  await page.getByRole('button', { name: 'Partager' }).click();
  const preview = page.locator('[data-picture="drawn"] canvas');
  await expect(preview).toHaveAccessibleName(/De Biélorussie, un missile portant à 500/);
  const corner = await preview.evaluate((canvas: HTMLCanvasElement) => [
    ...(canvas.getContext('2d')?.getImageData(20, 8, 1, 1).data ?? []),
  ]);
  expect(corner).toEqual([253, 252, 250, 255]);
  // No name is cut by the map's edge: nothing there is as dark as ink.
  const inkAtEdges = await preview.evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const ink = [2, width - 6].flatMap((x) => [
      ...(canvas.getContext('2d')?.getImageData(x, 0, 4, height).data ?? []),
    ]);
    return ink.filter((_, at) => at % 4 === 0 && Math.max(...ink.slice(at, at + 3)) < 120).length;
  });
  expect(inkAtEdges).toBe(0);
  await page.getByLabel('Pixels du plus grand côté').fill('900');
  await page.getByLabel('Pixels du plus grand côté').press('Enter');
  const save = page.getByRole('button', { name: 'Enregistrer l’image en PNG' });
  await expect(save).toBeEnabled();
  const download = page.waitForEvent('download');
  await save.click();
  const bytes = await readFile(await (await download).path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([900, 900]);

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-asked', '');
  });
  await page.getByRole('button', { name: 'Imprimer l’image, ou l’enregistrer en PDF' }).click();
  await expect(page.locator('body[data-asked]')).toBeAttached();
  const pages = await textOfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatch(/De Biélorussie, un missile.*Natural Earth/);
  await expect(page.locator('.printed-picture')).toHaveCount(0);
});

test('the code for another page is previewed as it will stand there', async ({ portee, page }) => {
  await portee.open('#panel=places&place=minsk');
  await page.getByRole('button', { name: 'Partager' }).click();
  await expect(page.getByLabel('Code pour une autre page')).toHaveValue(
    /^<iframe src="http[^"]*\/\?embed#[^"]*place=minsk/,
  );
  await page.getByRole('button', { name: 'intégration' }).click();
  const whole = page
    .frameLocator('.share__embed')
    .getByRole('link', { name: /Portée/ })
    .first();
  await expect(whole).toHaveAttribute('href', /place=minsk/);
});
