import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { docxOf, zipOf } from '../support/make-documents.ts';
import { expect, type Portee, test } from './driver.ts';

const news = `À Grodno, la frontière se referme

Le président biélorusse Alexandre Loukachenko a reçu samedi à Minsk son homologue russe. Des missiles Iskander-M, a-t-il dit, seront livrés à la Biélorussie. À Varsovie, le gouvernement polonais a protesté.

La route de Brest à Volodymyr est fermée ; à Zorbanovka, personne ne passe.`;

/** What a paste does, without the clipboard of the machine. */
async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(
    ([plain, markup]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      if (markup !== '') clipboardData.setData('text/html', markup);
      const event = { clipboardData, bubbles: true, cancelable: true };
      (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', event));
    },
    [text, html] as const,
  );
}

const fileOf = (name: string, content: string | Uint8Array) => ({
  ...{ name, mimeType: 'application/octet-stream' },
  buffer: Buffer.from(content),
});

test('a text pasted anywhere opens with its places marked, what is doubtful named so; it is there again after a reload, and one click takes it back', async ({
  portee,
  page,
}) => {
  await portee.openWithMap();
  await paste(page, news);
  await expect(portee.mention('Minsk')).toHaveAttribute('data-sense', 'location');
  await expect(portee.mention('Zorbanovka')).toHaveAttribute('data-doubtful');
  await expect(portee.mention('Minsk')).not.toHaveAttribute('data-doubtful');
  await expect(page.getByText(/^Ajouté\s: \d+ lieux, 1 système$/)).toBeVisible();
  await expect(page.getByText(/douteux, à relire\s: \d+ lieu/)).toBeVisible();

  await portee.mention('Iskander-M').click();
  await portee.system('Iskander').getByRole('button', { name: 'Sur la carte' }).click();
  await portee.goTo('Articles');
  await expect(portee.mention('Iskander-M')).toHaveAttribute('aria-pressed', 'true');
  await portee.mention('Varsovie').click();
  await expect(portee.placePanel()).toContainText('Varsovie');

  await page.reload();
  await expect(portee.mention('Grodno')).toBeVisible();
  await portee.goTo('Lieux');
  await expect(portee.place('Varsovie')).toBeVisible();

  await paste(page, 'Un second texte, de Gomel à Vitebsk.');
  await expect(portee.mention('Gomel')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await portee.goTo('Articles');
  await expect(portee.articles()).toHaveCount(1);
});

test('what was pasted while a part that adds it could not come is added when it can', async ({
  portee,
  page,
  complaints,
}) => {
  await portee.openWithMap();
  // One after the other: what adds, what reads, what finds.
  const parts = ['start-adding', 'import-worker', 'geoparse-worker'].map(
    (name) => new RegExp(`/assets/${name}-`),
  );
  for (const part of parts) await page.route(part, (route) => route.abort());
  await paste(page, news);
  const fault = page.getByRole('alert').filter({ has: page.getByRole('button') });
  for (const [part, words] of [
    [parts[0], 'Cette partie n’a pas pu être chargée'],
    [parts[1], 'Ce qui lit les fichiers n’a pas pu être chargé'],
    [parts[2], 'Les noms de lieux n’ont pas pu être chargés'],
  ] as const) {
    await expect(fault).toContainText(words);
    if (part !== undefined) await page.unroute(part);
    await fault.getByRole('button', { name: 'Réessayer' }).click();
  }
  await expect(portee.mention('Minsk')).toHaveAttribute('data-sense', 'location');
  complaints.length = 0; // The browser itself reports what did not come.
});

test('what one’s own article states is held against the geography; what is decided of a finding stays', async ({
  portee,
  page,
  complaints,
}) => {
  await portee.open();
  await paste(
    page,
    'Le convoi a quitté Grodno, à 300 km de Vilnius. La Pologne partage une frontière avec la Lituanie.',
  );
  await expect(portee.mention('Vilnius')).toBeVisible();
  await page.route('**/world/facts.json', (route) => route.abort());
  await portee.goTo('Constats');
  const failed = page.getByRole('alert').filter({ hasText: 'n’a pas pu être chargée' });
  await expect(failed).toBeVisible();
  await page.unroute('**/world/facts.json');
  await failed.getByRole('button', { name: 'Réessayer' }).click();
  complaints.length = 0; // The browser itself reports the request that was refused.
  await expect(portee.heading()).toHaveText(/^2 constats\u202f: 1 diffère et 1 concorde$/);
  await portee.openFinding(portee.findings().filter({ hasText: 'à 300 km de Vilnius' }));
  const opened = portee.openedFinding();
  await expect(opened).toContainText('non relu');
  await opened.getByRole('radio', { name: 'Corriger' }).check();
  await expect(opened.getByRole('option')).toHaveText(['Invérifiable', 'Concorde']);
  await opened.getByRole('radio', { name: 'Mettre de côté' }).check();
  await opened.getByRole('textbox', { name: 'Raison' }).fill('Par la route.');
  await opened.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(portee.heading()).toHaveText(/^1 constat\u202f: 1 concorde$/);
  await expect(opened).toContainText('L’éditeur');
  await expect(opened).toContainText('Par la route.');
});

test('what one’s own articles copy counts once; what several tell is proposed as an event, and accepted', async ({
  portee,
  page,
}) => {
  const copied =
    'Le convoi a quitté Grodno, à 300 km de Vilnius, selon trois témoins interrogés sur la route.';
  await portee.open();
  await paste(page, `Poutine a reçu le président Loukachenko à Minsk le 25 juin 2022. ${copied}`);
  await expect(portee.mention('Vilnius')).toBeVisible();
  await paste(
    page,
    `Un sommet réunissait à Minsk, le 25 juin 2022, Loukachenko et d’autres. ${copied}`,
  );
  // Asked for before the text is there: it comes, and does not take the view's place.
  await portee.goTo('Constats');
  await expect(portee.heading()).toHaveText(/^1 constat\u202f: 1 diffère$/);
  await expect(page.getByText('1 autre est repris mot pour mot')).toBeVisible();
  await expect(portee.findings()).toContainText('repris par un autre article');
  await page.getByRole('button', { name: 'D’un article à l’autre' }).click();
  await expect(portee.heading()).toHaveText('Aucun événement');
  const proposed = page.getByRole('region', { name: /^Proposés/ });
  await proposed.getByRole('link', { name: 'Minsk' }).click();
  const opened = portee.openedFinding();
  await expect(opened.getByRole('table')).toContainText('Loukachenko');
  await opened.getByRole('button', { name: 'Accepter' }).click();
  await expect(portee.heading()).toHaveText(/^1 événement\u202f: 1 est raconté/);
  await expect(proposed).toBeHidden();
  await opened.getByRole('button', { name: 'Écarter' }).click();
  await expect(page.getByRole('button', { name: 'D’un article à l’autre' })).toBeHidden();
});

test('a text is edited: its mentions follow, what cannot be placed is settled by one click each, new names are shown before they are taken', async ({
  portee,
  page,
}) => {
  await portee.open();
  await paste(
    page,
    'À Grodno, la frontière se referme devant les convois de nuit.\n\nLe ministre a parlé hier de la route de Brest à la presse étrangère. Il part.\n\nOn a vu Gomel de loin, dans la neige et la nuit.',
  );
  await expect(portee.mention('Brest')).toBeVisible();
  await page.getByRole('button', { name: 'Modifier le texte' }).click();
  const field = page.getByRole('textbox', { name: 'Texte de l’article' });
  await expect(field).toBeFocused();
  await field.fill(
    'À Grodno, la frontière se referme devant les convois de nuit.\n\nLe ministre a parlé le 3 mai 2022 de la route de Vitebsk à la presse étrangère. Il part.',
  );
  await field.press('Control+Enter');
  const orphans = page.getByRole('region', { name: '2 sont à placer' });
  await expect(orphans.getByText('le mot a changé')).toBeVisible();
  await expect(orphans.getByText('sa phrase n’y est plus')).toBeVisible();
  await expect(portee.mention('Grodno')).toBeVisible();
  // Vitebsk is a name that nobody has decided yet: it is told, and not taken.
  await expect(page.getByText('1 nom de plus')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Vitebsk :' })).toBeVisible();
  expect(await portee.accessibilityFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Faire ce changement' }).click();
  await expect(portee.mention('Vitebsk')).toBeVisible();

  // Where the name is marked, the old mention has no place any more.
  await expect(orphans.getByText('sa phrase n’y est plus')).toHaveCount(2);
  await settleInReview(portee, page);
  await expect(page.getByRole('heading', { name: /une est à placer/ })).toBeVisible();
  await page.getByRole('button', { name: 'La replacer…' }).click();
  await page.getByRole('textbox', { name: 'Sur quels mots du texte' }).fill('presse étrangère');
  await page.keyboard.press('Enter');
  await expect(orphans).toHaveCount(0);
  await expect(portee.mention('presse étrangère')).toBeVisible();

  await page.getByRole('button', { name: 'Corriger les dates' }).click();
  const date = page.getByRole('listitem').filter({ hasText: 'le 3 mai 2022' });
  await date.getByRole('button', { name: 'Corriger' }).click();
  await page
    .getByRole('textbox', { name: 'Date de «\u202fle 3 mai 2022\u202f»' })
    .fill('31 février');
  await expect(date.getByText('Aucune date n’est lue dans ces mots.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Date de «\u202fle 3 mai 2022\u202f»' }).fill('mai 2021');
  await page.keyboard.press('Enter');
  await expect(date).toContainText('mai 2021 de vous');
  const tools = page.getByRole('region', { name: 'L’article' });
  await tools.getByRole('button', { name: 'Annuler' }).click();
  await expect(date).toContainText('3 mai 2022 écrite');
  await tools.getByRole('button', { name: 'Fermer' }).click();

  await page.getByRole('button', { name: 'Retirer l’article' }).click();
  await expect(portee.articles()).toHaveCount(0);
  await page.getByText('Un article retiré').getByRole('button', { name: 'Annuler' }).click();
  await expect(portee.articles()).toHaveCount(1);
});

/** What lost its place is settled for the whole edition at once as well, and every text is looked through again. */
async function settleInReview(portee: Portee, page: Page): Promise<void> {
  await portee.openEditions();
  await page
    .locator('.edition-menu')
    .getByRole('button', { name: /relire/i })
    .click();
  await page.getByRole('button', { name: 'Placer les 2 mentions' }).click();
  await expect(page.getByRole('heading', { name: '2 mentions sont à placer' })).toBeVisible();
  expect(await portee.accessibilityFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Retirer la mention Gomel' }).click();
  await expect(page.getByRole('heading', { name: 'Une mention est à placer' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Chercher à nouveau les lieux' }).click();
  await expect(page.getByText('Rien ne change, sur le seul')).toBeVisible();
  await page.getByRole('button', { name: 'Revenir à la relecture' }).click();
  await page.keyboard.press('Escape');
  await portee.articles().getByRole('link').first().click();
}

test('a range of one’s own says whose it is, and its system is found in the texts', async ({
  portee,
  page,
}) => {
  await portee.open();
  await paste(page, 'Un lance-roquettes Polonez a été vu près de Minsk, puis un autre Polonez.');
  await expect(portee.mention('Minsk')).toBeVisible();
  await portee.goTo('Portées');
  await page.getByRole('button', { name: 'Ajouter une portée' }).click();
  await expect(page.getByRole('combobox', { name: 'Système' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Polonez');
  await page.getByRole('textbox', { name: 'Portée, en km' }).fill('200');
  await page.keyboard.press('Enter');
  const publisher = page.getByRole('textbox', { name: 'Éditeur ou auteur' });
  await expect(publisher).toHaveAccessibleDescription('À remplir.');
  await publisher.fill('BelTA');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Un article le nomme.')).toBeVisible();
  await expect(portee.system('Polonez')).toContainText('2 mentions');
  await portee.system('Polonez').getByRole('button', { name: 'Sur la carte' }).click();
  await expect(portee.system('Polonez')).toContainText('BelTA');
  await portee.goTo('Articles');
  await expect(portee.mention('Polonez')).toHaveCount(2);
});

test('what the file does not say is given beside the text; what was left out is looked at and taken back in', async ({
  portee,
  page,
}) => {
  await portee.open('#panel=add');
  const body = `<p>${'Le ministre a parlé samedi à Minsk de la route de Gomel. '.repeat(6)}</p>`;
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      fileOf(
        'page.html',
        `<!doctype html><html lang="fr"><head><title>Le titre</title><meta property="article:published_time" content="2022-06-25T10:00:00Z"></head><body><nav><p>Accueil</p></nav><article><h1>Le titre</h1>${body}${body}</article><footer>Vitebsk, tous droits réservés</footer></body></html>`,
      ),
    ]);
  await page.getByRole('link', { name: 'Le titre' }).click();
  await expect(page.getByText('25 juin 2022').first()).toBeVisible();
  await page.getByRole('button', { name: 'Donner Éditeur' }).click();
  await page.getByRole('textbox', { name: 'Éditeur' }).fill('Le Journal');
  await page.keyboard.press('Enter');
  await expect(page.locator('.article-header__origin')).toContainText('Le Journal');
  await page.getByRole('button', { name: 'Corriger Date' }).click();
  await page.getByRole('textbox', { name: 'Date' }).fill('hier');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('n’est pas une date');
  await page.getByRole('textbox', { name: 'Date' }).fill('26 juin 2022');
  await page.keyboard.press('Enter');
  await expect(page.locator('.article-header')).toContainText('26 juin 2022');

  await page.getByRole('button', { name: 'Regarder' }).click();
  const left = page.getByRole('listitem').filter({ hasText: 'Vitebsk' });
  await left.getByRole('button', { name: 'Reprendre' }).click();
  await expect(portee.mention('Vitebsk')).toBeVisible();
});

test('one line a file: refused with the reason, repeated, damaged and mended, tables by their columns', async ({
  portee,
  page,
}) => {
  await portee.open('#panel=add');
  const files = page.locator('input[type=file]').first();
  await files.setInputFiles([
    fileOf('a.txt', 'Le ministre est à Minsk.'),
    fileOf('b.txt', 'LE MINISTRE est à  Minsk !'),
    fileOf('vide.txt', ''),
    fileOf('abime.txt', 'La BiÃ©lorussie est voisine de la Pologne.'),
    fileOf('t.csv', 'un;deux\nPremier titre;À Gomel il pleut.\nSecond titre;À Brest aussi.\n'),
    fileOf('carnet.docx', docxOf(['# Carnet', 'De Minsk à Grodno.'])),
  ]);
  const line = (name: string) => page.locator('.file-line', { hasText: name });
  await expect(line('vide.txt')).toContainText('Ce fichier est vide.');
  await expect(line('b.txt')).toContainText('il n’est pas ajouté deux fois');
  await expect(line('abime.txt')).toContainText('« BiÃ©lorussie » se lit « Biélorussie »');
  await line('abime.txt').getByRole('button', { name: 'Réparer' }).click();
  await expect(page.getByRole('link', { name: 'La Biélorussie est voisine' })).toBeVisible();

  await line('t.csv').getByRole('button', { name: 'Choisir les colonnes' }).click();
  await page.getByRole('combobox', { name: /deux$/ }).selectOption('text');
  await page.getByRole('combobox', { name: /un$/ }).selectOption('title');
  await page.getByRole('button', { name: 'Ajouter les lignes' }).click();
  await expect(page.getByRole('link', { name: 'Second titre' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Carnet' })).toBeVisible();
});

test('nothing of a hostile page or zip runs, loads or leads away, pasted or from a file', async ({
  portee,
  page,
}) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  const hostile = `<base href="https://evil.example/"><style>body{display:none}</style><p style="position:fixed" onclick="alert(1)">De Minsk à <a href="javascript:alert(2)">Gomel</a>.</p><img src="x" onerror="alert(3)"><svg onload="alert(4)"><a xlink:href="javascript:alert(5)">x</a></svg><script>alert(6)</script><iframe srcdoc="<script>alert(7)</script>"></iframe><form action="https://evil.example/"><math><mtext><table><mglyph><style><img src onerror=alert(8)>`;
  await portee.open();
  const { origin, pathname } = await portee.address();
  await paste(page, 'De Minsk à Gomel.', hostile);
  await expect(portee.mention('Gomel')).toBeVisible();
  await portee.mention('Gomel').click();
  expect(await page.locator('.reader__text a:not(.mention), .reader__text img').count()).toBe(0);

  // A megabyte, with what ends strings elsewhere and what turns the direction of reading.
  const odd = 'De Vitebsk\u0000 à \u202eMoguilev\u202c, \ud800 \u05de\u05d9\u05e0\u05e1\u05e7.\n';
  await paste(page, `${odd}${'La ville se tait, dit-on. '.repeat(40_000)}`);
  await expect(portee.mention('Vitebsk')).toBeVisible();

  await portee.open('#panel=add');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      fileOf('page.html', `<html><body onload="alert(9)">${hostile}</body></html>`),
      fileOf('bombe.docx', bomb()),
      fileOf('dehors.zip', zipOf({ '../../etc/passwd.txt': 'x y z', __proto__: 'x y z' })),
    ]);
  const line = (name: string) => page.locator('.file-line', { hasText: name });
  await expect(line('bombe.docx')).toContainText('il est peut-être fait pour nuire');
  await expect(line('dehors.zip')).toContainText('Un nom y mène hors de l’archive');
  expect(dialogs).toBe(0);
  expect(await portee.address()).toMatchObject({ origin, pathname });
});

/** A Word document of a few hundred kilobytes that unpacks to 200 MB. */
function bomb(): Uint8Array {
  const size = 200 * 1024 * 1024;
  const name = 'word/document.xml';
  const deflated = deflateRawSync(Buffer.alloc(size, 'a'));
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(deflated.length, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(name.length, 26);
  const small = zipOf({ '[Content_Types].xml': '<Types/>' });
  const entries = small.subarray(0, Buffer.from(small).indexOf('PK\x01\x02', 0, 'latin1'));
  return Buffer.concat([entries, head, Buffer.from(name), deflated]);
}

test('files dropped anywhere go in; the page says where they go while they are held over it', async ({
  portee,
  page,
}) => {
  await portee.open();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['De Minsk à Gomel.'], 'un.txt', { type: 'text/plain' }));
    data.items.add(new File(['De Brest à Grodno.'], 'deux.txt', { type: 'text/plain' }));
    return data;
  });
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await expect(page.locator('html[data-dropping]')).toHaveCount(1);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page.locator('html[data-dropping]')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Ajouter des articles' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'De Minsk à Gomel' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'De Brest à Grodno' })).toBeVisible();
});

test('many files: what waits for the reader is a line for each kind, the rest is a number', async ({
  portee,
  page,
}) => {
  await portee.open('#panel=add');
  const texts = Array.from({ length: 40 }, (_, n) =>
    fileOf(`${n}.txt`, `Le convoi ${n} va à Minsk.`),
  );
  const empty = Array.from({ length: 3 }, (_, n) => fileOf(`vide-${n}.txt`, ''));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...texts, ...empty]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('43 fichiers, 3 vous attendent');
  await expect(page.locator('.many-figures')).toContainText('40');
  await page.getByRole('button', { name: 'Voir les 3' }).click();
  await expect(page.locator('.file-line', { hasText: 'vide-1.txt' })).toBeVisible();
  await page.getByRole('button', { name: 'Retirer' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('40 fichiers');
  await page.getByRole('button', { name: 'Annuler l’ajout' }).click();
  await portee.goTo('Articles');
  await expect(portee.articles()).toHaveCount(0);
});
