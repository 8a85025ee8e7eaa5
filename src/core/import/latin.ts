/** Arguments are limited in number. */
const CHUNK = 1 << 13;

/** Bytes as a text in which each character is one byte, as formats that mix letters and bytes are looked through. */
export function latinOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    // Spread they would be taken one by one, which is seven times the work.
    pieces.push(Reflect.apply(String.fromCharCode, String, bytes.subarray(at, at + CHUNK)));
  }
  return pieces.join('');
}
