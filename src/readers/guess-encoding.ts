import { analyse } from 'chardet';

/** Below this, in hundred, a guess is worth less than the ordinary encoding of the West. */
const LEAST_CONFIDENCE = 30;
/** More says nothing new. */
const MOST_BYTES = 1 << 16;

/** The encoding that the bytes' statistics suggest. ISO-8859-1 is not one of them: windows-1252 contains it. */
export function guessEncoding(bytes: Uint8Array): string | null {
  const [best] = analyse(bytes.subarray(0, MOST_BYTES));
  return best === undefined || best.confidence < LEAST_CONFIDENCE ? null : best.name;
}
