import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHeadlineDrawing } from '../core/basemap/headline-drawing.ts';
import { basemapLines } from '../core/basemap/lines.ts';
import type { ReadResult } from '../core/basemap/read.ts';
import { localised } from '../core/localised.ts';
import type { HeadFile } from '../library/tables/head-file.ts';
import { editionPicture } from '../site/picture.ts';
import type { Site } from '../site/site.ts';
import { loadLightLevel } from './geodata-files.ts';
import { loadMapCredits } from './map-credits.ts';
import { rasterise } from './raster.ts';

/** Draws the picture that stands for a compiled edition, as PNG. */
export async function drawPicture(
  site: Site,
  { opening, drawing }: HeadFile,
  edition: string,
): Promise<Uint8Array> {
  const headline =
    drawing === null
      ? null
      : whole(parseHeadlineDrawing(await readFile(join(edition, drawing), 'utf8'), drawing));
  const { attribution } = await loadMapCredits();
  const svg = editionPicture(site, {
    ground: basemapLines(whole(await loadLightLevel())),
    headline,
    places: opening.places.places,
    credit: localised(attribution, site.language),
  });
  return rasterise(svg);
}

/** What comes with the program, or was just written, is there. */
function whole<Content>(read: ReadResult<Content>): Content {
  if (!read.ok) throw new Error(read.fault);
  return read.value;
}
