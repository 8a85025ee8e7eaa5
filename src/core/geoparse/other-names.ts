import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Option, optionsOf } from './candidates.ts';
import type { Lookup } from './lookup.ts';
import type { Group } from './name-group.ts';
import { isOfSort } from './sort-said.ts';

interface NameSources {
  readonly gazetteer: Gazetteer;
  readonly language: string;
  readonly lookup: Lookup;
}

/** How waters and regions are called in full, before the name and behind it: "fleuve Niger", "Luhansk Oblast". */
const fullNames = {
  water: [
    ['fleuve ', ''],
    ['rivière ', ''],
    ['lac ', ''],
    ['', ' River'],
    ['River ', ''],
    ['Lake ', ''],
  ],
  region: [
    ['oblast de ', ''],
    ["oblast d'", ''],
    ['province de ', ''],
    ["province d'", ''],
    ['gouvernorat de ', ''],
    ['région de ', ''],
    ['', ' Oblast'],
    ['', ' Province'],
    ['', ' Governorate'],
    ['', ' Region'],
  ],
} as const;

/** The waters or regions that bear a name only with what they are. */
export function othersOf(
  name: string,
  sort: 'water' | 'region',
  { gazetteer, language, lookup }: NameSources,
): Option[] {
  const matches = fullNames[sort].flatMap(([head, tail]) => lookup.named(head + name + tail));
  return optionsOf(matches, gazetteer, language).filter((option) => isOfSort(option, sort));
}

const MOST_EXONYMS = 40;

/** The places that bear another name of the group's likeliest bearers. */
export function exonyms(group: Group, { gazetteer, language, lookup }: NameSources): Option[] {
  const texts = new Set(
    group.options.slice(0, 3).flatMap(({ place }) =>
      gazetteer.names
        .namesOf(place)
        .slice(0, MOST_EXONYMS)
        .map(({ text }) => text),
    ),
  );
  const matches = [...texts].flatMap((text) => lookup.named(text));
  return optionsOf(matches, gazetteer, language);
}
