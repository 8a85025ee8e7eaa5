import type { Meaning } from './meaning.ts';
import type { Token } from './tokens.ts';

/** What a class of words stands for: a number, a word of the grammar's own, or a whole meaning. */
export type Value = number | string | Meaning;

/** What a class or a phrase found: its value, and the index behind its last token. */
export interface Found {
  readonly value: Value;
  readonly next: number;
}

/** A class of words: what it finds at a token, in time that does not grow with the text. */
export interface WordClass {
  (tokens: readonly Token[], at: number): Found | null;
  /** The words that it may begin with, where it is one of words and not of figures. */
  readonly words?: readonly string[];
}

/** What a pattern's named elements found. */
export interface Captured {
  readonly number: (name: string) => number | undefined;
  readonly word: (name: string) => string | undefined;
  readonly meaning: (name: string) => Meaning | undefined;
  /** The index of the token that the element begins at. */
  readonly at: (name: string) => number;
}

/**
 * A rule of a grammar: words and classes in a row, and what they mean together.
 *
 * In a pattern, `a|b` is one of these words, without accents; `<class>` or `<class:name>` a class or a phrase,
 * captured by its name; `( … )` a group; `?` behind an element makes it optional; `!` before one says that it must
 * not follow. `[ … ]` is the expression itself, where the pattern names words around it as well.
 */
export interface Rule {
  readonly pattern: string;
  /** Null where the rule does not hold after all. */
  readonly means: (captured: Captured) => Meaning | null;
  /** Holds only right behind another date. */
  readonly afterDate?: boolean;
}

export type Element =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | {
      readonly kind: 'class';
      readonly of: string;
      readonly name: string;
      readonly optional: boolean;
    }
  | { readonly kind: 'group'; readonly elements: readonly Element[]; readonly optional: boolean }
  | { readonly kind: 'not'; readonly element: Element }
  | { readonly kind: 'begin' }
  | { readonly kind: 'end' };

export interface CompiledRule extends Rule {
  readonly elements: readonly Element[];
}

export const compile = (rule: Rule): CompiledRule => {
  const pieces = rule.pattern.split(/\s+/).filter((piece) => piece !== '');
  return { ...rule, elements: readElements(pieces) };
};

function readElements(pieces: string[]): Element[] {
  const elements: Element[] = [];
  for (;;) {
    const piece = pieces.shift();
    if (piece === undefined || piece === ')' || piece === ')?') return elements;
    if (piece === '(') {
      const group = readGroup(pieces);
      elements.push(group);
    } else elements.push(readElement(piece));
  }
}

function readGroup(pieces: string[]): Element {
  let depth = 1;
  const end = pieces.findIndex((piece) => {
    if (piece === '(') depth++;
    if (piece === ')' || piece === ')?') depth--;
    return depth === 0;
  });
  const optional = pieces[end] === ')?';
  const inner = pieces.splice(0, end + 1).slice(0, -1);
  return { kind: 'group', elements: readElements(inner), optional };
}

function readElement(piece: string): Element {
  if (piece === '[') return { kind: 'begin' };
  if (piece === ']') return { kind: 'end' };
  if (piece.length > 1 && piece.startsWith('!')) {
    return { kind: 'not', element: readElement(piece.slice(1)) };
  }
  const optional = piece.length > 1 && piece.endsWith('?');
  const bare = optional ? piece.slice(0, -1) : piece;
  if (!bare.startsWith('<') || bare.length < 3) {
    return { kind: 'words', words: new Set(bare.split('|')), optional };
  }
  const [of = '', name = of] = bare.slice(1, -1).split(':');
  return { kind: 'class', of, name, optional };
}

/** The words and classes that a match of the elements may begin with. */
export function firstOf(elements: readonly Element[]): { words: string[]; classes: string[] } {
  const words: string[] = [];
  const classes: string[] = [];
  for (const element of elements) {
    if (element.kind === 'begin' || element.kind === 'end' || element.kind === 'not') continue;
    if (element.kind === 'words') words.push(...element.words);
    else if (element.kind === 'class') classes.push(element.of);
    else {
      const inner = firstOf(element.elements);
      words.push(...inner.words);
      classes.push(...inner.classes);
    }
    if (!element.optional) break;
  }
  return { words, classes };
}
