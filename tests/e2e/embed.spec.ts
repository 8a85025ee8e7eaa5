import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';

/** A page of somebody else's: another port is another origin. */
let server: Server;
let around: string;
let body = '';
test.beforeEach(async () => {
  server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Journal</title>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  around = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const framed = (address: string): string =>
  `<p style="height: 300px">Avant</p><iframe src="${address}" width="676" height="420"></iframe><p style="height: 2000px">Après</p>
<script>window.heard = []; addEventListener('message', ({ data, origin }) => window.heard.push({ ...data, origin }));</script>`;

interface Heard {
  readonly title: string;
  readonly link: string;
  readonly height: number;
  readonly origin: string;
}

const heardBy = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

/** Sends a message to the frame as the page around does. */
const send = (page: Page, message: unknown): Promise<void> =>
  page.evaluate((data) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
  }, message);

test('a page shows a view, hears what it shows, and asks for another', async ({
  page,
  baseURL,
}) => {
  body = framed(`${baseURL}?embed=${around}#place=minsk&lang=fr`);
  await page.goto(around);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading')).toHaveText(/^Minsk\s:/);
  await frame.locator('[data-map="idle"]').waitFor();
  const whole = frame.getByRole('link', { name: 'Ouvrir dans Portée' });
  await expect(whole).toHaveAttribute('href', /^http:\/\/127\.0\.0\.1:\d+\/#.*place=minsk/);
  await expect(whole).toHaveAttribute('target', '_blank');
  await expect
    .poll(async () => (await heardBy(page)).at(-1))
    .toMatchObject({
      title: expect.stringMatching(/^Minsk/),
      link: expect.stringContaining('place=minsk'),
      origin: new URL(baseURL ?? '').origin,
    });

  // Nothing of what is no message of the page's makes it show anything else, nor anything fail.
  for (const message of [
    null,
    1,
    'x',
    { portee: 1 },
    { portee: 1, ask: 'show', link: 'javascript:1' },
  ]) {
    await send(page, message);
  }
  await send(page, { portee: 1, ask: 'show', link: '#place=moscow&lang=fr' });
  await expect(frame.getByRole('heading')).toHaveText(/^Moscou\s:/);
  await expect.poll(async () => (await heardBy(page)).at(-1)?.link).toContain('place=moscow');
  await send(page, { portee: 1, ask: 'show', link: '#place=nowhere' });
  await send(page, { portee: 1, ask: 'show', link: '#place=brest&lang=fr' });
  await expect(frame.getByRole('heading')).toHaveText(/^Brest\s:/);
  // The back button stays the page's own.
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('the wheel scrolls the page around, and nothing in the frame', async ({ page, baseURL }) => {
  body = framed(`${baseURL}?embed#lang=fr`);
  await page.goto(around);
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-map="idle"]').waitFor();
  const before = await frame.locator('html').evaluate(() => location.hash);
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await frame.locator('html').evaluate(() => location.hash)).toBe(before);
  const scrolls = await frame
    .locator('html')
    .evaluate(
      (root) => root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth,
    );
  expect(scrolls).toBe(false);
  // Nobody was named, so nobody is told.
  expect(await heardBy(page)).toEqual([]);
});

test('a page that is not named is neither told nor heard', async ({ page, baseURL }) => {
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  body = framed(`${baseURL}?embed=https://journal.example#place=minsk&lang=fr`);
  await page.goto(around);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading')).toHaveText(/^Minsk\s:/);
  await frame.locator('[data-map="idle"]').waitFor();
  await send(page, { portee: 1, ask: 'show', link: '#place=moscow' });
  // Answered after the message above, had that been heard.
  expect(
    await frame
      .locator('html')
      .evaluate(() => new Promise((resolve) => setTimeout(() => resolve(location.hash), 0))),
  ).toContain('place=minsk');
  await expect(frame.getByRole('heading')).toHaveText(/^Minsk\s:/);
  expect(await heardBy(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('the whole application does not stand in another page', async ({ page, baseURL }) => {
  const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
  body = framed(`${baseURL}#place=minsk`);
  await page.goto(around);
  expect((await refused).type()).toBe('error');
  await expect(page.frameLocator('iframe').locator('#app')).toHaveCount(0);
});
