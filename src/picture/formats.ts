export const pictureFormats = ['landscape', 'square', 'portrait', 'a4'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Each format in the units of the page (CSS pixels): what it is laid out in, whatever its density. */
export const layoutSizes: Readonly<Record<PictureFormat, Size>> = {
  landscape: { width: 832, height: 520 },
  square: { width: 720, height: 720 },
  portrait: { width: 640, height: 800 },
  // 210 × 297 mm at 96 to the inch.
  a4: { width: 794, height: 1123 },
};

/** The pixels of a picture's longer side. */
export const pixelLimits = { least: 320, most: 8192 } as const;

/** What serves a screen; for paper, 300 to the inch. */
export const usualPixels: Readonly<Record<PictureFormat, number>> = {
  landscape: 1600,
  square: 1600,
  portrait: 1600,
  a4: 3508,
};

/** How many pixels go to one unit of the layout, for so many along the longer side. */
export function densityFor(format: PictureFormat, pixels: number): number {
  const { width, height } = layoutSizes[format];
  return pixels / Math.max(width, height);
}

/** A picture's size in pixels. */
export function pixelSize(format: PictureFormat, density: number): Size {
  const { width, height } = layoutSizes[format];
  return { width: Math.round(width * density), height: Math.round(height * density) };
}
