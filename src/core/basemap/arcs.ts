import type { GridStep } from './topology.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;

/** Of the six bits of a digit: the highest says that another digit follows. */
const MORE = 32;
const PAYLOAD_BITS = 5;

/**
 * Writes an arc's steps as one string of Base64 VLQ numbers (ECMA-426, "Base64 VLQ"): x, y, x, y, …
 *
 * @param steps in grid units, small enough for 30 bits.
 */
export function writeArc(steps: readonly GridStep[]): string {
  return steps.map(([dx, dy]) => writeNumber(dx) + writeNumber(dy)).join('');
}

/** Reads an arc back. The string is one that `writeArc` wrote: files are checked before their arcs are read. */
export function readArc(text: string): GridStep[] {
  const steps: GridStep[] = [];
  let number = 0;
  let shift = 0;
  let x: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const digit = VALUES[text.charCodeAt(at)] ?? 0;
    number |= (digit & (MORE - 1)) << shift;
    shift += PAYLOAD_BITS;
    if (digit & MORE) continue;
    const value = number & 1 ? -(number >> 1) : number >> 1;
    if (x === null) x = value;
    else {
      steps.push([x, value]);
      x = null;
    }
    number = 0;
    shift = 0;
  }
  return steps;
}

function writeNumber(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = '';
  do {
    const low = rest & (MORE - 1);
    rest >>= PAYLOAD_BITS;
    text += DIGITS[rest > 0 ? low | MORE : low];
  } while (rest > 0);
  return text;
}
