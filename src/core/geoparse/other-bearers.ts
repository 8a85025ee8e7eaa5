import type { Option } from './candidates.ts';
import { contains } from './contains.ts';
import type { CueContext } from './cue-context.ts';
import type { FoundName } from './found-name.ts';
import type { Group } from './name-group.ts';
import type { SettledTie } from './neighbours.ts';
import { isContainer } from './option-kinds.ts';
import { isOfSort } from './sort-said.ts';
import type { SortsSaid } from './sorts-said.ts';

/** Readings of a container's name that are asked for a name's other spellings. */
const MOST_OUTERS = 3;

/** Before anything is scored: places that only their other names tell of, where a container asks for them. */
export function addExonyms(
  ties: readonly SettledTie[],
  groupOf: readonly Group[],
  { areas, exonymsIn }: CueContext,
): void {
  ties.forEach((tie, i) => {
    const inner = groupOf[i];
    const outers = groupOf[i + 1]?.options.slice(0, MOST_OUTERS).filter(isContainer) ?? [];
    if (tie !== 'stated' || inner === undefined) return;
    const isKnownIn = (outer: Option) =>
      inner.options.some((option) => contains(outer, option, areas));
    if (outers.some(isKnownIn)) return;
    for (const outer of outers) inner.options.push(...exonymsIn(inner, outer));
  });
}

/** "chaviré sur le Niger", "l'oblast de Louhansk": what the short name alone does not tell of. */
export function addOthers(
  names: readonly FoundName[],
  groupOf: readonly Group[],
  sorts: SortsSaid,
  { othersOf, countryAt, language }: CueContext,
): void {
  const seen = { water: new Set<Group>(), region: new Set<Group>() };
  names.forEach((name, i) => {
    const group = groupOf[i];
    const isRiver = sorts.isRiver(i);
    if (group === undefined || (group.options.length === 0 && !isRiver)) return;
    /** "la Macédoine grecque". */
    const isOwned = countryAt(language === 'fr' ? name.to : name.from - 1) != null;
    const said = sorts.of(i)?.sort ?? (isOwned ? 'region' : undefined);
    const sort = isRiver && said !== 'region' ? 'water' : said;
    if ((sort !== 'water' && sort !== 'region') || seen[sort].has(group)) return;
    seen[sort].add(group);
    if (!group.options.some((option) => isOfSort(option, sort)))
      group.options.push(...othersOf(name, sort));
  });
}
