import type { AreaFinder } from './area-finder.ts';
import type { Option } from './candidates.ts';
import { contains } from './contains.ts';
import { roughKm } from './distance.ts';
import type { FoundName } from './found-name.ts';
import type { Group } from './name-group.ts';
import { Gap, type Tokens } from './tokens.ts';

/** Names of a sentence that are looked at on either side of one. */
const MOST_AROUND = 6;

/** What the others of a mention's sentence, or the names before it and those, stand for, as far as that is settled. */
export function companyOf(
  i: number,
  names: readonly FoundName[],
  groupOf: readonly Group[],
  tokens: Tokens,
  reach: 'sentence' | 'before',
): Option[] {
  const found: Option[] = [];
  const look = (at: number): void => {
    const group = groupOf[at];
    const option = group?.options[group.chosen];
    if (option !== undefined && group !== groupOf[i]) found.push(option);
  };
  for (let at = i; at > Math.max(0, i - MOST_AROUND); at--) {
    if (reach === 'sentence' && !isOneSentence(at - 1, at)) break;
    look(at - 1);
  }
  for (let at = i + 1; at < i + MOST_AROUND && isOneSentence(at - 1, at); at++) look(at);
  return found;

  function isOneSentence(before: number, after: number): boolean {
    const [from, to] = [names[before]?.to, names[after]?.from];
    if (from === undefined || to === undefined) return false;
    for (let k = from; k <= to; k++)
      if (((tokens.gap[k] ?? 0) & (Gap.stop | Gap.newline)) !== 0) return false;
    return true;
  }
}

/** Whether one of the names around a mention, of its sentence or not, stands for a region. */
export function isRegionAround(i: number, groupOf: readonly Group[]): boolean {
  for (let at = Math.max(0, i - MOST_AROUND); at <= i + MOST_AROUND; at++) {
    const group = groupOf[at];
    if (at !== i && group?.options[group.chosen]?.feature === 'region') return true;
  }
  return false;
}

const MOST_SAID = 3;
const NEAR_KM = 120;

/** How well a place suits the others of its sentence: what holds it says most, then another country, then its own. */
export function suitsCompany(
  option: Option,
  company: readonly Option[],
  areas: AreaFinder,
): number {
  let sum = 0;
  for (const other of company) {
    if (contains(other, option, areas) || contains(option, other, areas)) sum += 2;
    else if (other.feature === 'country' && option.feature === 'country') sum += 1.5;
    else if (other.feature === 'capital' && option.feature === 'capital') sum += 1.5;
    else if (other.country !== null && other.country === option.country)
      sum += roughKm(other.lat, other.lon, option.lat, option.lon) < NEAR_KM ? 2 : 1;
  }
  return Math.min(MOST_SAID, sum);
}
