import type { FoundName } from './found-name.ts';
import type { Group } from './name-group.ts';
import { Gap, isA, Shape, type Tokens, wordAt } from './tokens.ts';

/**
 * The mentions that an English text gives an article without a noun behind it, "the Delaware carries", "on the Jordan.",
 * where the states, countries and towns of the name have none.
 */
export function articledRivers(
  tokens: Tokens,
  names: readonly FoundName[],
  groupOf: readonly Group[],
): ReadonlySet<number> {
  const found = new Set<number>();
  names.forEach((name, i) => {
    const group = groupOf[i];
    if (group === undefined || !isArticledAlone(tokens, name)) return;
    if (isBareElsewhere(tokens, names, group)) found.add(i);
  });
  return found;
}

/** "Jordan says … the Jordan is": a country that has an article somewhere may always have it. */
function isBareElsewhere(
  tokens: Tokens,
  names: readonly FoundName[],
  { options: [head, second], mentions }: Group,
): boolean {
  if (head?.feature !== 'country') return true;
  if (second?.feature === 'country') return false;
  return mentions.slice(0, MOST_ASKED).some((at) => {
    const name = names[at];
    return name !== undefined && !isArticle(tokens, name.from - 1);
  });
}

const MOST_ASKED = 8;

const isArticle = (tokens: Tokens, i: number): boolean =>
  isA(tokens, i, 'article') && /^the$/i.test(wordAt(tokens, i));

/** Whether an article stands before the name, and no noun that it could belong to behind. */
function isArticledAlone(tokens: Tokens, { from, to }: FoundName): boolean {
  if (tokens.gap[from] !== Gap.space || !isArticle(tokens, from - 1)) return false;
  const gap = tokens.gap[to] ?? Gap.stop;
  if (to >= tokens.count || (gap & CLOSES) !== 0) return true;
  if (gap !== Gap.space || ((tokens.shape[to] ?? 0) & Shape.capital) !== 0) return false;
  if (isA(tokens, to, 'and')) return tokens.gap[to + 2] !== Gap.space;
  return ends.some((list) => isA(tokens, to, list)) || isVerb(tokens, to);
}

const CLOSES = Gap.comma | Gap.stop | Gap.newline | Gap.close | Gap.colon;

const ends = ['toWord', 'locative', 'copula', 'auxiliary', 'by', 'flowing', 'onto'] as const;

/** "carries more", "swept away": with its object, or a small word, behind it. */
const isVerb = (tokens: Tokens, i: number): boolean =>
  /(?:[^s]s|ed)$/.test(wordAt(tokens, i)) &&
  tokens.gap[i + 1] === Gap.space &&
  verbsNext.some((list) => isA(tokens, i + 1, list));

const verbsNext = ['object', 'locative', 'article'] as const;
