import { expect, test } from './driver.ts';

test('an article prints whole, with the map and the passages', async ({ portee, page }) => {
  await portee.openWithMap('#article=anonyme-2022-06&place=minsk');
  const paper = await page.pdf({ format: 'A4', printBackground: true });
  const pages = paper.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'print' });
  // As wide as the paper.
  await page.setViewportSize({ width: 740, height: 1000 });
  await expect(portee.passages().last()).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  expect(await portee.cutOff()).toEqual([]);
});

test('with imposed colours switches, swatches and the open mention keep their meaning', async ({
  portee,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await portee.open('#article=anonyme-2022-06');
  await portee.mention('Minsk').first().click();
  const mention = portee.currentMention();
  await expect(mention).not.toHaveCSS('outline-style', 'none');
  await portee.open('#panel=ranges&range=iskander:iskander-m@minsk');
  const drawing = (pressed: boolean) =>
    page
      .getByRole('button', { name: 'Sur la carte', pressed })
      .first()
      .evaluate((button) => getComputedStyle(button, '::after').backgroundImage);
  expect(await drawing(true)).toContain('gradient');
  expect(await drawing(true)).not.toBe(await drawing(false));
  await expect(page.locator('.legend__reach').first()).not.toHaveCSS('outline-style', 'none');
});
