/**
 * A row on its way into a table, as one line: its key, its value as JSON, then keys and values, as JSON, of what
 * it shares with other rows. JSON holds no tab of its own, and a tab sorts before whatever a key may hold, so
 * lines sort as their keys do.
 */
export type Line = string;

/** What a row refers to and others do as well: key and JSON. */
export type Shared = ReadonlyMap<string, string>;

export function lineOf(key: string, value: unknown, shared: Shared = new Map()): Line {
  const fields = [key, JSON.stringify(value)];
  for (const [name, json] of shared) fields.push(name, json);
  return fields.join('\t');
}

export interface ParsedLine {
  readonly key: string;
  readonly json: string;
  readonly shared: Shared;
}

export function parseLine(line: Line): ParsedLine {
  const [key = '', json = 'null', ...rest] = line.split('\t');
  const shared = new Map<string, string>();
  for (let at = 0; at + 1 < rest.length; at += 2) shared.set(rest[at] ?? '', rest[at + 1] ?? '');
  return { key, json, shared };
}

/** The line's key alone. */
export const keyOfLine = (line: Line): string => line.slice(0, line.indexOf('\t'));

/** The value in a line that the compilation wrote itself: it is of the kind that it put there. */
export const writtenIn = <Value>(line: Line): Value => JSON.parse(parseLine(line).json) as Value;

/** The same text apart from what it was cut from: engines keep the whole alive for the sake of a part. */
export const copied = (text: string): string => [...text].join('');
