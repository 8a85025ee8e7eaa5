import { expect, test } from './driver.ts';

test('everything on the map is in the list, the most named first', async ({ portee }) => {
  await portee.open('#panel=places');
  await expect(portee.heading()).toHaveText('36 lieux nommés');
  await expect(portee.page.locator('.place-row')).toHaveCount(36);
  await expect(portee.page.locator('.place-row').first()).toContainText('Russie');
});

test('filters change what is listed, counted and shown', async ({ portee, page }) => {
  await portee.open('#panel=places&place=russia');
  await expect(portee.passages()).not.toHaveCount(0);
  const passages = await portee.passages().count();
  await page.getByText('Filtrer').click();
  await page.getByLabel('acteur').uncheck();
  await expect(portee.passages()).not.toHaveCount(passages);
  await expect(portee.passages()).not.toHaveCount(0);
  expect(await portee.passages().count()).toBeLessThan(passages);
  await page.getByLabel('gentilé').check();
  await expect(portee.passages()).not.toHaveCount(0);
  await page.getByLabel('Pays').uncheck();
  await expect(portee.place('Russie')).toHaveCount(0);
  await page.getByRole('button', { name: /filtres d’origine/ }).click();
  await expect(portee.place('Russie')).toBeVisible();
});

test('a place is found by any of its names, in any script', async ({ portee, page }) => {
  await portee.open('#panel=places');
  await page.getByLabel('Chercher un lieu').fill('сєвєродонецьк');
  await expect(page.locator('.place-row')).toHaveCount(1);
  await expect(portee.place('Severodonetsk')).toBeVisible();
});

test('two places show the passages that name both, by shift-click and by control', async ({
  portee,
  page,
}) => {
  await portee.open('#panel=places&place=minsk');
  await portee.place('Moscou').click({ modifiers: ['Shift'] });
  await expect(portee.placePanel().getByRole('heading', { level: 2 })).toHaveText(
    'Minsk et Moscou',
  );
  await expect(portee.placePanel()).toContainText(/[1-9]\d* passages? dans/);
  const byShift = await portee.passages().count();
  await page.getByRole('button', { name: 'Retirer Moscou' }).click();
  await page.getByRole('button', { name: 'Ajouter un second lieu' }).click();
  await portee.place('Moscou').click();
  await expect(portee.placePanel().getByRole('heading', { level: 2 })).toHaveText(
    'Minsk et Moscou',
  );
  await expect(portee.passages()).toHaveCount(byShift);
});

test('search finds places, systems and words of the articles', async ({ portee, page }) => {
  await portee.open('#panel=search');
  await portee.searchField().fill('severo');
  await portee
    .hitGroup(/^Lieux/)
    .getByRole('option', { name: 'Severodonetsk' })
    .click();
  await expect(portee.placePanel()).toContainText('Severodonetsk');
  await portee.searchField().fill('souris');
  await portee
    .hitGroup(/^Passages/)
    .getByRole('option')
    .first()
    .click();
  await expect(page.locator('article.reader')).toContainText('souris');
});

test('a click on the map selects what is there, on the finest geometry', async ({ portee }) => {
  // Ten megabytes of coordinates, drawn by software.
  test.slow();
  await portee.openWithMap('#map=5/53.9/27.5667');
  await portee.clickMapAt(27.5667, 53.9);
  await expect(portee.placePanel().getByRole('heading', { level: 2 })).toHaveText('Minsk');
});

test('what is said of a place stands in the order of what is told, and the link keeps it', async ({
  portee,
  page,
}) => {
  await portee.open('#place=minsk&lang=fr');
  await page.getByRole('button', { name: 'par date' }).click();
  await expect(
    page.getByText('un acteur dès juin 2022, un lieu à partir de mai 2023'),
  ).toBeVisible();
  const said = page.locator('.said');
  await expect(said).toHaveCount(6);
  await expect(said.first()).toContainText('25 ou 26 juin 2022');
  await expect(page.getByText('Première fois comme lieu')).toHaveCount(1);
  expect((await portee.fragment()).get('order')).toBe('date');
  await page.reload();
  await expect(said).toHaveCount(6);
  await said.first().getByRole('link').click();
  await expect(portee.mention('Minsk').first()).toBeVisible();
});
