/** Decodes UTF-8 that the project wrote itself; the core has no TextDecoder in its types. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let out = '';
  let i = start;
  const next = (): number => (bytes[i++] ?? 0) & 0x3f;
  while (i < end) {
    const lead = bytes[i++] ?? 0;
    if (lead < 0x80) out += String.fromCharCode(lead);
    else if (lead < 0xe0) out += String.fromCharCode(((lead & 0x1f) << 6) | next());
    else if (lead < 0xf0)
      out += String.fromCharCode(((lead & 0x0f) << 12) | (next() << 6) | next());
    else out += String.fromCodePoint(((lead & 7) << 18) | (next() << 12) | (next() << 6) | next());
  }
  return out;
}
