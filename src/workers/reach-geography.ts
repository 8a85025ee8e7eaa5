import { decodeCountries } from '../core/basemap/decode.ts';
import { joinTopologies } from '../core/basemap/join.ts';
import { parseJson, parseTopology } from '../core/basemap/read.ts';
import { shapeOf } from '../core/basemap/shape.ts';
import type { BasemapTopology } from '../core/basemap/topology.ts';
import { isRegion } from '../core/basemap/unit-code.ts';
import { type Cities, readCities } from '../core/reach/cities.ts';
import { areaOrigin, type Origin, pointOrigin } from '../core/reach/origin.ts';
import type { OriginShape } from '../core/reach/reach-query.ts';
import { type World, worldOf } from '../core/reach/world.ts';
import type { ReachFiles } from './reach-protocol.ts';

/** A file of the geography that did not come, or is damaged. */
export class FileFault extends Error {
  readonly file: string;

  constructor(url: string, fault: string) {
    super(fault);
    this.file = nameOf(url);
  }
}

/** The geometry that reaches are drawn from: loaded once, prepared once for each spacing. */
export class Geography {
  readonly #files: ReachFiles;
  #countries: Promise<BasemapTopology> | null = null;
  #regions: Promise<BasemapTopology> | null = null;
  #world: Promise<World> | null = null;
  readonly #origins = new Map<string, Origin>();

  constructor(files: ReachFiles) {
    this.#files = files;
  }

  /** Rejects with a `FileFault` where a file is at fault. */
  async origins(shapes: readonly OriginShape[], spacing: number): Promise<Origin[]> {
    return Promise.all(
      shapes.map(async (shape) => {
        if (shape.type === 'point') return pointOrigin(shape.point);
        const withRegions = shape.units.some(isRegion);
        const topology = await (withRegions ? this.#withRegions() : this.#level());
        return this.#areaOf(topology, shape.units, spacing);
      }),
    );
  }

  /** Its cities and countries, the same for all spacings: how finely a border is judged depends on its size alone. */
  world(): Promise<World> {
    this.#world ??= this.#loadWorld();
    return this.#world;
  }

  async #loadWorld(): Promise<World> {
    const [topology, cities] = await Promise.all([this.#level(), this.#loadCities()]);
    return worldOf(cities, decodeCountries(topology).features);
  }

  #areaOf(topology: BasemapTopology, units: readonly string[], spacing: number): Origin {
    const key = `${units.join(',')}@${spacing}`;
    const known = this.#origins.get(key);
    if (known !== undefined) return known;
    const shape = shapeOf(topology, units);
    if (shape === null) throw new Error(`The geodata have no shape for ${units.join(', ')}.`);
    const origin = areaOrigin(shape.geometry.coordinates, spacing);
    this.#origins.set(key, origin);
    return origin;
  }

  #level(): Promise<BasemapTopology> {
    this.#countries ??= this.#loadTopology(this.#files.countries);
    return this.#countries;
  }

  #withRegions(): Promise<BasemapTopology> {
    this.#regions ??= Promise.all([this.#level(), this.#loadTopology(this.#files.regions)]).then(
      ([countries, regions]) => {
        const joined = joinTopologies(countries, regions, nameOf(this.#files.regions));
        if (!joined.ok) throw new FileFault(this.#files.regions, joined.fault);
        return joined.value;
      },
    );
    return this.#regions;
  }

  async #loadTopology(url: string): Promise<BasemapTopology> {
    const topology = parseTopology(await load(url), nameOf(url));
    if (!topology.ok) throw new FileFault(url, topology.fault);
    return topology.value;
  }

  async #loadCities(): Promise<Cities> {
    const { cities: url } = this.#files;
    const json = parseJson(await load(url), nameOf(url));
    if (!json.ok) throw new FileFault(url, json.fault);
    const cities = readCities(json.value, nameOf(url));
    if (!cities.ok) throw new FileFault(url, cities.fault.message);
    return cities.value;
  }
}

async function load(url: string): Promise<string> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new FileFault(url, String(cause));
  });
  if (!response.ok) throw new FileFault(url, `HTTP ${response.status}`);
  return response.text();
}

function nameOf(url: string): string {
  return url.split('/').at(-1) ?? url;
}
