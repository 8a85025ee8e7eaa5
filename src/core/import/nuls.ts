/** How many bytes are NUL, at even and at odd places: in UTF-16 every second one is, in other texts none. */
export function nulsIn(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  let even = 0;
  let odd = 0;
  for (let at = bytes.indexOf(0); at !== -1 && at < bytes.length; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  return { even, odd };
}
