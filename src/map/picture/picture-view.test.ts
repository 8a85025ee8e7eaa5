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

test('a picture of the whole world is of as much as there is from north to south, and says so by its zoom', async () => {
  const whole = { west: -180, east: 180, north: 85.051129, south: -85.051129 };
  const scene = await sceneOf(edition, { view: { zoom: 0, center: [0, 10] }, bounds: whole });
  const { zoom, center } = pictureView(scene, { width: 400, height: 1023 });
  expect(zoom).toBeCloseTo(1, 9);
  expect(center[1]).toBeCloseTo(0, 9);
  const far = { west: -25, east: 25, north: 85.051129, south: 82 };
  const north = await sceneOf(edition, { view: { zoom: 3, center: [0, 84] }, bounds: far });
  // As far from the northern edge of a world of 4,096 as half the element is high: a quarter of it.
  const { center: moved } = pictureView(north, { width: 569, height: 2047 });
  expect(moved[1]).toBeCloseTo(66.5, 1);
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
