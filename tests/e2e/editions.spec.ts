import { readFile } from 'node:fs/promises';
import { expect, Portee, test } from './driver.ts';

test('an edition of one’s own is made, renamed, copied, deleted and taken back, and is there when the page is opened again', async ({
  portee,
  page,
}) => {
  await portee.open();
  await portee.startEdition();
  const fragment = await portee.fragment();
  expect(fragment.get('edition')).toMatch(/^own-/);

  await portee.openEditions();
  await page.getByRole('button', { name: 'Renommer' }).click();
  await page.getByRole('textbox', { name: 'Nouveau nom' }).fill('Biélorussie');
  await page.keyboard.press('Enter');
  await expect(portee.heading()).toHaveText('Biélorussie');
  await page.getByRole('button', { name: 'Dupliquer' }).click();
  await expect(portee.editionNames()).toHaveText([
    /Cinq articles/,
    'Biélorussie (copie)',
    'Biélorussie',
  ]);
  await page.getByRole('button', { name: 'Supprimer' }).first().click();
  await expect(portee.editionNames()).toHaveText([/Cinq articles/, 'Biélorussie']);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(portee.editionNames()).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(portee.editionNames()).toHaveCount(0);

  await page.reload();
  await expect(portee.heading()).toHaveText('Biélorussie');
  await portee.openEditions();
  await page
    .getByRole('button', { name: /^Cinq articles/ })
    .first()
    .click();
  await expect(portee.articles()).toHaveCount(5);
  expect((await portee.fragment()).get('edition')).toBeNull();
  await page.goBack();
  await expect(portee.heading()).toHaveText('Biélorussie');

  // Another tab deletes it meanwhile.
  const other = new Portee(await page.context().newPage());
  await other.open();
  await other.openEditions();
  await other.page.getByRole('button', { name: 'Supprimer' }).last().click();
  const notice = page.locator('.notice', { hasText: 'supprimée dans un autre onglet' });
  await expect(notice).toContainText('« Biélorussie »');
  await expect(portee.heading()).toHaveText('Biélorussie');
  await notice.getByRole('button', { name: 'La reprendre' }).click();
  await expect(notice).toHaveCount(0);
  await expect(other.editionNames()).toHaveCount(3);
});

test('an edition without articles says nothing of what it has not', async ({ portee, page }) => {
  await portee.open();
  await portee.startEdition();
  await expect(page.getByRole('heading', { name: 'Aucun article' })).toBeVisible();
  await expect(page.getByText('ce qu’ils affirment à vérifier.')).toHaveText(/vérifier\.$/);
  await expect(page.getByText('aucun lieu nommé')).toBeVisible();
  await portee.goTo('Lieux');
  await expect(portee.heading()).toHaveText('Aucun lieu nommé');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});

test('the published edition’s headline is not fetched ahead where the map is there already', async ({
  portee,
  page,
}) => {
  await portee.open();
  await portee.startEdition();
  await page.reload();
  await portee.mapAtRest();
  const asked = page.waitForRequest(/\/edition\/headline-/);
  await portee.openEditions();
  await portee.editionNames().first().click();
  await expect(portee.articles()).toHaveCount(5);
  await asked;
  await expect(page.locator('link[rel="preload"][href*="/headline-"]')).toHaveCount(0);
});

test('a link to an edition that is not here opens the published one, and says so', async ({
  portee,
  page,
}) => {
  await portee.open('#edition=own-nowhere&lang=fr');
  await expect(portee.articles()).toHaveCount(5);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('(edition=own-nowhere) n’est pas dans ce navigateur');
  await notice.getByRole('button', { name: 'Fermer ce message' }).click();
  await expect(notice).toHaveCount(0);
});

test('where the browser closes what it keeps, the page loads again, and says so', async ({
  portee,
  page,
  complaints,
}) => {
  await portee.open();
  await portee.startEdition();
  const session = await page.context().newCDPSession(page);
  const { origin } = await portee.address();
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  const closed = page
    .getByRole('alert')
    .filter({ hasText: 'Le navigateur a fermé ce qu’il garde' });
  await expect(closed).toBeVisible();
  complaints.length = 0; // What was being read when it was closed is refused.
  await expect(page.getByText('n’est pas dans ce navigateur')).toBeVisible();
  await closed.getByRole('button', { name: 'Fermer ce message' }).click();
  await expect(closed).toHaveCount(0);
  await page.reload();
  await expect(portee.articles()).toHaveCount(5);
  await expect(page.getByText('n’est pas dans ce navigateur')).toHaveCount(0);
});

