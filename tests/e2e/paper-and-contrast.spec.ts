import { brightnessOnPaper, textOfPages } from '../support/paper.ts';
import { expect, test } from './driver.ts';

test('an article prints whole, with the map and the passages', async ({ portee, page }) => {
  await portee.openWithMap('#article=anonyme-2022-06&place=minsk');
  const paper = await page.pdf({ format: 'A4', printBackground: true });
  const pages = await textOfPages(paper);
  expect(pages.length).toBeGreaterThan(1);
  // Under the map: what its marks mean, whose it is, which edition, and the way back.
  expect(pages[0]).toContain('lieu nommé dans l’article');
  expect(pages[0]).toMatch(/Portée.*Cinq articles.*article=anonyme-2022-06/);
  expect(pages[0]).toContain('Natural Earth');
  expect(pages.join(' ')).not.toContain('La carte suit le texte');
  // Paper is white, however the page is seen, and so is the map on it.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('[data-map="idle"]')).toBeVisible();
  await expect.poll(() => brightnessOnPaper(page)).toBeGreaterThan(170);
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(21, 25, 30)');
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
