import type { LinkFault } from '../state.ts';

/** Reads a link's values by key and keeps note of those that mean nothing. */
export class LinkReader {
  readonly #params: URLSearchParams;
  readonly #faults: LinkFault[] = [];

  constructor(params: URLSearchParams) {
    this.#params = params;
  }

  get faults(): readonly LinkFault[] {
    return this.#faults;
  }

  one<Value>(key: string, parse: (value: string) => Value | null): Value | null {
    const value = this.#params.get(key);
    return value === null ? null : this.#parsed(key, value, parse);
  }

  /** Null where the key is absent, or nothing in it is understood; "none" is the empty list. */
  list<Value>(key: string, parse: (value: string) => Value | null): readonly Value[] | null {
    const value = this.#params.get(key);
    if (value === null) return null;
    if (value === none) return [];
    const items = value
      .split(',')
      .map((item) => this.#parsed(key, item, parse))
      .filter((item) => item !== null);
    return items.length === 0 ? null : [...new Set(items)];
  }

  /** Every value of a key that may stand several times. */
  each<Value>(key: string, parse: (value: string, at: number) => Value | null): readonly Value[] {
    return this.#params
      .getAll(key)
      .map((value, at) => this.#parsed(key, value, (text) => parse(text, at)))
      .filter((item) => item !== null);
  }

  /** What stands under none of the keys. */
  others(keys: readonly string[]): readonly LinkFault[] {
    return [...this.#params.entries()]
      .filter(([key]) => !keys.includes(key))
      .map(([key, value]) => ({ key, value }));
  }

  #parsed<Value>(key: string, value: string, parse: (value: string) => Value | null): Value | null {
    const parsed = parse(value);
    if (parsed === null) this.#faults.push({ key, value });
    return parsed;
  }
}

const none = 'none';

/** A list as `list` reads it. */
export function listOrNone(items: readonly string[]): string {
  return items.length === 0 ? none : items.join(',');
}

export function oneOf<Item extends string>(items: readonly Item[], value: string): Item | null {
  return items.find((item) => item === value) ?? null;
}

/** An id as far as its form goes; whether there is such a thing is asked of the library. */
export function idOf<Id extends string>(value: string): Id | null {
  return /^[^\s,;@=&#\ufffd]+$/u.test(value) ? (value as Id) : null;
}
