import { expect, test } from './driver.ts';

test('the keyboard alone finds an article, follows it, and comes back to the words', async ({
  portee,
  page,
}) => {
  await portee.open();
  const warming = page.waitForRequest(/\/edition\/terms\//);
  await page.keyboard.press('/');
  await expect(portee.searchField()).toBeFocused();
  // What it looks up is there before a word is typed.
  await warming;
  await page.keyboard.type('souris');
  await expect(portee.chosenHit()).toContainText('souris');
  await page.keyboard.press('Enter');
  await expect(page.locator('article.reader')).toContainText('souris');
  await page.goBack();
  await expect(portee.searchField()).toHaveValue('souris');
  await expect(portee.searchField()).toBeFocused();
});

test('the group with the best result comes first, and arrows walk across groups', async ({
  portee,
  page,
}) => {
  await portee.open('#panel=search&q=iskander');
  await expect(portee.hitGroups().first()).toHaveAccessibleName(/^Systèmes/);
  await expect(portee.chosenHit()).toContainText('Iskander');
  await page.keyboard.press('ArrowDown');
  await expect(portee.chosenHit()).toHaveCount(1);
  await expect(portee.hitGroups().nth(1).getByRole('option').first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(portee.hitGroup(/^Commandes/).getByRole('option')).toHaveText([
    /^Tracer la portée\u202f: Iskander-M, en Biélorussie/,
    /^Comparer les \d affirmations de portée\u202f: Iskander/,
  ]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(portee.system('Iskander')).toBeVisible();
  expect((await portee.fragment()).get('panel')).toBe('ranges');
});

test('Ctrl-K from a field opens the search, Escape goes back to what was open', async ({
  portee,
  page,
}) => {
  await portee.open('#panel=places');
  await page.getByLabel('Chercher un lieu').press('/');
  await expect(page.getByLabel('Chercher un lieu')).toHaveValue('/');
  await page.keyboard.press('Control+k');
  await expect(portee.searchField()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(portee.heading()).toContainText('lieux nommés');
  await expect(portee.heading()).toBeFocused();
});

test('what has many results shows a few, and the rest when asked', async ({ portee }) => {
  await portee.open('#panel=search&q=biélorussie');
  const passages = portee.hitGroup(/^Passages/);
  await expect(passages.getByRole('option')).toHaveCount(6);
  await passages.getByRole('option', { name: /de plus$/ }).click();
  await expect(passages.getByRole('option', { name: /de plus$/ })).toHaveCount(0);
  expect(await passages.getByRole('option').count()).toBeGreaterThan(6);
});

test('nothing found is said, with what may help', async ({ portee, page }) => {
  await portee.open('#panel=search&q=zzyzx');
  await expect(page.getByText(/Rien sous «\u202fzzyzx\u202f»/)).toBeVisible();
  await expect(portee.hitGroups()).toHaveCount(0);
});

test('a place that no article names is told apart, and the map goes to it as it does to the others', async ({
  portee,
}) => {
  await portee.openWithMap('#panel=search&map=4/50/30');
  const longitude = async () => Number((await portee.fragment()).get('map')?.split('/')[2]);
  await portee.searchField().fill('vladivostok');
  await expect(portee.chosenHit()).toContainText('Vladivostok');
  await expect.poll(longitude).toBeGreaterThan(90);
  // A place of the edition under a name that only the gazetteer has.
  await portee.searchField().fill('كييف');
  await expect(portee.chosenHit()).toHaveText('KievVille, Ukraine.');
  await portee.searchField().fill('北京');
  await expect(portee.chosenHit()).toContainText('Chine. Hors édition.');
  await portee.searchField().fill('valparaiso');
  await expect(portee.chosenHit()).toContainText('Chili. Hors édition.');
  await expect.poll(longitude).toBeLessThan(-50);
});

test('commands answer to words too, in either language', async ({ portee, page }) => {
  await portee.open('#panel=search');
  await portee.searchField().fill('english');
  await page.keyboard.press('Enter');
  await expect(portee.heading()).toHaveText('Search');
  await portee.searchField().fill('dark');
  // A place elsewhere is known by that name too: it comes, and leaves the keyboard where it stands.
  await expect(
    portee
      .hitGroup(/^Places/)
      .getByRole('option')
      .first(),
  ).toBeVisible();
  await expect(portee.chosenHit()).toHaveText('Dark theme');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
