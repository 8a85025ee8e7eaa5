import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * The fonts of the map's labels by the names that layers use. MapLibre registers each file on its
 * own and draws it at its default weight, so every weight is a file. Where no file has a
 * character, MapLibre takes the weight from the name and the browser's own sans-serif.
 */
export const fonts = {
  regular: 'Source Sans Regular',
  strong: 'Source Sans SemiBold',
  strongItalic: 'Source Sans SemiBold Italic',
  bold: 'Source Sans Bold',
  water: 'Source Serif Italic',
} as const;

export type FontName = (typeof fonts)[keyof typeof fonts];

/** The parts of a family that are loaded apart, each when a label first needs it. */
export const subsets = ['latin', 'latinExt', 'cyrillic'] as const;
export type Subset = (typeof subsets)[number];

export type FontFiles = Readonly<Record<FontName, Readonly<Partial<Record<Subset, string>>>>>;

/** The characters of each subset, as the font packages cut them. */
const characters: Readonly<Record<Subset, readonly string[]>> = {
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2212',
  ],
  latinExt: ['U+0100-02BA', 'U+02BD-02C5', 'U+02C7-02CC', 'U+1E00-1E9F', 'U+1EF2-1EFF'],
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
};

/** The style's `font-faces`: nothing is fetched until a label has a character of the file. */
export function fontFaces(files: FontFiles): FontFacesSpecification {
  return Object.fromEntries(
    Object.values(fonts).map((name) => [
      name,
      subsets.flatMap((subset) => {
        const url = files[name][subset];
        return url === undefined ? [] : [{ url, 'unicode-range': [...characters[subset]] }];
      }),
    ]),
  );
}
