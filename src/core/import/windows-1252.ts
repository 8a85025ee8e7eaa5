/** What windows-1252 has at 0x80 to 0x9f. The rest of it agrees with Unicode. */
export const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The characters that windows-1252 means, of text that was decoded as Latin-1: Node's TextDecoder does so under
 * every label of the two (https://github.com/nodejs/node/issues/56542). Where they were decoded rightly,
 * nothing changes.
 */
export const fromLatin1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (char) => upperHalf.charAt(char.charCodeAt(0) - 0x80));

const byteOf = new Map([...upperHalf].map((char, at) => [char, 0x80 + at]));

/** The bytes of a text in windows-1252; null where it has a character that the encoding does not. */
export function toWindows1252(text: string): Uint8Array | null {
  const bytes = [...text].map((char) => byteOf.get(char) ?? char.codePointAt(0) ?? 0);
  return bytes.some((byte) => byte > 0xff) ? null : Uint8Array.from(bytes);
}
