/** A line of a stream, or that one was too long to hold. */
export type Line =
  | { readonly ok: true; readonly number: number; readonly text: string }
  | { readonly ok: false; readonly number: number; readonly bytes: number };

const NEWLINE = 0x0a;

/**
 * Cuts a stream of UTF-8 into lines at "\n" alone (a JSON text may hold every other separator),
 * keeping no more than one line in memory. A line longer than `mostBytes` is passed over and told of.
 */
export async function* readLines(
  stream: AsyncIterable<Buffer>,
  mostBytes: number,
): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let held = 0;
  let number = 1;
  const take = (): Line => {
    const line: Line =
      held > mostBytes
        ? { ok: false, number, bytes: held }
        : { ok: true, number, text: Buffer.concat(parts).toString('utf8') };
    parts = [];
    held = 0;
    number++;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (;;) {
      const at = chunk.indexOf(NEWLINE, from);
      const part = chunk.subarray(from, at < 0 ? chunk.length : at);
      held += part.length;
      if (held <= mostBytes) parts.push(part);
      else parts = [];
      if (at < 0) break;
      yield take();
      from = at + 1;
    }
  }
  if (held > 0) yield take();
}
