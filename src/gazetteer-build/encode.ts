import { crc32 } from '../core/gazetteer/crc32.ts';
import { features } from '../core/gazetteer/feature.ts';
import {
  FORMAT_VERSION,
  HEADER_BYTES,
  MAGIC,
  NameFlag,
  NONE_8,
  NONE_16,
  packLat,
  packLon,
  packSize,
  type Section,
  sections,
  type Tables,
} from '../core/gazetteer/format.ts';
import type { Entry, NameForm } from './entry.ts';

export interface Extras {
  readonly sources: string;
  readonly demonyms: Tables['demonyms'];
  readonly memberships: Tables['memberships'];
  /** Whether a name reads as ordinary words. */
  readonly isCommon: (name: string) => boolean;
}

/** Writes the gazetteer's file. Places without a GeoNames id of their own come first, the others by that id. */
export function encodeGazetteer(entries: readonly Entry[], extras: Extras): Uint8Array {
  const isOwn = (entry: Entry) => !entry.id.startsWith('gn:');
  const own = entries.filter(isOwn);
  const numbered = entries
    .filter((entry) => !isOwn(entry))
    .sort((a, b) => (a.geonames ?? 0) - (b.geonames ?? 0));
  const places = [...own, ...numbered];
  const indexById = new Map(places.map((place, i) => [place.id, i]));
  const countries = [
    ...new Set(places.flatMap((p) => (p.country === null ? [] : [p.country]))),
  ].sort();
  const countryIndex = new Map(countries.map((code, i) => [code, i]));
  const tables: Tables = {
    sources: extras.sources,
    countries,
    ids: own.map((place) => place.id),
    wikidata: Object.fromEntries(
      own.flatMap((place, i) => (place.wikidata === null ? [] : [[i, place.wikidata]])),
    ),
    demonyms: extras.demonyms,
    memberships: extras.memberships,
  };
  const content: Readonly<Record<Section, Uint8Array>> = {
    lat: planes(places.map((p) => packLat(p.lat))),
    lon: planes(places.map((p) => packLon(p.lon))),
    feature: Uint8Array.from(places, (p) => features.indexOf(p.feature)),
    country: Uint8Array.from(places, (p) => countryIndex.get(p.country ?? '') ?? NONE_8),
    region: planes(places.map((p) => indexById.get(p.region ?? '') ?? NONE_16)),
    population: Uint8Array.from(places, (p) => packSize(p.population)),
    radius: Uint8Array.from(own, (p) => packSize(p.radiusKm)),
    geonames: varints(
      places.map((p) => p.geonames ?? 0),
      own.length,
    ),
    names: encodeNames(places, extras.isCommon),
    tables: new TextEncoder().encode(JSON.stringify(tables)),
  };
  return assemble(content);
}

/** All low bytes, then all high bytes. */
function planes(values: readonly number[]): Uint8Array {
  const out = new Uint8Array(values.length * 2);
  values.forEach((value, i) => {
    out[i] = value & 0xff;
    out[values.length + i] = value >>> 8;
  });
  return out;
}

/** GeoNames ids: the first places' as they are, the others', which ascend, as differences. */
function varints(ids: readonly number[], own: number): Uint8Array {
  const out: number[] = [];
  ids.forEach((id, i) => {
    let value = i > own ? id - (ids[i - 1] ?? 0) : id;
    while (value > 0x7f) {
      out.push((value & 0x7f) | 0x80);
      value >>>= 7;
    }
    out.push(value);
  });
  return Uint8Array.from(out);
}

function encodeNames(places: readonly Entry[], isCommon: Extras['isCommon']): Uint8Array {
  const encoder = new TextEncoder();
  const out: number[] = [];
  for (const place of places) {
    place.names.forEach((form, i) => {
      for (const byte of encoder.encode(form.text)) out.push(byte);
      const common = !isRenowned(place) && !isAbbreviation(form.text) && isCommon(form.text);
      out.push(flagsOf(form, i === place.names.length - 1, common));
    });
  }
  return Uint8Array.from(out);
}

/** "Paris" is also the plural of "pari", and yet nobody doubts what it is. */
const isRenowned = ({ feature, population }: Entry): boolean =>
  feature === 'country' || feature === 'capital' || population > 1_000_000;

const isAbbreviation = (text: string): boolean => /^[\p{Lu}.-]{2,7}$/u.test(text);

function flagsOf(form: NameForm, isLast: boolean, isCommon: boolean): number {
  return (
    (isLast ? NameFlag.last : 0) |
    (isCommon ? NameFlag.common : 0) |
    (form.weak ? NameFlag.weak : 0) |
    (form.lang === 'fr' || form.lang === 'both' ? NameFlag.french : 0) |
    (form.lang === 'en' || form.lang === 'both' ? NameFlag.english : 0)
  );
}

function assemble(content: Readonly<Record<Section, Uint8Array>>): Uint8Array {
  const align = (n: number) => (n + 3) & ~3;
  let end = HEADER_BYTES + sections.length * 8;
  const offsets = sections.map((name) => {
    const offset = end;
    end = align(end + content[name].length);
    return offset;
  });
  const file = new Uint8Array(end);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT_VERSION, true);
  view.setUint32(12, sections.length, true);
  sections.forEach((name, i) => {
    view.setUint32(HEADER_BYTES + i * 8, offsets[i] ?? 0, true);
    view.setUint32(HEADER_BYTES + i * 8 + 4, content[name].length, true);
    file.set(content[name], offsets[i] ?? 0);
  });
  view.setUint32(8, crc32(file.subarray(HEADER_BYTES)), true);
  return file;
}
