import type { Content, Writer } from './exported.ts';

/** What is known of a way to write an edition before its writers are loaded. */
interface FormatFacts {
  /** What it can hold, the usual first. */
  readonly contents: readonly [Content, ...Content[]];
  /** The file name's ending, without the point. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether its pieces are bytes; else they are text, in UTF-8. */
  readonly isBinary?: true;
  /** What it is and whom it serves, for the command's help. */
  readonly use: string;
}

/** Every format that an edition can leave in, by the name it is asked for with. */
export const formatFacts = {
  csv: {
    contents: ['mentions', 'places', 'reach', 'findings'],
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    use: 'for spreadsheets',
  },
  geojson: {
    contents: ['mentions', 'places', 'reach', 'findings'],
    extension: 'geojson',
    mediaType: 'application/geo+json',
    use: 'RFC 7946, for maps and GIS',
  },
  kml: {
    contents: ['places', 'mentions', 'reach'],
    extension: 'kml',
    mediaType: 'application/vnd.google-earth.kml+xml',
    use: 'for Google Earth',
  },
  webannotation: {
    contents: ['mentions', 'findings'],
    extension: 'jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    use: 'W3C Web Annotations (JSON-LD), word for word in the texts',
  },
  linkedplaces: {
    contents: ['places'],
    extension: 'lpf.jsonld',
    mediaType: 'application/ld+json',
    use: 'Linked Places (GeoJSON and JSON-LD), with names and who attests them',
  },
  tei: {
    contents: ['mentions'],
    extension: 'tei.xml',
    mediaType: 'application/tei+xml',
    use: 'TEI P5, the texts with their names marked up',
  },
  zip: {
    contents: ['edition'],
    extension: 'zip',
    mediaType: 'application/zip',
    isBinary: true,
    use: 'a folder like data/, to go on editing elsewhere',
  },
} as const satisfies Readonly<Record<string, FormatFacts>>;

export type ExportFormatName = keyof typeof formatFacts;

/** How a format writes each thing that it can hold. */
export type WritersOf<Name extends ExportFormatName> = Readonly<
  Record<(typeof formatFacts)[Name]['contents'][number], Writer>
>;

export const exportFormatNames = Object.keys(formatFacts) as ExportFormatName[];

export const isExportFormat = (name: string): name is ExportFormatName =>
  Object.hasOwn(formatFacts, name);

/** The same table, where the format is known only when it is asked for. */
export const factsOf = (name: ExportFormatName): FormatFacts => formatFacts[name];
