import { isSettlement } from '../../core/gazetteer/feature.ts';
import { fold } from '../../core/gazetteer/fold.ts';
import type { Entry, NameForm } from '../entry.ts';
import { dataFile, readTsv } from './read.ts';

/** A variant that was left out, because it is another place's name. */
export interface SharedName {
  readonly name: string;
  readonly of: Entry;
  readonly other: Entry;
}

/** From so many people a settlement or region is known by its name beyond its neighbours. */
const KNOWN_TOWN = 15_000;
const KNOWN_REGION = 50_000;

/** Namesakes so near are one place under two heads: a city and its district, or, farther, its region. */
const NEAR_KM = 50;

/**
 * Leaves out variants that lead from one known place to another: "Maryville" is no name of Beeville
 * while a Maryville is known. Editors keep the few that are right.
 */
export function withoutSharedNames(entries: readonly Entry[]): {
  readonly entries: Entry[];
  readonly shared: SharedName[];
} {
  const kept = readKept(new Set(entries.map(({ id }) => id)));
  const owners = namedPlaces(entries);
  const shared: SharedName[] = [];
  const settled = entries.map((entry) => {
    const names = entry.names.filter((form) => {
      if (!form.weak || kept.has(`${form.text} ${entry.id}`)) return true;
      const other = owners.get(fold(form.text))?.find((owner) => isElsewhere(entry, owner));
      if (other !== undefined) shared.push({ name: form.text, of: entry, other });
      return other === undefined;
    });
    return names.length === entry.names.length ? entry : { ...entry, names };
  });
  return { entries: settled, shared };
}

function readKept(ids: ReadonlySet<string>): ReadonlySet<string> {
  const rows = readTsv(dataFile('shared-names.tsv'));
  const unknown = rows.filter(([, id = '', reason = '']) => !ids.has(id) || reason === '');
  if (unknown.length > 0)
    throw new Error(`shared-names.tsv: no such place, or no reason: ${unknown.join(' / ')}.`);
  return new Set(rows.map(([name, id]) => `${name} ${id}`));
}

/** Known places by each of the names that they go by, folded. */
function namedPlaces(entries: readonly Entry[]): Map<string, Entry[]> {
  const owners = new Map<string, Entry[]>();
  const add = ({ text }: NameForm, entry: Entry) => {
    const key = fold(text);
    const list = owners.get(key);
    if (list === undefined) owners.set(key, [entry]);
    else list.push(entry);
  };
  for (const entry of entries) {
    if (!isKnown(entry)) continue;
    for (const form of entry.names) if (!form.weak) add(form, entry);
  }
  return owners;
}

function isKnown({ feature, population }: Entry): boolean {
  switch (feature) {
    case 'city':
    case 'seat':
    case 'district':
      return population >= KNOWN_TOWN;
    case 'region':
      return population >= KNOWN_REGION;
    default:
      return feature !== 'county';
  }
}

function isElsewhere(entry: Entry, other: Entry): boolean {
  if (entry.id === other.id) return false;
  const east = (entry.lon - other.lon) * Math.cos((entry.lat * Math.PI) / 180);
  const apart = Math.hypot(entry.lat - other.lat, east) * 111;
  const isItsRegion = other.feature === 'region' && isSettlement(entry.feature);
  return apart > Math.max(NEAR_KM, isItsRegion ? other.radiusKm : 0);
}
