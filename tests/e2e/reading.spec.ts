import { expect, test } from './driver.ts';

test('the opening shows the headline and the five articles by date, each with what is known of it', async ({
  portee,
}) => {
  await portee.openWithMap();
  await expect(portee.heading()).toContainText('500 km');
  await expect(portee.articles()).toHaveCount(5);
  await expect(portee.articles().first()).toContainText('juin 2022');
  await expect(portee.articles().first()).toContainText('Éditeur inconnu, signé');
  await expect(portee.articles().nth(1)).toContainText('date déduite');
  await expect(portee.articles().last()).toContainText('26 mai 2024');
  await expect(portee.articles().last()).toContainText('15 lieux, aucun système');
});

test('an article shows every mention as a control, and selecting one shows its place and passages', async ({
  portee,
}) => {
  await portee.openWithMap();
  await portee.read(/La Russie a annoncé samedi/);
  await portee.mention('Saint-Pétersbourg').click();
  await expect(portee.placePanel().getByRole('heading', { level: 2 })).toHaveText(
    'Saint-Pétersbourg',
  );
  await expect(portee.passages()).toHaveCount(2);
  await expect(portee.announced()).toContainText('Saint-Pétersbourg');
  await expect(portee.currentMention()).toHaveText('Saint-Pétersbourg');
});

test('a passage of another article opens that article at its sentence', async ({ portee }) => {
  await portee.openWithMap('#panel=places&place=saint-petersburg');
  await portee.passages().first().getByRole('link').click();
  await expect(portee.page.locator('article.reader')).toContainText('Al Jazeera');
  await expect(portee.currentMention()).toHaveText('Saint-Pétersbourg');
  await expect(portee.currentMention()).toBeInViewport();
});

test('next and previous walk through the mentions, by button and by key', async ({ portee }) => {
  await portee.openWithMap('#panel=places&place=kyiv');
  await portee.passages().first().getByRole('link').click();
  const first = await portee.currentMention().getAttribute('data-mention');
  await portee.page.keyboard.press('Alt+ArrowDown');
  await expect(portee.currentMention()).not.toHaveAttribute('data-mention', first ?? '');
  await portee.page.locator('.reader').getByRole('button', { name: 'Mention précédente' }).click();
  await expect(portee.currentMention()).toHaveAttribute('data-mention', first ?? '');
});

test('boilerplate is folded away and can be shown', async ({ portee }) => {
  await portee.open('#article=gazette-2024-05-26');
  await expect(portee.page.getByText('Loading...')).toHaveCount(0);
  await portee.page
    .getByRole('button', { name: /Hors article/ })
    .first()
    .click();
  await expect(portee.page.getByText('Loading...')).toBeVisible();
});

test('the article’s text on the page is the article’s text, space for space', async ({
  portee,
  page,
}) => {
  await portee.open('#article=anonyme-2022-06');
  const shown = await page.locator('.reader__text').evaluate((text) => text.textContent);
  expect(shown).toContain('Vlaimir Poutine');
  expect(shown).toContain('« agressives » et « conflictuelles »');
  await expect(page.locator('.reader__text')).toHaveAttribute('lang', 'fr');
});

test('a system’s name in the text draws its range and takes it away', async ({ portee }) => {
  await portee.openWithMap('#article=anonyme-2022-06');
  const iskander = portee.page.getByRole('button', { name: 'Iskander-M' }).first();
  await iskander.click();
  await expect(iskander).toHaveAttribute('aria-pressed', 'true');
  expect((await portee.fragment()).get('range')).toContain('iskander:iskander-m@');
  await iskander.click();
  expect((await portee.fragment()).get('range')).toBeNull();
});

test('English changes the interface and leaves the texts in their language', async ({
  portee,
  page,
}) => {
  await portee.open('#article=anonyme-2022-06');
  await portee.openMenu('Langue');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: 'Places' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.reader__text')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('.article-header')).toContainText('25 or 26 June 2022');
});
