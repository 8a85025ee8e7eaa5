import { fold } from '../gazetteer/fold.ts';
import type { NameMatch } from '../gazetteer/name-index.ts';
import { optionsOf } from './candidates.ts';
import type { FoundName } from './found-name.ts';
import type { Group } from './name-group.ts';
import type { ResolveContext } from './resolution.ts';
import { isMunicipal } from './sort-said.ts';
import { Gap, isA, type Tokens, wordAt } from './tokens.ts';
import { weights } from './weights.ts';

/** The names' groups, one for each spelling, in the order of the names. */
export function groupNames(names: readonly FoundName[], context: ResolveContext): Group[] {
  const { tokens } = context.signals;
  const groups = new Map<string, Group>();
  const matchesOf = new Map<Group, NameMatch[]>();
  const groupOf = names.map((name, i) => {
    const key = fold(textOf(tokens, name));
    let group = groups.get(key);
    if (group === undefined) {
      group = { key, options: [], mentions: [], isTowns: false, weight: 0, chosen: 0, lead: 0 };
      groups.set(key, group);
      matchesOf.set(group, [...(name.hit?.matches ?? [])]);
    }
    /** "the Dnipro … in Dnipro": the first may have been no town's. */
    const matches = matchesOf.get(group);
    if (matches?.length === 0 && name.hit !== null) matches.push(...name.hit.matches);
    if (name.counties.length > 0) matchesOf.get(group)?.push(...name.counties);
    group.mentions.push(i);
    group.isTowns ||= isMunicipal(tokens, name);
    group.weight += weightOf(name, tokens);
    return group;
  });
  for (const [group, found] of matchesOf) {
    if (found.length === 0) continue;
    const matches = context.seats.added(found);
    group.options.push(...optionsOf(matches, context.gazetteer, context.language));
    const [first, second] = group.options;
    group.lead = (first?.prior ?? 0) - (second?.prior ?? 0);
  }
  return groupOf;
}

export const textOf = ({ text, start, end }: Tokens, { from, to }: FoundName): string =>
  text.slice(start[from], end[to - 1]);

/** What a mention says of where the text is: little where it only tells where someone is from, and has not just come from. */
function weightOf(name: FoundName, tokens: Tokens): number {
  if (name.embedded) return weights.embedded;
  const isOrigin =
    name.from > 1 &&
    isA(tokens, name.from - 1, 'origin') &&
    isA(tokens, name.from - 1, 'locative') &&
    !isA(tokens, name.from - 2, 'coming');
  return isOrigin || isOnesRegion(name, tokens) || isSentOut(name, tokens) ? weights.origin : 1;
}

/** "Virginia’s youth orchestra": what goes abroad. */
function isSentOut({ to }: FoundName, tokens: Tokens): boolean {
  if (tokens.gap[to] !== Gap.apostrophe || wordAt(tokens, to) !== 's') return false;
  for (let i = to + 1; i <= to + MOST_OF_NAME && tokens.gap[i] === Gap.space; i++)
    if (isA(tokens, i, 'abroad')) return true;
  return false;
}

/** "Virginia’s national youth orchestra". */
const MOST_OF_NAME = 3;

/** "Un maçon de la Drôme", "le sénateur du Gers": where someone is from who may be abroad. */
function isOnesRegion({ from }: FoundName, tokens: Tokens): boolean {
  const isMerged = isA(tokens, from - 1, 'mergedArticle');
  if (!isMerged && !isA(tokens, from - 1, 'article')) return false;
  const noun = isMerged ? from - 2 : from - 3;
  if (!isMerged && !isA(tokens, from - 2, 'genitive')) return false;
  return oneself.some((list) => isA(tokens, noun, list));
}

const oneself = ['localNoun', 'stateOffice'] as const;
