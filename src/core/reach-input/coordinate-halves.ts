import type { Half, Letter, Token } from './coordinate-tokens.ts';

/** The two coordinates of a text, as its letters, marks, or commas part it; null where they do not come out. */
export function halvesOf(tokens: readonly Token[]): readonly [Half, Half] | null {
  const cut = cutOf(tokens);
  if (cut === null) return null;
  const first = halfOf(tokens.slice(0, cut));
  const second = halfOf(tokens.slice(cut));
  return first && second ? [first, second] : null;
}

/** Where the second coordinate begins. */
function cutOf(tokens: readonly Token[]): number | null {
  const places = (kind: Token['kind']): number[] =>
    tokens.flatMap((token, i) => (token.kind === kind ? [i] : []));
  const letters = places('letter');
  const [one = 0, two] = letters;
  if (letters.length > 2) return null;
  const leads = tokens.findIndex(({ kind }) => kind === 'number') > one;
  // With a letter each: both lead their numbers, or both follow them.
  if (two !== undefined) return leads ? two : one + 1;
  const numbers = places('number');
  const degrees = places('degree');
  const second = degrees[1];
  // Each mark of degrees follows the number that begins a coordinate.
  if (degrees.length === 2 && second !== undefined) return leading(tokens, second - 1);
  const breaks = places('break').filter(
    (at) => at > (numbers[0] ?? 0) && at < (numbers.at(-1) ?? 0),
  );
  const [only] = breaks;
  if (breaks.length === 1 && only !== undefined) return only + 1;
  return numbers.length % 2 === 0 ? (numbers[numbers.length / 2] ?? null) : null;
}

/** The start of the coordinate that a number begins, its letter included. */
const leading = (tokens: readonly Token[], number: number): number => {
  const before = tokens[number - 1];
  const after = tokens.slice(number).some(({ kind }) => kind === 'letter');
  return before?.kind === 'letter' && !after && number > 1 && tokens[0]?.kind !== 'number'
    ? number - 1
    : number;
};

function halfOf(tokens: readonly Token[]): Half | null {
  const numbers = tokens.filter((token) => token.kind === 'number');
  const letters = tokens.flatMap((token) => (token.kind === 'letter' ? [token.letter] : []));
  const [degrees, ...smaller] = numbers;
  if (!degrees || numbers.length > 3 || letters.length > 1) return null;
  if (smaller.some(({ isNegative }) => isNegative)) return null;
  // Only the last part may have decimals: "53.5° 30′" means nothing.
  if (numbers.slice(0, -1).some(({ digits }) => digits.includes('.'))) return null;
  const [letter = null] = letters;
  const parts =
    smaller.length > 0
      ? numbers.map(({ digits }) => Number(digits))
      : partsOf(degrees.digits, letter);
  const [whole = 0, minutes = 0, seconds = 0] = parts;
  return { degrees: whole, minutes, seconds, isNegative: degrees.isNegative, letter };
}

/** "330407" as 33° 04′ 07″ and "5354.5" as 53° 54.5′, beside a letter: degrees have three digits at the most. */
function partsOf(digits: string, letter: Letter | null): number[] {
  const [whole = '', decimals = ''] = digits.split('.');
  if (letter === null || whole.length < 4 || whole.length > 7) return [Number(digits)];
  const fraction = decimals ? `.${decimals}` : '';
  const isMinutes = whole.length <= 5;
  const at = whole.length - (isMinutes ? 2 : 4);
  const degrees = Number(whole.slice(0, at));
  if (isMinutes) return [degrees, Number(whole.slice(at) + fraction)];
  return [degrees, Number(whole.slice(at, at + 2)), Number(whole.slice(at + 2) + fraction)];
}
