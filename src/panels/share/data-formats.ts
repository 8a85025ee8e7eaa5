import type { Content } from '../../core/export/exported.ts';
import type { ExportFormatName } from '../../core/export/formats.ts';

export type FormatName = ExportFormatName;
export type DataContent = Exclude<Content, 'edition'>;

/** What each format holds: a test keeps it to what the formats themselves say, which are loaded when one is written. */
export const heldContents: Readonly<Record<FormatName, readonly Content[]>> = {
  csv: ['mentions', 'places', 'reach', 'findings'],
  geojson: ['mentions', 'places', 'reach', 'findings'],
  kml: ['places', 'mentions', 'reach'],
  webannotation: ['mentions', 'findings'],
  linkedplaces: ['places'],
  tei: ['mentions'],
  zip: ['edition'],
};

/** The formats that can hold it, and the one that holds everything. */
export const formatsOf = (content: DataContent): readonly FormatName[] =>
  (Object.keys(heldContents) as FormatName[]).filter((format) =>
    heldContents[format].some((each) => each === content || each === 'edition'),
  );

export const extensions: Readonly<Record<FormatName, string>> = {
  csv: 'csv',
  geojson: 'geojson',
  kml: 'kml',
  webannotation: 'jsonld',
  linkedplaces: 'lpf.jsonld',
  tei: 'tei.xml',
  zip: 'zip',
};
