import type { FoundName } from './found-name.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';

/**
 * For each name, the one before it that opens its sentence as what the sentence tells of ("In Pakistan, those in
 * Hyderabad …", "Au Mexique, …"); -1 for none.
 */
export function readOpenings(tokens: Tokens, names: readonly FoundName[]): Int32Array {
  const openings = new Int32Array(names.length).fill(-1);
  let opening = -1;
  names.forEach((name, i) => {
    const before = names[i - 1];
    if (before !== undefined && isParted(tokens, before.from, name.from)) opening = -1;
    openings[i] = opening;
    if (opensSentence(tokens, name)) opening = i;
  });
  return openings;
}

/** "In X,", "Dans le X,", "Au X,": with the sentence's capital, and a comma behind. */
function opensSentence(tokens: Tokens, { from, to }: FoundName): boolean {
  if (((tokens.gap[to] ?? 0) & Gap.comma) === 0) return false;
  const isOpener = (i: number) =>
    isA(tokens, i, 'inside') && ((tokens.shape[i] ?? 0) & Shape.first) !== 0;
  return isOpener(from - 1) || (isA(tokens, from - 1, 'article') && isOpener(from - 2));
}

/** Whether a sentence or a line ends on the way from one word to another. */
function isParted({ gap }: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++)
    if (((gap[i] ?? 0) & (Gap.stop | Gap.newline)) !== 0) return true;
  return false;
}
