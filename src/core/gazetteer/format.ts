/**
 * The gazetteer's file: little-endian, sections of whole columns, so that opening it is laying
 * typed arrays over bytes plus one pass over the names. Layout:
 *
 *     0  u32  magic "PTGZ"          8  u32  CRC-32 of everything from byte 16 on
 *     4  u32  format version       12  u32  number of sections
 *    16  per section: u32 offset, u32 length (in the order of `sections`); then the sections,
 *        each starting at a multiple of four
 *
 * Names are UTF-8, place by place, each closed by one byte below 32 that carries its flags.
 */
export const MAGIC = 0x5a475450;
export const FORMAT_VERSION = 1;
export const HEADER_BYTES = 16;

/** In file order. Two-byte columns are stored as planes, all low bytes before all high bytes: they compress better. */
export const sections = [
  'lat',
  'lon',
  'feature',
  'country',
  'region',
  'population',
  'radius',
  'geonames',
  'names',
  'tables',
] as const;

export type Section = (typeof sections)[number];

/** What a name's closing byte says. */
export const NameFlag = {
  /** The last name of its place. */
  last: 1,
  /** All its words are ordinary words of French or English ("Nice", "Reading"). */
  common: 2,
  /** A variant that no language is known to use. */
  weak: 4,
  french: 8,
  english: 16,
} as const;

/** No country, no region. */
export const NONE_8 = 0xff;
export const NONE_16 = 0xffff;

const STEPS_LAT = 32767 / 90;
const STEPS_LON = 32767 / 180;

/** Degrees in 16 bits: within 160 m of latitude, 310 m of longitude. */
export const packLat = (degrees: number): number => Math.round(degrees * STEPS_LAT) & 0xffff;
export const packLon = (degrees: number): number => Math.round(degrees * STEPS_LON) & 0xffff;
const signed = (packed: number): number => (packed << 16) >> 16;
export const unpackLat = (packed: number): number => round4(signed(packed) / STEPS_LAT);
export const unpackLon = (packed: number): number => round4(signed(packed) / STEPS_LON);
const round4 = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A size in one byte on a logarithmic scale: within 5 %. */
export const packSize = (value: number): number =>
  Math.min(255, Math.round(Math.log2(value + 1) * 8));
export const unpackSize = (packed: number): number => Math.round(2 ** (packed / 8) - 1);

/** The small tables that ride along as JSON text. */
export interface Tables {
  /** Build number of the data: the hash of its sources. */
  readonly sources: string;
  /** ISO 3166-1 codes: a place's country is an index into these. */
  readonly countries: readonly string[];
  /** Ids of the places without a GeoNames-only id; they come first. */
  readonly ids: readonly string[];
  /** Wikidata ids by place index. */
  readonly wikidata: Readonly<Record<number, string>>;
  /** Folded demonym forms by place id. */
  readonly demonyms: Readonly<Record<string, string>>;
  readonly memberships: Readonly<Record<string, readonly TableMembership[]>>;
}

export interface TableMembership {
  readonly country: string;
  readonly from: string;
  readonly to?: string;
}
