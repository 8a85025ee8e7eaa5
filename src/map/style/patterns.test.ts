import { expect, test } from 'vitest';
import { palettes } from '../../look/palette.ts';
import { hatchName, patternImages } from './patterns.ts';

test('a hatch joins itself from tile to tile in both directions', () => {
  const image = patternImages(palettes.light).get(hatchName(0));
  if (image === undefined) throw new Error('There is no hatch.');
  const { width, height, data } = image;
  const cover = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3] ?? -1;
  for (let at = 0; at < width; at += 1) {
    expect(cover(width, at)).toBe(cover(width - 1, at + 1));
    expect(cover(at, height)).toBe(cover(at + 1, height - 1));
  }
});

test('every image is as large as it says', () => {
  for (const { width, height, data } of patternImages(palettes.dark).values()) {
    expect(data).toHaveLength(width * height * 4);
  }
});
