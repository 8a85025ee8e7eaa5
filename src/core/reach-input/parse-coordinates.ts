import type { LngLat } from '../units.ts';

export type CoordinateFault =
  | 'unreadable'
  | 'one-number'
  | 'latitude-out-of-range'
  | 'longitude-out-of-range'
  | 'minutes-out-of-range';

export type ParsedCoordinates =
  | { readonly ok: true; readonly point: LngLat }
  | { readonly ok: false; readonly fault: CoordinateFault };

/**
 * Reads a point as people write one: "53.9, 27.57", "53,9 ; 27,57", "53°54′N 27°34′E",
 * "N 53 54 00 E 27 34 12". Latitude comes first unless letters say otherwise; N and S, E and W or
 * O ("ouest") are understood, before or after their numbers.
 */
export function parseCoordinates(text: string): ParsedCoordinates {
  const tokens = tokensOf(withPoints(text));
  if (tokens === null) return fault('unreadable');
  const halves = halvesOf(tokens);
  if (halves === null) return fault(numbersOf(tokens).length < 2 ? 'one-number' : 'unreadable');
  const [first, second] = halves;
  const swapped = isEasting(first.letter) || isNorthing(second.letter);
  const [north, east] = swapped ? [second, first] : [first, second];
  if (isEasting(north.letter) || isNorthing(east.letter)) return fault('unreadable');
  const [lat, lng] = [degreesOf(north), degreesOf(east)];
  if (lat === null || lng === null) return fault('minutes-out-of-range');
  if (Math.abs(lat) > 90) return fault('latitude-out-of-range');
  if (Math.abs(lng) > 180) return fault('longitude-out-of-range');
  return { ok: true, point: [lng, lat] };
}

type Letter = 'N' | 'S' | 'E' | 'W';
type Token = number | Letter;

/** One of the two coordinates: degrees, minutes, seconds, as far as they are given. */
interface Half {
  readonly numbers: readonly number[];
  readonly letter: Letter | null;
  readonly negative: boolean;
}

/**
 * A comma is a decimal one where nothing else can be: beside a semicolon, in two numbers at once, or
 * directly before a digit where another comma parts the numbers.
 */
function withPoints(text: string): string {
  const plain = text.replace(/[−–]/g, '-');
  if (plain.includes('.')) return plain.replace(/[,;]/g, ' ');
  const decimal = /(\d),(?=\d)/g;
  const decimals = plain.match(decimal)?.length ?? 0;
  if (plain.includes(';') || decimals >= 2)
    return plain.replace(decimal, '$1.').replace(/[,;]/g, ' ');
  return plain.replace(/,/g, ' ');
}

/** Numbers and letters in their order; null where there is anything else than marks of degrees. */
function tokensOf(text: string): Token[] | null {
  const rest = text.replace(/[-+]?\d+(?:\.\d+)?|[NSEWO]|[°º'’′"”″\s]/gi, '');
  if (rest !== '') return null;
  return (text.match(/[-+]?\d+(?:\.\d+)?|[NSEWO]/gi) ?? []).map((token) => {
    const letter = token.toUpperCase();
    if (letter === 'O') return 'W';
    // "-0" stays: half a degree west is "-0 30".
    return isLetter(letter) ? letter : Number(token);
  });
}

function halvesOf(tokens: readonly Token[]): readonly [Half, Half] | null {
  const letters = tokens.filter((token) => typeof token !== 'number');
  if (letters.length === 0) {
    const middle = tokens.length / 2;
    return pair(half(tokens.slice(0, middle)), half(tokens.slice(middle)));
  }
  if (letters.length !== 2) return null;
  const leading = typeof tokens[0] !== 'number';
  const cut = leading
    ? tokens.findIndex((token, at) => at > 0 && typeof token !== 'number')
    : tokens.findIndex((token) => typeof token !== 'number') + 1;
  return pair(half(tokens.slice(0, cut)), half(tokens.slice(cut)));
}

function pair(first: Half | null, second: Half | null): readonly [Half, Half] | null {
  return first === null || second === null ? null : [first, second];
}

function half(tokens: readonly Token[]): Half | null {
  const numbers = numbersOf(tokens);
  const letters = tokens.filter((token) => typeof token !== 'number');
  const [degrees, ...smaller] = numbers;
  if (degrees === undefined || numbers.length > 3 || letters.length > 1) return null;
  if (smaller.some((part) => part < 0 || Object.is(part, -0))) return null;
  // Only the last part may have decimals: "53.5° 30′" means nothing.
  if (numbers.slice(0, -1).some((part) => !Number.isInteger(part))) return null;
  const negative = degrees < 0 || Object.is(degrees, -0);
  return { numbers, letter: letters[0] ?? null, negative };
}

function degreesOf({ numbers, letter, negative }: Half): number | null {
  const [degrees = 0, minutes = 0, seconds = 0] = numbers;
  if (minutes >= 60 || seconds >= 60) return null;
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  const turned = letter === 'S' || letter === 'W';
  return negative === turned ? size : -size;
}

function numbersOf(tokens: readonly Token[]): number[] {
  return tokens.filter((token) => typeof token === 'number');
}

function isLetter(text: string): text is Letter {
  return text === 'N' || text === 'S' || text === 'E' || text === 'W';
}

const isNorthing = (letter: Letter | null): boolean => letter === 'N' || letter === 'S';
const isEasting = (letter: Letter | null): boolean => letter === 'E' || letter === 'W';

const fault = (code: CoordinateFault): ParsedCoordinates => ({ ok: false, fault: code });
