import { expect, test } from './driver.ts';

declare global {
  interface Window {
    counted: { commits: number; geojson: number };
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.counted = { commits: 0, geojson: 0 };
    // React tells its developer tools of every commit.
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: () => {
          window.counted.commits += 1;
        },
        onCommitFiberUnmount: () => {},
      },
    });
    // MapLibre hands every setData of a GeoJSON source to its worker as a message of type "LD".
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...args: [message: unknown]) {
      const [message] = args;
      if (JSON.stringify(message).includes('"type":"LD"')) window.counted.geojson += 1;
      post.apply(this, args);
    } as typeof post;
  });
});

test('hovering and selecting send no data to the map and re-render only what they concern', async ({
  portee,
  page,
}) => {
  await portee.openWithMap('#article=anonyme-2022-06');
  await page.waitForLoadState('networkidle');
  const counted = () => page.evaluate(() => ({ ...window.counted }));
  expect((await counted()).geojson).toBeGreaterThan(0);

  const mentions = portee.mention('Biélorussie');
  const hovering = async () => {
    const before = await counted();
    await mentions.first().hover();
    await page.locator('.mention[data-lit]').first().waitFor();
    await portee.heading().hover();
    await expect(page.locator('.mention[data-lit]')).toHaveCount(0);
    const after = await counted();
    return { commits: after.commits - before.commits, geojson: after.geojson - before.geojson };
  };
  // What an opening still brings is committed too: what a hover costs is counted once that has come.
  await expect
    .poll(async () => (await hovering()).commits, { timeout: 20_000 })
    .toBeLessThanOrEqual(2);
  const before = await counted();
  expect((await hovering()).geojson).toBe(0);

  await portee.mention('Saint-Pétersbourg').click();
  await expect(portee.placePanel()).toBeVisible();
  await portee.mapAtRest();
  expect((await counted()).geojson).toBe(before.geojson);
});
