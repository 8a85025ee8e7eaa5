import { expect, test } from './driver.ts';

test('a system’s claims stand with their sources, and the article’s own leads to its passage', async ({
  portee,
  page,
}) => {
  await portee.openWithMap('#panel=ranges');
  const iskander = portee.system('Iskander');
  await iskander.getByRole('button', { name: 'Sur la carte' }).click();
  await expect(iskander.locator('.claim')).toHaveCount(5);
  await expect(iskander.locator('.claim').first()).toContainText('jusqu’à 500 km');
  await iskander.getByRole('link', { name: 'passage' }).click();
  await expect(page.locator('article.reader')).toContainText('portée allant jusqu’à 500 km');
  expect((await portee.fragment()).get('at')).not.toBeNull();
});

test('who is inside follows the origin, by geodesic distance', async ({ portee, page }) => {
  await portee.open('#panel=ranges&range=iskander:iskander-m@minsk');
  await expect(portee.target('Brest')).toContainText('329');
  const groups = await page.locator('.targets__group th').allTextContents();
  expect(groups.map((text) => text.split(/ (?=moins|entre|plus)/)[0])).toEqual([
    'À l’intérieur',
    'Au bord',
    'Hors de portée',
  ]);
  await portee.openMenu('Origine');
  await portee.choice('Vladivostok').check();
  await portee.choice('Minsk').uncheck();
  await expect(portee.target('Vladivostok')).toContainText('0');
  await expect(portee.target('Minsk')).toContainText(/6\s\d{3}/);
});

test('a second origin is drawn beside the first and each can be taken away', async ({
  portee,
  page,
}) => {
  await portee.open('#panel=ranges&range=iskander:iskander-m@minsk');
  await page.getByRole('button', { name: 'Tracer d’une autre origine' }).click();
  await expect(page.locator('.overlay')).toHaveCount(2);
  await page.getByRole('button', { name: 'Retirer' }).first().click();
  await expect(page.locator('.overlay')).toHaveCount(1);
});

test('an origin is put on the map with a click', async ({ portee, page }) => {
  await portee.openWithMap('#map=4/54/28&panel=ranges&range=iskander:iskander-m@minsk');
  await portee.openMenu('Origine');
  await page.getByRole('button', { name: 'Poser l’origine sur la carte' }).click();
  await portee.clickMapAt(20, 52);
  const [, at = ''] = ((await portee.fragment()).get('range') ?? '').split('@');
  const [lat = 0, lng = 0] = at.split(',').map(Number);
  expect(Math.abs(lat - 52)).toBeLessThan(0.2);
  expect(Math.abs(lng - 20)).toBeLessThan(0.2);
});

