import type { Option } from './candidates.ts';
import type { CueReading } from './cue-context.ts';
import { roughKm } from './distance.ts';
import type { FoundName } from './found-name.ts';
import type { Group } from './name-group.ts';
import { Gap, isA, type Tokens } from './tokens.ts';
import { weights } from './weights.ts';

/** Words before the first name among which the way stands: "Buses run on Sundays between". */
const MOST_BEFORE = 6;

/** "Trains between Boston and Portland": the bearers that the way can reach, of the name that gives up less by it. */
export function readLandWay(i: number, { names, groupOf, context, scores }: CueReading): void {
  const [before, after, first, second] = [names[i], names[i + 1], groupOf[i], groupOf[i + 1]];
  if (before === undefined || after === undefined || first === undefined || second === undefined)
    return;
  if (!isLandWay(context.signals.tokens, before, after)) return;
  const [there, back] = [wayTo(i, first, second), wayTo(i + 1, second, first)];
  const { at, reached } = there.loss <= back.loss ? there : back;
  for (const k of reached) scores.word(at, k, weights.landWay, 0.5);
}

/** What the best known of `other` reaches of a name's bearers, and how much less known they are. */
function wayTo(at: number, { options }: Group, other: Group) {
  const reached = reachedByLand(options, other.options[0]);
  const [k] = reached;
  const loss =
    k === undefined
      ? Number.POSITIVE_INFINITY
      : (options[0]?.prior ?? 0) - (options[k]?.prior ?? 0);
  return { at, reached, loss };
}

/** "Trains between Boston and Portland", "un car relie Detroit à Windsor": whether a way over land joins two names. */
function isLandWay(tokens: Tokens, first: FoundName, second: FoundName): boolean {
  const words = second.from - first.to;
  if (words < 1 || words > 2 || !isJoined(tokens, first)) return false;
  for (let i = first.from; i <= second.from; i++)
    if (((tokens.gap[i] ?? 0) & ~(Gap.space | Gap.apostrophe | Gap.hyphen)) !== 0) return false;
  for (let i = first.from - 1; i >= Math.max(0, first.from - MOST_BEFORE); i--) {
    if (isA(tokens, i, 'landWay')) return true;
    if (((tokens.gap[i] ?? 0) & (Gap.stop | Gap.newline)) !== 0) return false;
  }
  return false;
}

/** "between X and", "from X to", "links X with". */
function isJoined(tokens: Tokens, { from, to }: FoundName): boolean {
  if (isA(tokens, from - 1, 'betweenWord')) return isA(tokens, to, 'and');
  if (isA(tokens, from - 1, 'linking')) return linkEnds.some((list) => isA(tokens, to, list));
  return isA(tokens, from - 1, 'origin') && isA(tokens, to, 'toWord');
}

const linkEnds = ['withWord', 'toWord', 'and'] as const;

/** So far trains go in a day or two; and so far apart no way over land is news. */
const WAY_KM = 700;
const FAR_KM = 1500;

/** The indices of the options that a way over land from the best known of another name reaches, where the first is too far. */
function reachedByLand(options: readonly Option[], from: Option | undefined): number[] {
  const [head] = options;
  if (head === undefined || from === undefined) return [];
  const km = ({ lat, lon }: Option) => roughKm(lat, lon, from.lat, from.lon);
  if (km(head) < FAR_KM) return [];
  return options.flatMap((option, k) => (km(option) < WAY_KM ? [k] : []));
}
