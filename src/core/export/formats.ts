import type { ExportFormat } from './exported.ts';
import { csv } from './formats/csv.ts';
import { geojson } from './formats/geojson.ts';
import { kml } from './formats/kml.ts';
import { linkedplaces } from './formats/linkedplaces.ts';
import { tei } from './formats/tei.ts';
import { webannotation } from './formats/webannotation.ts';
import { zip } from './formats/zip.ts';

/** Every format that an edition can leave in, by the name it is asked for with. */
export const exportFormats = {
  geojson,
  kml,
  csv,
  webannotation,
  linkedplaces,
  tei,
  zip,
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof exportFormats;

export const isExportFormat = (name: string): name is ExportFormatName =>
  Object.hasOwn(exportFormats, name);
