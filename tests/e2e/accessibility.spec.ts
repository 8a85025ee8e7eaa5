import { expect, test } from './driver.ts';

const states: readonly [name: string, fragment: string][] = [
  ['the opening', ''],
  ['an article', '#article=anonyme-2022-06'],
  [
    'a mention with its place',
    '#article=anonyme-2022-06&mention=anonyme-2022-06.saint-petersburg-1',
  ],
  ['the places, one selected', '#panel=places&place=minsk&order=date'],
  ['two places', '#panel=places&place=minsk,moscow'],
  ['a bloc', '#panel=places&place=nato'],
  [
    'the ranges, two drawn',
    '#panel=ranges&range=iskander:iskander-m@minsk&range=s-400:s-400-any-missile@moscow',
  ],
  ['the search', '#panel=search'],
  ['the search, with results', '#panel=search&q=minsk'],
  ['a broken link', '#place=atlantis'],
  ['English', '#lang=en&article=melv-2022-06'],
];

test.describe('axe finds nothing, light or dark', () => {
  for (const [name, fragment] of states) {
    test(name, async ({ portee }) => {
      await portee.openWithMap(fragment);
      expect(await portee.accessibilityFaults()).toEqual([]);
      expect(await portee.darkFaults()).toEqual([]);
    });
  }
});

test('the keyboard alone leads from the opening to a passage and back', async ({
  portee,
  page,
}) => {
  await portee.openWithMap();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (text: RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (text.test(await focused())) return;
    }
    throw new Error(`Nothing that reads ${text} can be reached with the Tab key.`);
  };
  await tabTo(/La Russie a annoncé samedi/);
  await page.keyboard.press('Enter');
  await expect(portee.heading()).toBeFocused();
  await expect(portee.mention('Saint-Pétersbourg')).toBeVisible();
  await tabTo(/^Saint-Pétersbourg$/);
  await page.keyboard.press('Enter');
  await expect(portee.placePanel()).toContainText('Saint-Pétersbourg');
  await expect(portee.currentMention()).toBeFocused();
  await tabTo(/^Fermer$/);
  await page.keyboard.press('Enter');
  await expect(portee.placePanel()).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('landmarks and headings are in order', async ({ portee, page }) => {
  await portee.open('#article=anonyme-2022-06');
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Vues' })).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});
