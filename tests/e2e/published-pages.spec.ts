import { expect, test } from '@playwright/test';
import { notThePage } from './driver.ts';

const article = 'a/aljazeera-2022-06-25/';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the start, an article and a place are read, and lead to each other', async ({ page }) => {
    await page.goto('.');
    const title = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(title?.y).toBeLessThan(200);
    await page.getByRole('link', { name: /La Russie a annoncé samedi/ }).click();
    await expect(page.getByRole('article')).toContainText('La Russie a annoncé samedi');
    await page.getByRole('article').getByRole('link', { name: 'Biélorussie' }).first().click();
    await expect(page).toHaveURL(/\/p\/belarus\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Biélorussie');
    await expect(page.locator('mark').first()).toBeVisible();
    await page.getByRole('link', { name: 'Cinq articles sur des missiles en Biélorussie' }).click();
    await expect(page).toHaveURL(/\/$/);
  });
});

test('the application takes over where the page stands', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (!notThePage.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(article);
  await expect(page.locator('article.reader')).toContainText('Moscou a allégué');
  await expect(page).toHaveURL(/:\d+\/#.*article=aljazeera-2022-06-25/);
  await page.locator('[data-map="idle"]').waitFor();
  // In a site below its host's root a relative one would lead out of it by now.
  await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', /^http.*\/icon\.svg$/);
  // What it asks for lies beside its own page: another article comes, and so does the way back here.
  await page.reload();
  await expect(page.locator('article.reader')).toContainText('Moscou a allégué');
  await page.goto('p/minsk/');
  await expect(page).toHaveURL(/:\d+\/#.*panel=places&place=minsk/);
  await expect(page.getByRole('heading', { name: 'Minsk', exact: true })).toBeVisible();
  expect(faults).toEqual([]);
});
