import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** The app in the words of its users. The only file that knows how the page is made. */
export class Portee {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(fragment = ''): Promise<void> {
    await this.page.goto(`./${fragment}`);
    await this.heading().waitFor();
  }

  async openWithMap(fragment = ''): Promise<void> {
    await this.open(fragment);
    await this.mapAtRest();
  }

  /** Opens the menu of editions by the wordmark. */
  async openEditions(): Promise<void> {
    await this.page.locator('.top-bar__edition').click();
    await this.page.locator('.edition-menu').waitFor();
  }

  /** Makes an edition of the reader's own, and opens it. */
  async startEdition(): Promise<void> {
    await this.openEditions();
    await this.page.getByRole('button', { name: 'Nouvelle édition' }).click();
    await expect(this.heading()).toHaveText('Mes articles');
  }

  editionNames(): Locator {
    return this.page.locator('.edition-menu__title');
  }

  mapAtRest(): Promise<void> {
    return this.page.locator('[data-map="idle"]').waitFor();
  }

  heading(): Locator {
    return this.page.locator('h1');
  }

  async goTo(view: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: view }).click();
  }

  articles(): Locator {
    return this.page.locator('.article-line');
  }

  async read(words: string | RegExp): Promise<void> {
    await this.articles().getByRole('link', { name: words }).click();
    await this.page.locator('article.reader').waitFor();
  }

  /** The mentions of the open article, by the name as written. */
  mention(name: string): Locator {
    return this.page.locator('.reader .mention', { hasText: name });
  }

  currentMention(): Locator {
    return this.page.locator('.reader .mention[aria-current]');
  }

  placePanel(): Locator {
    return this.page.locator('.place-panel');
  }

  passages(): Locator {
    return this.placePanel().locator('.passage');
  }

  place(name: string): Locator {
    return this.page.locator('.place-row').getByRole('link', { name, exact: true });
  }

  findings(): Locator {
    return this.page.locator('.finding-row');
  }

  /** Opens a finding below the map. */
  async openFinding(finding: Locator): Promise<void> {
    await finding.getByRole('link').click();
    await expect(this.openedFinding()).toBeVisible();
  }

  /** The finding or event that is open. */
  openedFinding(): Locator {
    return this.page.locator('.finding-panel');
  }

  /** The signs in the margin of the open article. */
  signs(): Locator {
    return this.page.locator('.margin-sign');
  }

  /** The words of the open finding, as they are washed in the reader. */
  washedWords(): Promise<string> {
    return this.page.evaluate(() =>
      [...(CSS.highlights.get('claim') ?? [])].map((range) => range.toString()).join(' | '),
    );
  }

  /** The words that the reader was led to. */
  wordsLedTo(): Promise<string> {
    return this.page.evaluate(() =>
      [...(CSS.highlights.get('passage') ?? [])].map((range) => range.toString()).join(''),
    );
  }

  system(name: string): Locator {
    return this.page.locator('.system', {
      has: this.page.getByRole('heading', { level: 2, name, exact: true }),
    });
  }

  /** A line of "who is inside". */
  target(name: string): Locator {
    return this.page.getByRole('table').getByRole('row', { name: new RegExp(`^${name} `) });
  }

  /** Opens the choices behind a part of a range's sentence. */
  async openMenu(label: string, which = 0): Promise<void> {
    // Its name begins with the label; what is chosen follows, and may hold any words.
    await this.page.locator(`.menu summary[aria-label^="${label}"]`).nth(which).click();
  }

  /** A place to tick in the open menu. */
  choice(name: string): Locator {
    return this.page.locator('.menu[open]').getByRole('checkbox', { name, exact: true });
  }

  searchField(): Locator {
    return this.page.getByRole('combobox', { name: /^(Un lieu|A place)/ });
  }

  hitGroups(): Locator {
    return this.page.getByRole('listbox').getByRole('group');
  }

  hitGroup(name: RegExp): Locator {
    return this.page.getByRole('listbox').getByRole('group', { name });
  }

  chosenHit(): Locator {
    return this.page.getByRole('option', { selected: true });
  }

  announced(): Locator {
    return this.page.locator('.visually-hidden[role="status"]');
  }

  /** The address, asked of the page itself: what the browser tells of it may come later. */
  async address(): Promise<URL> {
    return new URL(await this.page.evaluate(() => location.href));
  }

  async fragment(): Promise<URLSearchParams> {
    return new URLSearchParams((await this.address()).hash.slice(1));
  }

  /** Clicks the map where a point of the world is drawn. */
  async clickMapAt(lng: number, lat: number): Promise<void> {
    await this.mapFillsItsPlace();
    const { x, y } = await this.onMap(lng, lat);
    await this.page.mouse.click(x, y);
  }

  /** The map has the size of its place again, where a panel came or went, and is drawn in it. */
  private async mapFillsItsPlace(): Promise<void> {
    const place = this.page.locator('[data-map]');
    const canvas = place.locator('.maplibregl-canvas');
    const difference = async () => {
      const [around, drawn] = [await place.boundingBox(), await canvas.boundingBox()];
      return Math.abs((around?.height ?? 0) - (drawn?.height ?? -9));
    };
    await expect.poll(difference).toBeLessThan(1);
    await this.mapAtRest();
  }

  /** Where a point of the world is on the page, by the map's own view and Web Mercator. */
  async onMap(lng: number, lat: number): Promise<{ x: number; y: number }> {
    const [zoom = 0, centerLat = 0, centerLng = 0] =
      (await this.fragment()).get('map')?.split('/').map(Number) ?? [];
    const box = await this.page.locator('.maplibregl-canvas').boundingBox();
    if (box === null) throw new Error('There is no map on the page.');
    const size = 512 * 2 ** zoom;
    const x = ((lng - centerLng) / 360) * size;
    const y = (mercator(centerLat) - mercator(lat)) * size;
    return { x: box.x + box.width / 2 + x, y: box.y + box.height / 2 + y };
  }

  /** Taps the middle of the part of the map that the sheet leaves free. */
  async tapMapMiddle(): Promise<void> {
    await this.sheetAtRest();
    const box = await this.page.locator('.maplibregl-canvas').boundingBox();
    const sheet = await this.page.locator('.app__handle').boundingBox();
    if (box === null || sheet === null) throw new Error('There is no map above a sheet.');
    await this.page.touchscreen.tap(box.x + box.width / 2, (box.y + sheet.y) / 2);
  }

  /** A sheet that is on its way up or down has come to stand. */
  async sheetAtRest(): Promise<void> {
    await this.page.locator('.app__sheet').evaluate(async (sheet) => {
      await Promise.all(sheet.getAnimations().map(({ finished }) => finished));
    });
  }

  /** What the map shows around a point of the world, as a picture to compare with another. */
  async pictureAt(lng: number, lat: number): Promise<Buffer> {
    const { x, y } = await this.onMap(lng, lat);
    return this.page.screenshot({ clip: { x: x - 4, y: y - 4, width: 8, height: 8 } });
  }

  /** The parts of the page whose content is larger than what shows of it. */
  async cutOff(): Promise<string[]> {
    return this.page
      .locator('.app, .app__sheet, .app__text, .app__below, .reader, .place-panel')
      .evaluateAll((parts) =>
        parts
          .filter(
            (part) =>
              part.scrollHeight > part.clientHeight + 1 &&
              getComputedStyle(part).overflowY !== 'visible',
          )
          .map(({ className }) => className),
      );
  }

  /**
   * What axe finds. The page has no frames of other origins, so it is looked through where it is, in one go; and only
   * what is wrong is described: this takes a third of the time, and says the same.
   */
  accessibilityFaults(): Promise<string[]> {
    // The rule takes any link within the page for one that skips to a part of it; here these lead to views, and the skip is a button.
    return faultsIn(this.axe().disableRules('skip-link'));
  }

  /** The same screen in dark: only its colours are others, and only they are looked at. */
  async darkFaults(): Promise<string[]> {
    await this.page.emulateMedia({ colorScheme: 'dark' });
    await this.page.evaluate(async () => {
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
    });
    return faultsIn(this.axe().withRules(['color-contrast', 'link-in-text-block']));
  }

  private axe(): AxeBuilder {
    return new AxeBuilder({ page: this.page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] });
  }
}

async function faultsIn(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ target }) => target).join(' ')}`,
  );
}

function mercator(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

interface Fixtures {
  readonly portee: Portee;
  /** What the page complained of; a test that provokes complaints empties it. */
  readonly complaints: string[];
}

/**
 * What the browser says of a busy machine, on which the map's files wait for its program, as every page has them; and what
 * these tests themselves do, which keep the service worker away.
 */
export const notThePage =
  /\/(?:geo\/|assets\/|edition\/headline-)\S+ was preloaded using link preload but not used within a few seconds|Service Worker registration blocked by Playwright/;

/** Every test also holds the page to a clean console and to its own origin. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        const complains = ['error', 'warning'].includes(message.type());
        if (complains && !notThePage.test(message.text())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        const own = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
        if (!own) complaints.push(`a request to another origin: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  portee: async ({ page }, use) => {
    await use(new Portee(page));
  },
});

export { expect };
