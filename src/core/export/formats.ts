import type { Content, Writer } from './exported.ts';
import type { ExportFormatName, WritersOf } from './format-facts.ts';
import { csv } from './formats/csv.ts';
import { geojson } from './formats/geojson.ts';
import { kml } from './formats/kml.ts';
import { linkedplaces } from './formats/linkedplaces.ts';
import { tei } from './formats/tei.ts';
import { webannotation } from './formats/webannotation.ts';
import { zip } from './formats/zip.ts';

/** How each format writes what it can hold. */
export const formatWriters: {
  readonly [Name in ExportFormatName]: WritersOf<Name>;
} = { csv, geojson, kml, webannotation, linkedplaces, tei, zip };

/** How a format writes a content; null where it holds no such thing. */
export function writerOf(name: ExportFormatName, content: Content): Writer | null {
  const writers: Readonly<Partial<Record<Content, Writer>>> = formatWriters[name];
  return writers[content] ?? null;
}
