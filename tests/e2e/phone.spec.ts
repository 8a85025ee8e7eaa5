import { expect, test } from './driver.ts';

test('the map stands above, the sheet is pulled up by its handle, stepped and dragged', async ({
  portee,
  page,
}) => {
  await portee.openWithMap();
  const handle = page.getByRole('button', { name: /Hauteur du texte/ });
  const top = async () => (await page.locator('.app__bar').boundingBox())?.y ?? 0;
  const half = await top();
  expect(half).toBeGreaterThan(200);
  await handle.tap();
  await expect(handle).toHaveAccessibleName(/déplié/);
  await portee.sheetAtRest();
  await expect.poll(top).toBeLessThan(60);
  await portee.sheetAtRest();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the page.');
  await page.mouse.move(box.x + 100, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 100, 780, { steps: 5 });
  await page.mouse.up();
  await expect(handle).toHaveAccessibleName(/replié/);
  await expect.poll(top).toBeGreaterThan(600);
});

test('a tap on a place in the text shows its passages, without any hover', async ({
  portee,
  page,
}) => {
  await portee.openWithMap();
  await portee
    .articles()
    .getByRole('link', { name: /La Russie a annoncé samedi/ })
    .tap();
  await portee.mention('Saint-Pétersbourg').tap();
  await expect(portee.placePanel()).toContainText('2 passages dans 2 articles');
  await page.getByRole('button', { name: 'Voir les passages' }).tap();
  await portee.passages().first().getByRole('link').tap();
  await expect(page.locator('article.reader')).toContainText('Al Jazeera');
  // From far down a list as well.
  await portee.goTo('Lieux');
  await portee.place('Bahreïn').tap();
  await expect(portee.placePanel().getByRole('heading', { name: 'Bahreïn' })).toBeInViewport();
});

test('a link’s view has its middle above the sheet, and stays what it was', async ({ portee }) => {
  await portee.openWithMap('#map=4/53.9/27.56');
  expect((await portee.fragment()).get('map')).toBe('4/53.9/27.56');
  await portee.tapMapMiddle();
  await expect(portee.placePanel()).toContainText('Minsk');
});

test('the touch targets of the bar and the handle are large enough', async ({ portee, page }) => {
  await portee.open();
  const controls = page
    .locator('.top-bar a, .top-bar button, .app__handle')
    .filter({ visible: true });
  expect(await controls.count()).toBeGreaterThan(5);
  for (const control of await controls.all()) {
    const box = await control.boundingBox();
    expect(box?.height ?? 0, await control.innerText()).toBeGreaterThanOrEqual(24);
  }
});

test('axe finds nothing on the phone’s screens', async ({ portee }) => {
  for (const fragment of [
    '',
    '#article=anonyme-2022-06',
    '#panel=places&place=minsk',
    '#panel=ranges',
  ]) {
    await portee.openWithMap(fragment);
    expect(await portee.accessibilityFaults()).toEqual([]);
  }
});
