import { expect, test } from './driver.ts';

test('the story is followed from the headline, by button and by key, each step with its view and its sources', async ({
  portee,
  page,
}) => {
  await portee.open();
  await page.getByRole('link', { name: 'Suivre le récit' }).click();
  await expect(portee.heading()).toHaveText('Une rencontre, deux villes');
  await expect(page.getByText('1 sur 6')).toBeVisible();
  await expect
    .poll(async () => (await portee.fragment()).get('event'))
    .toBe('rencontre-2022-06-25');
  await page.getByText('Les 3 passages').click();
  const passages = page.locator('.story__passages');
  await expect(passages.getByRole('link', { name: /recevait à Moscou/ })).toBeVisible();
  await page.getByRole('button', { name: /^Suivant/ }).click();
  await expect(portee.heading()).toHaveText('La promesse');
  await page.keyboard.press('ArrowRight');
  await expect(portee.heading()).toHaveText(/^Jusqu’à 500/);
  expect((await portee.fragment()).get('step')).toBe('3');
  await page.keyboard.press('ArrowLeft');
  await expect(portee.heading()).toHaveText('La promesse');

  await portee.open('#panel=story&step=6&lang=en');
  await expect(portee.heading()).toHaveText('What Belarus adds');
  await expect
    .poll(async () => (await portee.fragment()).get('range'))
    .toContain('beyond=russia,kaliningrad');
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(portee.articles()).toHaveCount(5);
});

test('the story of one’s own edition is made in the page: views become steps, are written, put in order, and stay', async ({
  portee,
  page,
}) => {
  await portee.open();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, 'Le président a reçu le 25 juin 2022 à Minsk son homologue.\n\nÀ Varsovie, le gouvernement a protesté. Vilnius est à 900 km de Riga.');
  const more = page.getByRole('button', { name: 'Plus', exact: true });
  const add = page.getByRole('button', { name: 'Ajouter cette vue au récit' });
  await expect(portee.mention('Minsk')).toBeVisible();
  await more.click();
  await add.click();
  await expect(page.getByRole('alert')).toContainText('les mots qui portent l’étape');
  await more.click();
  await portee.mention('Minsk').click();
  await more.click();
  await add.click();
  await expect(portee.heading()).toContainText('Le président a reçu');
  await expect(page.getByText('1 sur 1')).toBeVisible();
  const french = page.getByRole('group', { name: 'Français' });
  await french.getByLabel('Titre').fill('La réception');
  await page.getByRole('group', { name: 'Anglais' }).getByLabel('Titre').fill('The reception');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(portee.heading()).toHaveText('La réception');

  await page.getByText('Le passage').click();
  // Its first box is the quotation mark: the words are what is pressed.
  await page
    .locator('.story__passages')
    .getByRole('link')
    .click({ position: { x: 80, y: 10 } });
  await portee.mention('Varsovie').click();
  await more.click();
  await add.click();
  await expect(page.getByText('2 sur 2')).toBeVisible();
  await expect(portee.heading()).toContainText('À Varsovie');
  // A finding holds a step as well.
  await page.getByRole('button', { name: 'Quitter' }).click();
  await portee.goTo('Constats');
  await portee.openFinding(portee.findings().first());
  await more.click();
  await page.getByLabel('Étape').selectOption('La réception');
  await page.getByRole('button', { name: 'L’ajouter à cette étape' }).click();
  await expect(page.getByText('1 sur 2')).toBeVisible();
  await expect(page.locator('.story__findings')).toContainText('900 km');
  await page.getByRole('button', { name: 'Suivant : À Varsovie' }).click();

  await page.getByRole('button', { name: 'Plus tôt' }).click();
  await expect(page.getByText('1 sur 2')).toBeVisible();
  await page.reload();
  await expect(portee.heading()).toContainText('À Varsovie');
  await page.getByRole('button', { name: 'Suivant : La réception' }).click();
  await expect(portee.heading()).toHaveText('La réception');
  expect(await portee.accessibilityFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Supprimer l’étape' }).click();
  await expect(page.getByText('1 sur 1')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler le dernier changement' }).click();
  await expect(page.getByText('1 sur 2')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('a swipe across goes on and back', async ({ portee, page }) => {
    await portee.open('#panel=story&step=1&lang=fr');
    await expect(portee.heading()).toHaveText('Une rencontre, deux villes');
    const fingers = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const box = await portee.heading().boundingBox();
      const y = (box?.y ?? 0) + 8;
      const touch = (type: 'touchStart' | 'touchMove', x: number) =>
        fingers.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
      await touch('touchStart', from);
      for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', from + part * (to - from));
      await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(320, 60);
    await expect(portee.heading()).toHaveText('La promesse');
    await swipe(60, 320);
    await expect(portee.heading()).toHaveText('Une rencontre, deux villes');
  });
});
