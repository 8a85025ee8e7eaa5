import { readFile } from 'node:fs/promises';
import { expect, test } from './driver.ts';

const headline =
  '#panel=ranges&range=iskander:iskander-m@belarus;beyond=russia,kaliningrad&map=4.2/52/27';

// The geometry is ten megabytes of coordinates, and software does the drawing.
test.slow();

test('the opening shows on the map what its sentence tells, until something else is asked for', async ({
  portee,
  page,
}) => {
  await portee.openWithMap('#panel=places');
  const legend = page.getByText('à portée depuis la seule Biélorussie');
  await expect(legend).toHaveCount(0);
  const presov = () => portee.pictureAt(21.2, 49);
  const budapest = () => portee.pictureAt(19.5, 47.2);
  const [ground, outside] = [await presov(), await budapest()];
  await portee.goTo('Articles');
  await expect(legend).toBeVisible();
  await expect.poll(presov).not.toEqual(ground);
  expect(await budapest()).toEqual(outside);
  await portee.goTo('Lieux');
  await expect.poll(presov).toEqual(ground);
});

test('what Belarus adds to Russia and Kaliningrad is drawn and told in words', async ({
  portee,
  page,
}) => {
  await portee.openWithMap(headline);
  const area = page.locator('.reach-summary__area');
  await expect(area).toBeVisible({ timeout: 60_000 });
  await expect(area).toHaveText(/^Environ 22[0-9]\s000\skm² de plus à portée$/);
  const prose = page.locator('.reach-summary__prose');
  await expect(prose).toContainText(/Slovaquie \(7\d\s%\)/);
  await expect(prose).toContainText(/Moldavie \(6\d\s%\)/);
  await expect(prose).toContainText('Otan (26 mai 2024)');
  await expect(page.getByText(/la Crimée comptée avec la Russie.*18\d\s000/)).toBeVisible({
    timeout: 60_000,
  });
});

test('the table judges by distance, sorts, finds, and is saved as CSV', async ({
  portee,
  page,
}) => {
  await portee.open(headline);
  await expect(portee.target('Kiev')).toContainText('87', { timeout: 60_000 });
  const find = page.getByLabel('Chercher dans la liste');
  await find.fill('kosice');
  await expect(portee.target('Košice')).toContainText('non');
  await find.fill('debrecen');
  await expect(portee.target('Debrecen')).toContainText('466');
  await find.fill('');
  await page.getByRole('button', { name: 'Distance, km' }).click();
  await expect(page.getByRole('columnheader', { name: 'Distance, km' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.getByRole('button', { name: 'Déjà à portée' }).click();
  await expect(
    page.getByRole('table').locator('tbody').first().getByRole('row').nth(1),
  ).toContainText('non');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const csv = await readFile(await (await saving).path(), 'utf8');
  expect(csv).toMatch(/^\ufeffLieu,/);
  expect(csv).toContain('Debrecen,Hongrie,465.');
});

test('one click leads from the article’s sentence to its check, and back to the sentence', async ({
  portee,
  page,
}) => {
  await portee.open('#article=gazette-2024-05-26');
  await page.getByRole('link', { name: 'Vérifier cette affirmation sur la carte' }).click();
  expect((await portee.fragment()).get('range')).toBe(
    'iskander:iskander-m@belarus;beyond=russia,kaliningrad',
  );
  await page.locator('.checked-claim').getByRole('link', { name: 'passage' }).click({
    timeout: 60_000,
  });
  await expect(page.locator('article.reader')).toContainText('Cela étendrait également');
});

test('everywhere in a country reaches less than anywhere in it', async ({ portee, page }) => {
  await portee.open('#panel=ranges&range=iskander:iskander-m@belarus');
  const area = page.locator('.reach-summary__area');
  const km2 = async () => Number((await area.innerText()).replace(/\D/g, '').slice(0, -1));
  await expect(area).toBeVisible({ timeout: 60_000 });
  const anywhere = await km2();
  await portee.openMenu('Origine');
  await page.getByLabel('Partout dans la zone à la fois').check();
  await expect.poll(km2, { timeout: 60_000 }).toBeLessThan(anywhere / 4);
});

test('a geodata file that does not come is named where the answer would be', async ({
  portee,
  page,
  complaints,
}) => {
  await page.route('**/geo/fine-countries.json', (route) => route.abort());
  await portee.open('#panel=ranges&range=iskander:iskander-m@belarus');
  await expect(
    page.getByText(/La portée n’a pas pu être calculée.*fine-countries\.json/),
  ).toBeVisible();
  complaints.length = 0; // The browser itself reports the request that was refused.
});
