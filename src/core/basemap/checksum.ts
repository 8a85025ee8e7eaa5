/** What a checksum covers of a topology: its arcs as they are stored, and everything in its objects. */
export interface Checked {
  readonly arcs: readonly string[];
  readonly objects: object;
}

/**
 * A 32-bit checksum of what a file draws: every arc, every shape's arcs, every code and name. It tells a damaged file
 * from a whole one; it does not guard against malice.
 */
export function checksumOf({ arcs, objects }: Checked): number {
  let sum = arcs.length | 0;
  const add = (value: number): void => {
    sum = (Math.imul(sum, 31) + value) | 0;
  };
  const addText = (text: string): void => {
    add(text.length);
    for (let at = 0; at < text.length; at++) add(text.charCodeAt(at));
  };
  const addAny = (value: unknown): void => {
    if (typeof value === 'number') add(value);
    else if (typeof value === 'string') addText(value);
    else if (typeof value === 'boolean') add(value ? 1 : 2);
    else if (Array.isArray(value)) {
      add(value.length);
      value.forEach(addAny);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(addAny);
  };
  for (const arc of arcs) addText(arc);
  addAny(objects);
  return sum;
}
