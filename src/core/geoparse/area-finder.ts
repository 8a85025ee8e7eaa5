import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Option } from './candidates.ts';
import { roughKm } from './distance.ts';

/** A county, department or region as the gazetteer knows it: a point and about half its extent. */
interface Area {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
}

/** So much farther out, by its own extent, than in the best of its neighbours a place may lie. */
const LEEWAY = 1.25;
/** An area reaches about so far beyond its radius, which is that of a circle of its size. */
const OUTLYING = 1.1;
/** Areas larger than this are no county's or department's rivals. */
const MOST_KM = 150;
const LEAST_KM = 12;

/**
 * Whether a settlement lies in a county or department. The gazetteer has no outlines and does not
 * list each town's county, so a town is taken to lie in the area whose centre is nearest to it, by
 * the areas' extents; towns near a border may count for both.
 */
export class AreaFinder {
  readonly #gazetteer: Gazetteer;
  readonly #areas = new Map<string, Area[]>();
  readonly #nearest = new Map<number, number>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  isIn(outer: Option, inner: Option): boolean {
    const own = ratio(outer, inner);
    if (own > 1.5) return false;
    if (own < 0.3 || inner.country === null) return true;
    return own <= Math.max(0.5, this.#nearestRatio(inner, inner.country) * LEEWAY);
  }

  /** Whether a region is small enough to be part of another, as a department is of a region; so is none at all. */
  isPart(region: number | null, outer: Option): boolean {
    return region === null || this.#gazetteer.radiusOf(region) * 1.4 < outer.radiusKm;
  }

  /** Whether a town's own region has its middle in another: Tarbes, far from Occitanie's, lies in one that has. */
  isCentredIn(region: number | null, { lat, lon, radiusKm }: Option): boolean {
    if (region === null) return false;
    const km = roughKm(this.#gazetteer.latOf(region), this.#gazetteer.lonOf(region), lat, lon);
    return km <= radiusKm * OUTLYING;
  }

  #nearestRatio(place: Option, country: string): number {
    let nearest = this.#nearest.get(place.place);
    if (nearest === undefined) {
      nearest = Number.POSITIVE_INFINITY;
      for (const area of this.#areasOf(country)) {
        if (Math.abs(area.lat - place.lat) > 1.5 || Math.abs(area.lon - place.lon) > 3) continue;
        nearest = Math.min(nearest, ratio(area, place));
      }
      if (this.#nearest.size >= MOST_KNOWN) this.#nearest.clear();
      this.#nearest.set(place.place, nearest);
    }
    return nearest;
  }

  #areasOf(country: string): Area[] {
    if (this.#areas.size === 0) this.#readAreas();
    return this.#areas.get(country) ?? [];
  }

  #readAreas(): void {
    const gazetteer = this.#gazetteer;
    for (let i = 0; i < gazetteer.size; i++) {
      const feature = gazetteer.featureOf(i);
      if (feature !== 'region' && feature !== 'county') continue;
      const radiusKm = gazetteer.radiusOf(i);
      const country = gazetteer.countryOf(i);
      if (country === null || radiusKm > MOST_KM) continue;
      const area = { lat: gazetteer.latOf(i), lon: gazetteer.lonOf(i), radiusKm };
      const known = this.#areas.get(country);
      if (known === undefined) this.#areas.set(country, [area]);
      else known.push(area);
    }
  }
}

/** Bounds the memory of a stream of articles. */
const MOST_KNOWN = 5000;

const ratio = (area: Area, place: Option): number =>
  roughKm(area.lat, area.lon, place.lat, place.lon) / Math.max(LEAST_KM, area.radiusKm);
