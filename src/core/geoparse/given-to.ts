import type { NameHit } from './lookup.ts';
import { PlaceClass } from './place-class.ts';
import type { Signals } from './signals.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';

/** "Mr. London", "M. Auch", "maître Nantes": whatever the name is. In small letters "miss" is a verb. */
export function isCourteous(tokens: Tokens, from: number): boolean {
  const isBeside = ((tokens.gap[from] ?? 0) & ~(Gap.space | Gap.stop)) === 0;
  const isCapital = ((tokens.shape[from - 1] ?? 0) & Shape.capital) !== 0;
  if (!isBeside) return false;
  if (isInitial(tokens, from - 1) && isInitialed(tokens, from - 1)) return true;
  return isA(tokens, from - 1, isCapital ? 'courtesy' : 'smallCourtesy');
}

const isInitial = ({ shape }: Tokens, i: number): boolean =>
  ((shape[i] ?? 0) & (Shape.capital | Shape.single)) === (Shape.capital | Shape.single);

/** "Lt. P. A. Ross", "by J. Lincoln": no "vitamin C. Paris". */
const isInitialed = (tokens: Tokens, i: number): boolean =>
  (tokens.text.charAt(tokens.end[i] ?? 0) === '.' &&
    (isInitial(tokens, i - 1) || isA(tokens, i - 1, 'courtesy') || isA(tokens, i - 1, 'title'))) ||
  (isA(tokens, i - 1, 'by') && tokens.text.charAt(tokens.end[i] ?? 0) === '.');

/** "Prime Minister Dominique", "a son, Paul": what follows a title or a word for kin is a person. */
export function isGivenTo({ tokens, firstName, place }: Signals, { from, to }: NameHit): boolean {
  if (from === 0 || to - from > 1) return false;
  if (isCourteous(tokens, from)) return true;
  if (tokens.gap[from] === (Gap.comma | Gap.space))
    return firstName[from] === 1 && isA(tokens, from - 1, 'kin');
  if (tokens.gap[from] !== Gap.space) return false;
  if (isA(tokens, from - 1, 'kin')) return (place[from] ?? 0) >= PlaceClass.bigTown;
  if (!isA(tokens, from - 1, 'title')) return false;
  return firstName[from] === 1 || (place[from] ?? 0) >= PlaceClass.town;
}
