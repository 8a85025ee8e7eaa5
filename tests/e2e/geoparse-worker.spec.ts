import { fileURLToPath } from 'node:url';
import { buildPage } from '../support/build-page.ts';
import { type Server, serve } from '../support/serve.ts';
import { expect, test } from './driver.ts';

// One build of the page for all: side by side they would empty each other's folder.
test.describe.configure({ mode: 'default' });

let server: Server;

test.beforeAll(async () => {
  const page = fileURLToPath(new URL('../support/geoparse-page', import.meta.url));
  server = await serve(await buildPage(page));
});

test.afterAll(() => server.close());

const text =
  'Le président biélorusse a reçu son homologue à Saint-Pétersbourg, puis à Brest, près de Minsk.';

test('a worker geoparses in the browser, from files that it loads itself', async ({ page }) => {
  await page.goto(server.url);
  const result = await page.evaluate((words) => window.geoparse(words, null), text);
  if (result.type !== 'answer') throw new Error(JSON.stringify(result));
  expect(result.language).toBe('fr');
  const found = result.mentions.map((mention) => [
    mention.text,
    mention.status === 'resolved' ? mention.place.country : null,
  ]);
  expect(found).toEqual([
    ['biélorusse', 'BY'],
    ['Saint-Pétersbourg', 'RU'],
    ['Brest', 'BY'],
    ['Minsk', 'BY'],
  ]);
});

test('a file that does not come, or is damaged, is named; the next question tries again', async ({
  page,
  complaints,
}) => {
  const file = '**/gazetteer/gazetteer.pgz';
  const faultOf = async () => {
    const result = await page.evaluate((words) => window.geoparse(words, 'fr'), text);
    return result.type === 'fault' ? result.fault : null;
  };
  await page.goto(server.url);
  await page.route(file, (route) => route.abort());
  expect(await faultOf()).toEqual({
    code: 'not-loaded',
    detail: 'gazetteer.pgz could not be loaded.',
  });
  await page.unroute(file);
  await page.route(file, (route) => route.fulfill({ body: Buffer.from([0x1f, 0x8b, 8, 0, 1]) }));
  expect(await faultOf()).toMatchObject({
    code: 'damaged',
    detail: expect.stringMatching(/^gazetteer\.pgz/),
  });
  await page.unroute(file);
  await page.route(file, (route) => route.fulfill({ body: 'not a gazetteer' }));
  expect(await faultOf()).toMatchObject({ code: 'damaged' });
  await page.unroute(file);
  expect(await faultOf()).toBeNull();
  complaints.length = 0; // The browser itself reports the request that was refused.
});
