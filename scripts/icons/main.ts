import { writeFile } from 'node:fs/promises';
import { pageColours, palettes } from '../../src/look/palette.ts';
import { rasterise } from '../../src/node/raster.ts';

const { paper } = pageColours.light;
const { accent } = palettes.light;

/** The icons of the installed page, drawn from the same two circles as `public/icon.svg`, on paper. */
for (const size of [192, 512]) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 48 48">
  <rect width="48" height="48" fill="${paper}"/>
  <g transform="translate(8 8)" stroke="${accent}" fill="none">
    <circle cx="16" cy="16" r="13" stroke-width="2.5"/>
    <circle cx="16" cy="16" r="4.5" fill="${accent}" stroke="none"/>
  </g>
</svg>`;
  await writeFile(`public/icon-${size}.png`, await rasterise(svg));
}
