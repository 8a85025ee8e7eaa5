/**
 * Cuts a stream of text into lines at "\n", keeping no more than one in memory. A line longer than `most`
 * characters is passed over: null stands for it.
 */
export async function* linesOf(
  texts: AsyncIterable<string>,
  most: number,
): AsyncGenerator<string | null> {
  let parts: string[] = [];
  let held = 0;
  const take = (): string | null => {
    const line = held > most ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    held = 0;
    return line;
  };
  for await (const text of texts) {
    let from = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
      hold(text.slice(from, at));
      yield take();
      from = at + 1;
    }
    hold(text.slice(from));
  }
  if (held > 0) yield take();

  function hold(part: string): void {
    held += part.length;
    if (held <= most) parts.push(part);
    else parts = [];
  }
}
