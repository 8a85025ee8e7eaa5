import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { brightnessOnPaper, textOfPages } from '../support/paper.ts';
import { type Server, serve } from '../support/serve.ts';

// One walk through the built site in another browser than the end-to-end tests'.

let firefox: Firefox;
let server: Server;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  server = await serve('dist');
  firefox = await startFirefox();
  page = await firefox.browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.setViewport({ width: 1440, height: 900 });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
  expect(complaints).toEqual([]);
});

const open = async (fragment: string): Promise<void> => {
  // Another fragment alone would be a step within the page.
  await page.goto('about:blank');
  await page.goto(`${server.url}#lang=fr${fragment}`);
  await page.waitForSelector('h1');
};

/** Waits for the element: a part of the page may still be on its way. */
const text = (selector: string): Promise<string> =>
  page
    .locator(selector)
    .map((element) => element.textContent ?? '')
    .wait();

const press = (words: string): Promise<void> => page.locator(`::-p-text(${words})`).click();

test('the opening: the headline, the articles, the map at rest', async () => {
  await open('');
  await page.waitForSelector('[data-map="idle"]');
  expect(await text('h1')).toMatch(/500\skm/);
  expect(await page.$$('.article-line')).toHaveLength(5);
});

test('a place: its passages, and the map’s way to it', async () => {
  await open('&panel=places');
  await page.locator('.place-row ::-p-text(Minsk)').click();
  await page.waitForSelector('.place-panel .passage');
  await page.waitForFunction(() => location.hash.includes('place=minsk'));
});

test('an article: a mention is followed, and gone back from', async () => {
  await open('');
  await press('La Russie a annoncé samedi');
  await page.waitForSelector('article.reader');
  await page.locator('.reader .mention::-p-text(Saint-Pétersbourg)').click();
  await page.waitForSelector('.reader .mention[aria-current]');
  expect(await text('.place-panel h2')).toBe('Saint-Pétersbourg');
  await page.goBack();
  await page.goBack();
  await page.waitForSelector('.article-line');
});

test('a range: the headline leads to who is inside', async () => {
  await open('');
  await press('Voir qui est à portée');
  await page.waitForSelector('.reach-summary__area');
  expect(await text('.reach-summary__area')).toMatch(/Environ 22\d\s000\skm² de plus à portée/);
  await page.waitForSelector('[data-map="idle"]');
});

test('a link: what it holds is shown, and the map is where it says', async () => {
  await open('&panel=ranges&range=iskander:iskander-m@minsk&place=minsk&map=5/53.9/27.57');
  await page.waitForSelector('[data-map="idle"]');
  await page.waitForFunction(() => document.querySelector('table')?.textContent?.includes('Brest'));
  expect(await page.evaluate(() => location.hash)).toContain('map=5/53.9/27.57');
});

test('printing: an article comes whole, on several pages', async () => {
  await open('&article=anonyme-2022-06&place=minsk');
  await page.waitForSelector('.place-panel .passage');
  const last = await page.$$eval('.place-panel .passage', (passages) => passages.length);
  await page.waitForSelector('[data-map="idle"]');
  expect(await brightnessOnPaper(page)).toBeGreaterThan(170);
  // A reader's print tells the page first, a driver's does not.
  const under = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('.imprint')?.textContent ?? '';
  });
  expect(under).toContain('lieu nommé dans l’article');
  expect(under).toContain('article=anonyme-2022-06');
  const paper = await page.pdf({ format: 'A4', printBackground: true });
  const pages = await textOfPages(paper);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.join(' ')).toContain('Vlaimir Poutine');
  expect(last).toBeGreaterThan(0);
});
