import { expect, Portee, test } from './driver.ts';

test('the address restores everything in another browser', async ({ portee, browser, baseURL }) => {
  test.slow(); // Two browsers draw two maps in software.
  await portee.openWithMap();
  await portee.read(/La Russie a annoncé samedi/);
  await portee.mention('Saint-Pétersbourg').click();
  await portee.page.getByRole('button', { name: 'Iskander-M' }).first().click();
  await portee.mapAtRest();
  const address = (await portee.address()).href;

  const context = await browser.newContext({
    serviceWorkers: 'block',
    locale: 'en-GB',
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('.mention[aria-current]')).toHaveText('Saint-Pétersbourg');
  await expect(page.locator('.place-panel h2')).toHaveText('Saint-Pétersbourg');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.locator('[data-map="idle"]').waitFor();
  expect((await new Portee(page).address()).href).toBe(address);
  await context.close();
});

test('a broken link loads what can be understood and says what could not', async ({
  portee,
  page,
}) => {
  await portee.open('#place=minsk,atlantis&article=nowhere&map=4/999/2');
  await expect(portee.placePanel().getByRole('heading', { level: 2 })).toHaveText('Minsk');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('place=atlantis');
  await expect(notice).toContainText('article=nowhere');
  await expect(notice).toContainText('map=4/999/2');
  await notice.getByRole('button', { name: 'Fermer ce message' }).click();
  await expect(notice).toHaveCount(0);
});

test('back leads to what was open before', async ({ portee, page }) => {
  await portee.open();
  await portee.read(/La Russie a annoncé samedi/);
  await portee.goTo('Lieux');
  await page.goBack();
  await expect(page.locator('article.reader')).toBeVisible();
  await page.goBack();
  await expect(portee.articles()).toHaveCount(5);
});
