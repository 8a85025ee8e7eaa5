import { expect, test } from './driver.ts';

test('the strip opens from the legend; a window drawn on it is what list, map and table show', async ({
  portee,
  page,
}) => {
  await portee.open();
  await page.getByRole('button', { name: 'Temps' }).click();
  const strip = page.getByRole('region', { name: /2022/ });
  await expect(strip.getByRole('status')).toHaveText(/^5 articles, \d+ événements$/);
  expect((await portee.fragment()).get('time')).toBe('strip');

  // The whole period is a window as well: its end is a slider, by the keyboard.
  const end = strip.getByRole('slider', { name: 'Fin de la fenêtre' });
  await end.focus();
  await end.press('PageDown');
  await expect(portee.articles()).toHaveCount(4);
  await expect
    .poll(async () => (await portee.fragment()).get('days'))
    .toBe('2022-01-01/2024-05-01');

  await page.goto('./#days=2022-06-10/2022-06-30&time=strip&lang=fr');
  await expect(portee.articles()).toHaveCount(3);
  await expect(strip.getByRole('status')).toHaveText('3 articles, 7 événements');
  // The pointer takes the window by its middle, and puts it down elsewhere.
  const window = strip.getByRole('slider', { name: /^Fenêtre/ });
  const box = await window.boundingBox();
  if (box === null) throw new Error('There is no window to take.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 100, y, { steps: 4 });
  await page.mouse.up();
  await expect(portee.articles()).toHaveCount(0);
  await strip.getByRole('button', { name: 'Toute la période' }).click();
  await expect(portee.articles()).toHaveCount(5);

  await strip.getByRole('button', { name: 'Liste' }).click();
  await expect(
    strip.getByRole('table').getByRole('row', { name: /^La prise de Severodonetsk/ }),
  ).toHaveCount(1);
  expect((await portee.fragment()).get('time')).toBe('table');
  await strip.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('button', { name: 'Temps' })).toBeVisible();
});

test('an event is stepped to: its passage is read, its places are shown, and the texts’ dates are underlined', async ({
  portee,
  page,
}) => {
  await portee.open('#days=2022-06-10/2022-06-30&time=strip&lang=fr');
  await page.getByRole('link', { name: /^La prise de Severodonetsk, 25 juin 2022$/ }).click();
  await expect.poll(() => portee.wordsLedTo()).toContain('Samedi 25 juin, les forces russes');
  const underlined = () =>
    page.evaluate(() => [...(CSS.highlights.get('date') ?? [])].map((range) => range.toString()));
  await expect.poll(underlined).toContain('Samedi 25 juin');
  await page.getByRole('button', { name: /^Suivant/ }).click();
  await expect.poll(() => portee.wordsLedTo()).not.toContain('Samedi 25 juin, les forces russes');
  await page.getByRole('button', { name: 'Dérouler' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Dérouler' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('the window is opened to the full width, and what stands in it is a list', async ({
    portee,
    page,
  }) => {
    await portee.open('#days=2022-06-10/2022-06-30&time=strip&lang=en');
    const strip = page.getByRole('region', { name: /10.*30 June 2022/ });
    await strip.getByRole('link', { name: 'Zelenskyy at the G7 summit' }).click();
    await expect.poll(() => portee.wordsLedTo()).toContain('ce dimanche');
    expect(await portee.accessibilityFaults()).toEqual([]);
  });
});

test('axe finds nothing in the strip, light or dark', async ({ portee }) => {
  await portee.open('#days=2022-06-10/2022-06-30&time=strip&article=anonyme-2022-06&lang=fr');
  await portee.page.getByRole('link', { name: /^La prise de Severodonetsk/ }).waitFor();
  expect(await portee.accessibilityFaults()).toEqual([]);
  expect(await portee.darkFaults()).toEqual([]);
});

test('the map follows the text: the places of the paragraph in view stay in full ink, there and back', async ({
  portee,
  page,
}) => {
  await portee.open('#article=anonyme-2022-06&lang=fr');
  const inView = page.locator('.reader [data-in-view]');
  await page.getByRole('switch', { name: 'La carte suit le texte' }).click();
  await expect(inView).toContainText('fournirait à la Biélorussie');
  const later = page.locator('.reader p', { hasText: 'Severodonetsk' });
  await later.evaluate((paragraph) => paragraph.scrollIntoView({ block: 'start' }));
  await expect(inView).toHaveCount(1);
  await expect(inView).not.toContainText('fournirait à la Biélorussie');
  await page
    .locator('.reader p')
    .first()
    .evaluate((paragraph) => paragraph.scrollIntoView({ block: 'center' }));
  await expect(inView).toContainText('fournirait à la Biélorussie');
  await page.getByRole('switch').click();
  await expect(inView).toHaveCount(0);
});
