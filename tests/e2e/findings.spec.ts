import { expect, test } from './driver.ts';

test('the fourth view counts the findings, tells how each was found, and leads to its sentence', async ({
  portee,
}) => {
  await portee.open();
  await portee.goTo('Constats');
  await expect(portee.heading()).toHaveText(/^\d+ constats\u202f: .*\d+ concordent/);
  const border = portee.findings().filter({ hasText: 'une frontière de 1 084 km' });
  await expect(border).toContainText('km selon la source');
  await portee.openFinding(border);
  await expect(border).toContainText('CIA World Factbook (2015)');
  await expect(border).toContainText('non compté');
  await border.getByRole('link').click();
  await expect.poll(() => portee.wordsLedTo()).toContain('une frontière de 1 084 km');
  expect((await portee.fragment()).get('article')).toBe('gazette-2024-05-26');
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

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });
    test('axe finds nothing in the findings', async ({ portee }) => {
      await portee.openWithMap('#panel=findings');
      await portee.openFinding(portee.findings().first());
      expect(await portee.accessibilityFaults()).toEqual([]);
    });
  });
}
