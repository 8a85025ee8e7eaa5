/**
 * A text as the rules read it: folded (lower case, no accents, one kind of apostrophe and of space), each place, length,
 * number or date as one sign of a private alphabet, so that a rule is a short pattern. Every character knows where in the
 * text it stands.
 */
export interface Skeleton<Entity> {
  readonly signs: string;
  /** UTF-16 offsets into the text, a pair for each sign. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What a sign of the private alphabet stands for, by its place in `signs`. */
  readonly entities: ReadonlyMap<number, Entity>;
}

/** A stretch of what is being made into a skeleton, and the sign to stand for it. */
export interface Replacement<Entity> {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
  readonly entity: Entity;
}

/** Ends a sentence; no pattern reads across it. */
export const SENTENCE_END = '\uE00F';

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

function foldedChar(char: string): string {
  if (char >= 'a' && char <= 'z') return char;
  if (/[\s\u00a0\u202f\u2009]/.test(char)) return char === '\n' || char === '\r' ? '\n' : ' ';
  if (char === '’' || char === '‘' || char === 'ʼ') return "'";
  if (char === '–' || char === '‑' || char === '‐' || char === '−') return '-';
  if (char === '—') return ',';
  if ('«»“”„"'.includes(char)) return '"';
  const lower = char.toLowerCase();
  return WRITTEN_OUT[lower] ?? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

const foldTable = new Map<string, string>();

function fold(char: string): string {
  const known = foldTable.get(char);
  if (known !== undefined) return known;
  const folded = foldedChar(char);
  // A private sign in the text itself must not be read as one of ours.
  const safe = /[\uE000-\uE0FF]/.test(folded) ? '?' : folded;
  if (foldTable.size < 4000) foldTable.set(char, safe);
  return safe;
}

class Builder<Entity> {
  readonly #signs: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #entities = new Map<number, Entity>();

  get last(): string {
    return this.#signs.at(-1) ?? '\n';
  }

  add(sign: string, start: number, end: number): void {
    for (const each of sign) {
      this.#signs.push(each);
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  addEntity(sign: string, entity: Entity, start: number, end: number): void {
    this.#entities.set(this.#signs.length, entity);
    this.add(sign, start, end);
  }

  build(): Skeleton<Entity> {
    return {
      signs: this.#signs.join(''),
      starts: Int32Array.from(this.#starts),
      ends: Int32Array.from(this.#ends),
      entities: this.#entities,
    };
  }
}

/** The skeleton of a text. `named` is in order and does not overlap. */
export function skeletonOf<Entity>(
  text: string,
  named: readonly Replacement<Entity>[],
): Skeleton<Entity> {
  const builder = new Builder<Entity>();
  let at = 0;
  const fillTo = (end: number): void => {
    for (; at < end; at++) {
      const folded = fold(text.charAt(at));
      if ((folded === ' ' || folded === '\n') && /[ \n]/.test(builder.last)) continue;
      // What was cut out of a page often has a space before its commas.
      if (folded === ' ' && /^(?:,|\.(?:\s|$))/.test(text.slice(at + 1, at + 3))) continue;
      builder.add(folded, at, at + 1);
    }
  };
  for (const { start, end, sign, entity } of named) {
    fillTo(start);
    builder.addEntity(sign, entity, start, end);
    at = end;
  }
  fillTo(text.length);
  return builder.build();
}

/** The same with further stretches of its signs replaced; `found` counts signs, in order, not overlapping. */
export function withReplaced<Entity>(
  skeleton: Skeleton<Entity>,
  found: readonly Replacement<Entity>[],
): Skeleton<Entity> {
  const { signs, starts, ends, entities } = skeleton;
  const builder = new Builder<Entity>();
  let at = 0;
  const copyTo = (end: number): void => {
    for (; at < end; at++) {
      const entity = entities.get(at);
      const [start = 0, stop = 0] = [starts[at], ends[at]];
      if (entity === undefined) builder.add(signs.charAt(at), start, stop);
      else builder.addEntity(signs.charAt(at), entity, start, stop);
    }
  };
  for (const { start, end, sign, entity } of found) {
    copyTo(start);
    builder.addEntity(sign, entity, starts[start] ?? 0, ends[end - 1] ?? 0);
    at = end;
  }
  copyTo(signs.length);
  return builder.build();
}