test('where the browser keeps nothing, that is said, and all else works', async ({
  portee,
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Refused.', 'SecurityError');
    };
  });
  await portee.open('#edition=own-kept');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('(edition=own-kept) ne peut pas être lue');
  // Where it is tried again, it is the edition that is asked for.
  const again = page.waitForEvent('load');
  await notice.getByRole('button', { name: 'Recharger la page' }).click();
  await again;
  await expect(notice).toContainText('(edition=own-kept) ne peut pas être lue');
  await notice.getByRole('button', { name: 'Fermer ce message' }).click();
  await portee.openEditions();
  await expect(page.getByText(/Ce navigateur ne garde rien/)).toBeVisible();
  await page.getByRole('button', { name: 'Nouvelle édition' }).click();
  await expect(portee.heading()).toHaveText('Mes articles');
  await page.getByRole('link', { name: 'Ajouter des articles' }).first().click();
  await expect(page.getByText(/Ils restent dans cette fenêtre/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Collez un texte ici' }).fill('De Minsk à Gomel.');
  await page.keyboard.press('Control+Enter');
  await expect(portee.mention('Gomel')).toBeVisible();
  // What is not kept is not let go of without a question, until it is saved.
  await portee.goTo('Articles');
  await page.getByRole('link', { name: 'Ajouter des articles' }).first().click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer l’édition (.zip)' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('mes-articles.zip');
  // What was saved is an edition again where it is brought in.
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: saved.suggestedFilename(),
      mimeType: 'application/zip',
      buffer: await readFile(await saved.path()),
    });
  await portee.openEditions();
  await expect(portee.editionNames()).toHaveText([/Cinq articles/, 'Mes articles', 'Mes articles']);
  await portee.editionNames().nth(1).click();
  await portee.articles().getByRole('link').first().click();
  await expect(portee.mention('Gomel')).toBeVisible();
});

test('the published edition is corrected in a copy, and stays as it is', async ({
  portee,
  page,
}) => {
  await portee.open();
  await portee.openEditions();
  await page.getByRole('button', { name: 'Corriger cette édition' }).click();
  await expect(portee.heading()).toHaveText(/, corrigée$/);
  await expect(portee.articles()).toHaveCount(5);
  await expect(page.getByRole('link', { name: 'Suivre le récit' })).toBeVisible();
  await portee.goTo('Constats');
  await page.getByRole('button', { name: 'D’un article à l’autre' }).click();
  const meeting = page.getByRole('link', { name: 'La rencontre de Poutine et de Loukachenko' });
  await expect(meeting).toHaveCount(1);
  await portee.goTo('Articles');
  await portee.articles().getByRole('link').first().click();
  await page.getByRole('button', { name: 'Retirer l’article' }).click();
  await expect(portee.articles()).toHaveCount(4);
  await portee.openEditions();
  await portee.editionNames().first().click();
  await expect(portee.articles()).toHaveCount(5);
  // The copy is made once.
  await portee.openEditions();
  await page.getByRole('button', { name: 'Corriger cette édition' }).click();
  await expect(portee.articles()).toHaveCount(4);
});

test('where the disk is full, it is said what is kept; an edition makes room, and the rest is taken', async ({
  portee,
  page,
}) => {
  // The browser asks its quota now and then only: no text is large enough to be sure of meeting it.
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row) {
      if (document.documentElement.dataset.disk === 'full' && this.name === 'texts')
        throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, row);
    };
  });
  const fill = (disk: 'full' | 'roomy') =>
    page.evaluate((one) => {
      document.documentElement.dataset.disk = one;
    }, disk);
  await portee.open();
  const paste = page.getByRole('textbox', { name: 'Collez un texte ici' });
  await page.getByRole('link', { name: 'Ajouter des articles' }).first().click();
  await paste.fill('De Minsk à Gomel.');
  await page.keyboard.press('Control+Enter');
  await expect(portee.mention('Gomel')).toBeVisible();
  await portee.openEditions();
  await page.getByRole('button', { name: 'Dupliquer' }).click();
  await expect(portee.editionNames()).toHaveCount(3);
  await page.keyboard.press('Escape');
  await portee.goTo('Articles');
  await fill('full');
  await page.getByRole('link', { name: 'Ajouter des articles' }).first().click();
  await paste.fill('De Vitebsk à Moguilev.');
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByRole('heading', { name: 'Ce navigateur n’a plus de place' }),
  ).toBeVisible();
  const holders = page.getByRole('region', { name: 'Faire de la place' }).getByRole('listitem');
  await expect(holders).toHaveText([/environ 1\sMo/, /environ 1\sMo/]);
  await page.getByRole('button', { name: /^Retirer d’ici/ }).click();
  await page.getByRole('button', { name: /^Retirer pour de bon/ }).click();
  await expect(holders).toHaveText([/ouverte/]);
  await fill('roomy');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('link', { name: /Vitebsk/ }).first()).toBeVisible();
});
