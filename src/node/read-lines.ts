import { fail, type Result, succeed } from '../core/result.ts';
/** A line of a stream, or that one was too long to hold. */
export interface Line {
  readonly number: number;
  /** Its text, or how many bytes it has. */
  readonly read: Result<string, { readonly bytes: number }>;
}

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
    const read =
      held > mostBytes ? fail({ bytes: held }) : succeed(Buffer.concat(parts).toString('utf8'));
    const line = { number, read };
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
