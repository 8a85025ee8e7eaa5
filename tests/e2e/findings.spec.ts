import { expect, test } from './driver.ts';

test('the fourth view counts the findings; each opens with its figures, and leads to its sentence and back', async ({
  portee,
  page,
}) => {
  await portee.open();
  await portee.goTo('Constats');
  await expect(portee.heading()).toHaveText(/^\d+ constats\u202f: .*\d+ concordent/);
  const border = portee.findings().filter({ hasText: 'une frontière de 1 084 km' });
  await expect(border).toContainText('km selon la source');
  await portee.openFinding(border);
  const opened = portee.openedFinding();
  await expect(opened).toContainText('CIA World Factbook (2015)');
  await expect(opened).toContainText('non compté');
  await expect(opened.locator('.wash')).toHaveText(/^une frontière de 1 084 km/);
  expect((await portee.fragment()).get('finding')).toBe('gazette-frontiere-ukraine');
  await opened.getByRole('link', { name: 'lire' }).click();
  await expect.poll(() => portee.wordsLedTo()).toContain('une frontière de 1 084 km');
  expect((await portee.fragment()).get('article')).toBe('gazette-2024-05-26');
  // It stays open beside the text, and the map asks for nothing else.
  await expect(opened).toBeVisible();
  await page.goBack();
  await expect(border.getByRole('link')).toHaveAttribute('aria-current', 'true');
  await opened.getByRole('button', { name: 'Fermer' }).click();
  await expect(opened).toBeHidden();
});

test('a sign in the margin opens what stands at its line, washes its words, and lights the map', async ({
  portee,
}) => {
  await portee.openWithMap('#article=aljazeera-2022-06-25');
  const parted = portee
    .signs()
    .and(portee.page.getByRole('link', { name: /^Diffère/ }))
    .first();
  await parted.click();
  await expect(portee.openedFinding()).toContainText('Diffère, 636');
  await expect.poll(() => portee.washedWords()).toContain('il recevait à Moscou');
  expect((await portee.fragment()).get('event')).toBe('rencontre-2022-06-25');
});

test('what several articles tell is laid side by side; what all say is said once', async ({
  portee,
  page,
}) => {
  await portee.open('#panel=findings');
  await page.getByRole('button', { name: 'D’un article à l’autre' }).click();
  await expect(portee.heading()).toHaveText(/événements.* un seul diffère$/);
  await page.getByRole('link', { name: 'La rencontre de Poutine et de Loukachenko' }).click();
  const table = portee.openedFinding().getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  const where = table.getByRole('row', { name: /^Où/ });
  await expect(where).toContainText('n’en dit rien');
  await expect(where.locator('strong')).toHaveText([
    'Moscou',
    'Saint-Pétersbourg',
    'Saint-Pétersbourg',
  ]);
  await expect(table.getByRole('row', { name: /^Qui/ }).getByRole('cell')).toHaveCount(1);
  await where.getByRole('link').first().click();
  await expect.poll(() => portee.wordsLedTo()).toContain('il recevait à Moscou');
});

test('findings are chosen by kind and by article, and counted by themselves', async ({
  portee,
  page,
}) => {
  await portee.open('#panel=findings');
  await expect(portee.findings()).not.toHaveCount(0);
  const all = await portee.findings().count();
  await page.getByLabel('Genre').selectOption('Date');
  await expect(portee.heading()).toHaveText(/^4 constats/);
  await expect(portee.findings()).toHaveCount(4);
  await page.getByLabel('Article').selectOption({ index: 1 });
  const own = await portee.findings().count();
  expect(own).toBeLessThanOrEqual(4);
  expect(new Set((await portee.fragment()).keys())).toContain('fkind');
  await page.getByLabel('Genre').selectOption('Tous les genres');
  await expect.poll(() => portee.findings().count()).toBeGreaterThan(own);
  expect(await portee.findings().count()).toBeLessThan(all);
});

test('what cannot be checked stands before what is consistent, each verdict in words', async ({
  portee,
  page,
}) => {
  await portee.open('#panel=findings&lang=en');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    /^Cannot be checked \d+$/,
    /^Consistent \d+$/,
  ]);
});

test('axe finds nothing in the findings, light or dark', async ({ portee }) => {
  await portee.openWithMap('#panel=findings');
  await portee.openFinding(portee.findings().first());
  expect(await portee.accessibilityFaults()).toEqual([]);
  expect(await portee.darkFaults()).toEqual([]);
});
