import { expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { sceneOf } from '../../../tests/support/scene.ts';
import { frozenScene } from './frozen-scene.ts';
import { pictureView } from './picture-view.ts';

const edition = await testEdition();
const view = { zoom: 4, center: [27, 53] } as const;
// What a map of 1,024 × 1,024 shows of the world there.
const bounds = { west: 4.5, east: 49.5, north: 64.1, south: 37.6 };

test('a picture shows all that is seen: a smaller one from farther away, about the same middle', async () => {
  const scene = await sceneOf(edition, { view, bounds });
  const same = pictureView(scene, { width: 1024, height: 4000 });
  expect(same.center).toEqual(view.center);
  expect(same.zoom).toBeCloseTo(4, 1);
  const half = pictureView(scene, { width: 512, height: 4000 });
  expect(half.zoom).toBeCloseTo(same.zoom - 1, 5);
  const low = pictureView(scene, { width: 4000, height: 256 });
  expect(low.zoom).toBeLessThan(same.zoom - 1.5);
});

test('where no map has been seen, a picture opens as the edition does', async () => {
  const scene = await sceneOf(edition);
  const { zoom, center } = pictureView(scene, { width: 720, height: 500 });
  expect(zoom).toBeGreaterThan(1);
  expect(center[1]).toBeGreaterThan(30);
});

test('a frozen scene tells what it is at once, where that is asked, and never again', async () => {
  const scene = await sceneOf(edition);
  const heard: string[] = [];
  const frozen = frozenScene(scene);
  frozen.subscribe(
    ({ language }) => language,
    (language) => heard.push(language),
    { fireImmediately: true },
  );
  frozen.subscribe(
    ({ theme }) => theme,
    (theme) => heard.push(theme),
  );
  expect(heard).toEqual(['fr']);
  expect(frozen.getState()).toBe(scene);
});
