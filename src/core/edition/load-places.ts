import { daysOf } from '../dates/edtf.ts';
import { isCountryCode } from './country-codes.ts';
import { duplicates } from './duplicates.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import type { Membership, Place, PlaceId } from './model.ts';
import type { PlaceRecord } from './places-schema.ts';
import type { Problem } from './problem.ts';

type PlacesFile = JsonFile<{ places: PlaceRecord[] }>;

export interface PlaceRules {
  /** The areas that the basemap can draw, where they are known. */
  readonly shapeUnits?: ReadonlySet<string>;
}

/** Checks what a schema cannot: ids, kinds, parts and memberships that must agree with each other. */
export function loadPlaces(file: PlacesFile, rules: PlaceRules, problems: Problem[]): Place[] {
  const { places } = file.value;
  const report = (index: number, path: readonly (string | number)[], sentence: string) =>
    problems.push(file.problemAt(['places', index, ...path], sentence));

  for (const index of duplicates(places.map(({ id }) => id))) {
    report(index, ['id'], `Two places have the id "${places[index]?.id}".`);
  }
  const byId = new Map(places.map((place) => [place.id, place]));
  places.forEach((place, index) => {
    for (const { path, sentence } of faultsOf(place, byId, rules)) report(index, path, sentence);
  });
  return places.map((place) => ({
    ...place,
    id: place.id as PlaceId,
    partOf: place.partOf as PlaceId | null,
  }));
}

interface Fault {
  readonly path: readonly (string | number)[];
  readonly sentence: string;
}

function faultsOf(
  place: PlaceRecord,
  byId: ReadonlyMap<string, PlaceRecord>,
  { shapeUnits }: PlaceRules,
): Fault[] {
  const { id, kind, geometry, partOf, ids } = place;
  const faults: Fault[] = [];
  const fault = (path: Fault['path'], sentence: string) => faults.push({ path, sentence });

  if ((kind === 'bloc') !== (geometry.type === 'members')) {
    fault(['geometry'], `"${id}" is a ${kind}: a bloc has members, and nothing else has.`);
  }
  if (kind === 'country' && !(ids.iso3166 && isCountryCode(ids.iso3166))) {
    fault(['ids'], `"${id}" is a country without its ISO 3166-1 alpha-2 code in ids.iso3166.`);
  }
  if (partOf !== null && !byId.has(partOf)) {
    fault(['partOf'], `"${id}" is part of "${partOf}", which is no place of this file.`);
  }
  if (liesInItself(place, byId)) fault(['partOf'], `"${id}" is, by its parts, part of itself.`);
  if (geometry.type === 'area' && shapeUnits) {
    const known = (units: readonly string[], path: JsonPath) =>
      units.forEach((unit, at) => {
        if (shapeUnits.has(unit)) return;
        fault([...path, at], `"${id}" covers ${unit}, which the basemap does not have.`);
      });
    known(geometry.units, ['geometry', 'units']);
    known(geometry.alternative?.units ?? [], ['geometry', 'alternative', 'units']);
  }
  if (geometry.type === 'members') faults.push(...membershipFaults(id, geometry.memberships));
  return faults;
}

function liesInItself(place: PlaceRecord, byId: ReadonlyMap<string, PlaceRecord>): boolean {
  const passed = new Set<string>();
  for (let outer = place.partOf; outer !== null; outer = byId.get(outer)?.partOf ?? null) {
    if (outer === place.id) return true;
    if (passed.has(outer)) return false;
    passed.add(outer);
  }
  return false;
}

function membershipFaults(id: string, memberships: readonly Membership[]): Fault[] {
  return memberships.flatMap((membership, at) => {
    const path = ['geometry', 'memberships', at];
    const { country, from, to } = membership;
    const start = daysOf(from);
    const end = to === null ? null : daysOf(to);
    if (start && end && start.first > end.first) {
      return [
        { path, sentence: `${country} leaves "${id}" on ${to}, before it joins on ${from}.` },
      ];
    }
    const earlier = memberships.slice(0, at).find((other) => overlap(other, membership));
    if (!earlier) return [];
    return [{ path, sentence: `${country} is twice a member of "${id}" at the same time.` }];
  });
}

function overlap(a: Membership, b: Membership): boolean {
  if (a.country !== b.country) return false;
  const [first, second] =
    (daysOf(a.from)?.first ?? '') <= (daysOf(b.from)?.first ?? '') ? [a, b] : [b, a];
  const end = first.to === null ? null : daysOf(first.to);
  return end === null || end.first > (daysOf(second.from)?.first ?? '');
}
