import { type Feature, features, kindOf } from './feature.ts';
import {
  NameFlag,
  NONE_8,
  NONE_16,
  type Section,
  type TableMembership,
  type Tables,
  unpackLat,
  unpackLon,
  unpackSize,
} from './format.ts';
import type { PlaceKind } from './kind.ts';
import type { NameIndex } from './name-index.ts';

/** A place as the gazetteer tells of it. `index` is its place in this file and means nothing elsewhere. */
export interface GazetteerPlace {
  readonly index: number;
  /** "iso:BY", "adm:BY.01", "gn:625144", or a name of the project's own ("pt:donbas"). */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly feature: Feature;
  readonly lat: number;
  readonly lon: number;
  /** About half the place's extent; 0 for a settlement. */
  readonly radiusKm: number;
  readonly population: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly geonames: number | null;
  readonly wikidata: string | null;
}

/** Places kept at hand; a stream of articles must not fill the memory with them. */
const MOST_KNOWN = 5000;

/** The gazetteer in memory: columns over the file's bytes, and the index of names. */
export class Gazetteer {
  readonly names: NameIndex;
  readonly #tables: Tables;
  readonly #column: (name: Section) => Uint8Array;
  readonly #feature: Uint8Array;
  readonly #country: Uint8Array;
  readonly #population: Uint8Array;
  readonly #lat: Uint8Array;
  readonly #lon: Uint8Array;
  readonly #region: Uint8Array;
  readonly #radius: Uint8Array;
  readonly #indexById = new Map<string, number>();
  readonly #known = new Map<string, GazetteerPlace>();
  #geonames: Int32Array | null = null;

  constructor(tables: Tables, names: NameIndex, column: (name: Section) => Uint8Array) {
    this.names = names;
    this.#tables = tables;
    this.#column = column;
    this.#feature = column('feature');
    this.#country = column('country');
    this.#population = column('population');
    this.#lat = column('lat');
    this.#lon = column('lon');
    this.#region = column('region');
    this.#radius = column('radius');
    tables.ids.forEach((id, index) => {
      this.#indexById.set(id, index);
    });
  }

  get size(): number {
    return this.#feature.length;
  }

  /** Folded demonym forms, parted by ";", by the id of the place whose people they name. */
  get demonyms(): Tables['demonyms'] {
    return this.#tables.demonyms;
  }

  /** A bloc's members with their dates. */
  membershipsOf(id: string): readonly TableMembership[] {
    return this.#tables.memberships[id] ?? [];
  }

  /** The index of a place by its id: "iso:BY", "pt:kremlin", "gn:625144". */
  indexOf(id: string): number | null {
    const own = this.#indexById.get(id);
    if (own !== undefined) return own;
    return id.startsWith('gn:') ? this.#settlementOf(Number(id.slice(3))) : null;
  }

  #settlementOf(geonames: number): number | null {
    let low = this.#tables.ids.length;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const id = this.geonamesOf(middle) ?? 0;
      if (id === geonames) return middle;
      if (id < geonames) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }

  featureOf(index: number): Feature {
    return features[this.#feature[index] ?? 0] ?? 'city';
  }

  latOf(index: number): number {
    return unpackLat(plane(this.#lat, index));
  }

  lonOf(index: number): number {
    return unpackLon(plane(this.#lon, index));
  }

  populationOf(index: number): number {
    return unpackSize(this.#population[index] ?? 0);
  }

  radiusOf(index: number): number {
    return unpackSize(this.#radius[index] ?? 0);
  }

  countryOf(index: number): string | null {
    const code = this.#country[index] ?? NONE_8;
    return code === NONE_8 ? null : (this.#tables.countries[code] ?? null);
  }

  /** The first-level region that a settlement or county lies in. */
  regionOf(index: number): number | null {
    const region = plane(this.#region, index);
    return region === NONE_16 ? null : region;
  }

  geonamesOf(index: number): number | null {
    this.#geonames ??= this.#readGeonames();
    return this.#geonames[index] || null;
  }

  idOf(index: number): string {
    return this.#tables.ids[index] ?? `gn:${this.geonamesOf(index)}`;
  }

  /** The place's ordinary name in a language, else its main name. */
  nameOf(index: number, language: string): string {
    const flag = language === 'fr' ? NameFlag.french : language === 'en' ? NameFlag.english : 0;
    const names = this.names.namesOf(index);
    return (names.find((name) => name.flags & flag) ?? names[0])?.text ?? '';
  }

  place(index: number, language: string): GazetteerPlace {
    const key = `${language} ${index}`;
    let place = this.#known.get(key);
    if (place === undefined) {
      place = this.#read(index, language);
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(key, place);
    }
    return place;
  }

  #read(index: number, language: string): GazetteerPlace {
    const feature = this.featureOf(index);
    return {
      index,
      id: this.idOf(index),
      name: this.nameOf(index, language),
      kind: kindOf(feature),
      feature,
      lat: this.latOf(index),
      lon: this.lonOf(index),
      radiusKm: this.radiusOf(index),
      population: this.populationOf(index),
      country: this.countryOf(index),
      geonames: this.geonamesOf(index),
      wikidata: this.#tables.wikidata[index] ?? null,
    };
  }

  /** Only needed for what is shown: read at the first question. */
  #readGeonames(): Int32Array {
    const bytes = this.#column('geonames');
    const ids = new Int32Array(this.size);
    const own = this.#tables.ids.length;
    let at = 0;
    for (let i = 0; i < ids.length; i++) {
      let value = 0;
      let byte = 0x80;
      for (let shift = 0; byte & 0x80; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
      }
      ids[i] = i > own ? (ids[i - 1] ?? 0) + value : value;
    }
    return ids;
  }
}

/** A two-byte value whose low and high bytes lie in separate halves. */
const plane = (column: Uint8Array, index: number): number =>
  (column[index] ?? 0) | ((column[(column.length >> 1) + index] ?? 0) << 8);