test('an origin is dragged over the map', async ({ portee, page }) => {
  await portee.openWithMap('#map=4/54/28&panel=ranges&range=iskander:iskander-m@53.9,27.6');
  const from = await portee.onMap(27.6, 53.9);
  const to = await portee.onMap(20, 50);
  const writes = await page.evaluateHandle(() => {
    const counted = { times: 0 };
    const replace = history.replaceState.bind(history);
    history.replaceState = (...args) => {
      counted.times += 1;
      replace(...args);
    };
    return counted;
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  expect(await writes.evaluate(({ times }) => times)).toBe(0);
  await page.mouse.up();
  const [, at = ''] = ((await portee.fragment()).get('range') ?? '').split('@');
  const [lat = 0, lng = 0] = at.split(',').map(Number);
  expect(Math.abs(lat - 50)).toBeLessThan(0.3);
  expect(Math.abs(lng - 20)).toBeLessThan(0.3);
});

test('a system without a figure says so instead of drawing', async ({ portee }) => {
  await portee.open('#panel=ranges');
  await expect(portee.system('Scud')).toContainText('ne donne de portée');
  await expect(portee.system('Scud').getByRole('button')).toHaveCount(0);
});

test('coordinates are typed in any usual form, and what is no point is refused in words', async ({
  portee,
  page,
}) => {
  await portee.open('#panel=ranges&range=iskander:iskander-m@minsk');
  await portee.openMenu('Origine');
  const field = page.getByLabel('ou des coordonnées');
  await field.fill('95 ; 100');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('La latitude va de −90 à 90 degrés.');
  await field.fill('30 ; 20');
  await field.press('Enter');
  await expect.poll(async () => (await portee.fragment()).get('range')).toContain('@30,20');
  await page.getByRole('button', { name: 'Lire dans l’autre sens' }).click();
  await expect.poll(async () => (await portee.fragment()).get('range')).toContain('@20,30');
  await field.fill('53°54′ N 27°34′ E');
  await field.press('Enter');
  await expect.poll(async () => (await portee.fragment()).get('range')).toContain('@53.9,27.56667');
});

test('a radius of the reader’s own is drawn around a place, judged, and kept in the link', async ({
  portee,
  page,
}) => {
  await portee.openWithMap('#panel=ranges&place=minsk&lang=fr');
  await page.getByRole('button', { name: 'Tracer un rayon' }).click();
  const km = page.getByLabel('Rayon, en kilomètres');
  await expect(km).toBeFocused();
  await expect(km).toBeInViewport();
  await km.fill('350');
  await expect.poll(async () => (await portee.fragment()).get('radius')).toBe('350@minsk');
  await expect(page.getByText('aucune source ne l’affirme')).toBeVisible();
  await expect(portee.target('Brest')).toBeVisible();
  // It is told as a circle: what is in it is not in range of anything.
  await expect(page.locator('.overlay')).toContainText(/dans ce rayon.*Qui est à l’intérieur/s);
  await expect(page.locator('.overlay')).not.toContainText('à portée');
  await km.fill('beaucoup');
  await expect(page.getByText('Un nombre de kilomètres')).toBeVisible();
  expect((await portee.fragment()).get('radius')).toBe('350@minsk');
  // Another beside it, around a point; both are there again from the link alone.
  await page.getByRole('button', { name: 'Tracer un autre rayon' }).click();
  await portee.openMenu('Origine', 1);
  const point = page.locator('.menu[open]').getByLabel('ou des coordonnées');
  await point.fill('330407N 0162130W');
  await point.press('Enter');
  const radii = async () => (await portee.fragment()).getAll('radius');
  await expect.poll(radii).toEqual(['350@minsk', expect.stringMatching(/@33.06861,-16.35833$/)]);
  await page.reload();
  await expect(page.getByText('aucune source ne l’affirme')).toHaveCount(2);
  await expect.poll(radii).toHaveLength(2);
  // One sentence and one table tell who is inside which, with a column for each.
  await expect(
    page.getByRole('heading', {
      name: /^À 350\s*km de Minsk, une seule capitale\s:\sVilnius$/,
    }),
  ).toBeVisible();
  const joint = page.getByRole('table', { name: 'Qui est à l’intérieur' });
  await expect(joint.getByRole('columnheader', { name: 'Minsk 350 km' })).toBeVisible();
  const brest = joint.getByRole('row', { name: /^Brest/ }).getByRole('cell');
  await expect(brest.nth(1)).toHaveText('329 à l’intérieur');
  await expect(brest.nth(2)).toHaveText(/^\d\s\d{3}$/);
  // The figure stands as it was entered.
  await km.first().fill('350,5');
  await expect(joint.getByRole('columnheader', { name: 'Minsk 350,5 km' })).toBeVisible();
  await expect.poll(radii).toContain('350.5@minsk');
});

test('a ring is explained from its line on the map and from its sentence, until it is closed', async ({
  portee,
  page,
}) => {
  await portee.openWithMap('#panel=ranges&radius=2000@minsk&map=2.4/55/27');
  await page.getByRole('button', { name: 'pourquoi ovoïde' }).click();
  const explanation = page.getByRole('region', { name: 'Pourquoi cet anneau est-il ovoïde' });
  await expect(explanation.getByRole('row', { name: /^cet anneau/ })).toHaveText(/2\s000/);
  await expect(explanation.getByRole('row', { name: /^cercle tracé/ })).toHaveText(
    /1\s608.*2\s438/,
  );
  await expect(explanation.getByText('6 capitales de trop')).toContainText('Nicosie');
  const nicosia = explanation.getByRole('row', { name: /^Nicosie/ });
  await expect(nicosia).toHaveText(/2\s129dehorsdedans/);
  await expect(explanation.locator('.globe__land')).toBeVisible();
  await explanation.getByRole('button', { name: 'Fermer' }).click();
  await expect(explanation).toBeHidden();

  await portee.clickMapAt(...eastOfMinsk);
  await expect(explanation).toBeVisible();
  await expect.poll(async () => (await portee.fragment()).get('why')).toBe('1');
  await page.reload();
  await expect(explanation).toBeVisible();
});

/** 2,000 km east of Minsk by geodesic, where nothing else is drawn. */
const eastOfMinsk = [56.337, 50.233] as const;
