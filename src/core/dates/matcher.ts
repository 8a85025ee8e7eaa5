import type { Meaning } from './meaning.ts';
import {
  type Captured,
  type CompiledRule,
  compile,
  type Element,
  type Found,
  firstOf,
  type Rule,
  type Value,
  type WordClass,
} from './pattern.ts';
import type { Token } from './tokens.ts';

/** A rule that held: which tokens it read, and which of them are the expression. */
export interface Match {
  readonly meaning: Meaning;
  /** The index of the expression's first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The index behind the last token that was read. */
  readonly next: number;
}

/** Rules by the words and classes that they may begin with. */
interface RuleSet {
  readonly byWord: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly byClass: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly order: ReadonlyMap<CompiledRule, number>;
}

/** A grammar made ready: its classes, its phrases (rules used by name within others) and its rules. */
export interface CompiledGrammar {
  readonly classes: Readonly<Record<string, WordClass>>;
  readonly phrases: ReadonlyMap<string, RuleSet>;
  readonly rules: RuleSet;
  /** Every word that an expression may begin with. */
  readonly beginnings: ReadonlySet<string>;
}

export function compileGrammar(grammar: {
  readonly classes: Readonly<Record<string, WordClass>>;
  readonly phrases: Readonly<Record<string, readonly Rule[]>>;
  readonly rules: readonly Rule[];
}): CompiledGrammar {
  const phrases = Object.entries(grammar.phrases).map(([name, rules]): [string, RuleSet] => [
    name,
    ruleSet(rules),
  ]);
  const rules = ruleSet(grammar.rules);
  const beginnings = new Set([
    ...[rules, ...phrases.map(([, set]) => set)].flatMap(({ byWord }) => [...byWord.keys()]),
    ...Object.values(grammar.classes).flatMap(({ words }) => words ?? []),
  ]);
  return { classes: grammar.classes, phrases: new Map(phrases), rules, beginnings };
}

function ruleSet(rules: readonly Rule[]): RuleSet {
  const byWord = new Map<string, CompiledRule[]>();
  const byClass = new Map<string, CompiledRule[]>();
  const order = new Map<CompiledRule, number>();
  const add = (map: Map<string, CompiledRule[]>, key: string, rule: CompiledRule) => {
    const list = map.get(key) ?? [];
    if (!list.includes(rule)) list.push(rule);
    map.set(key, list);
  };
  for (const rule of rules.map(compile)) {
    order.set(rule, order.size);
    const { words, classes } = firstOf(rule.elements);
    for (const word of words) add(byWord, word, rule);
    for (const name of classes) add(byClass, name, rule);
  }
  return { byWord, byClass, order };
}

/** What has been captured so far, newest first: a list that branches share when one of them fails. */
interface Capture {
  readonly name: string;
  readonly at: number;
  readonly value: Value;
  readonly before: Capture | null;
}

interface State {
  readonly at: number;
  /** Where the match began. */
  readonly first: number;
  readonly captures: Capture | null;
}

/** What a century's number may begin with. */
const romanDigit = /^[ivx]/;

/** Tokens whose findings are kept at a time: more than any expression has. */
const window = 128;

/** What was found at a token. */
interface Slot {
  at: number;
  readonly found: Map<string, Found | null>;
}

/**
 * Matches rules at the tokens of one text. Every class and phrase is looked for at most once at a token, so the whole
 * takes time linear in the number of tokens.
 */
export class Matcher {
  readonly #tokens: readonly Token[];
  readonly #grammar: CompiledGrammar;
  readonly #found = Array.from({ length: window }, (): Slot => ({ at: -1, found: new Map() }));

  constructor(tokens: readonly Token[], grammar: CompiledGrammar) {
    this.#tokens = tokens;
    this.#grammar = grammar;
  }

  /** The rule that reads farthest from a token, the first of those that read as far. */
  bestAt(at: number, isAfterDate: boolean): Match | null {
    const token = this.#tokens[at];
    const isOrdinary = token?.kind === 'word' && !this.#grammar.beginnings.has(token.folded);
    if (isOrdinary && !romanDigit.test(token.folded)) return null;
    return this.#bestOf(this.#grammar.rules, at, isAfterDate);
  }

  #bestOf(rules: RuleSet, at: number, isAfterDate: boolean): Match | null {
    let best: Match | null = null;
    let bestOrder = 0;
    const consider = (rule: CompiledRule) => {
      if (rule.afterDate && !isAfterDate) return;
      const order = rules.order.get(rule) ?? 0;
      const match = this.#apply(rule, at);
      if (!match) return;
      const isBetter = !best || match.to > best.to || (match.to === best.to && order < bestOrder);
      if (!isBetter) return;
      best = match;
      bestOrder = order;
    };
    for (const rule of rules.byWord.get(this.#tokens[at]?.folded ?? '') ?? []) consider(rule);
    for (const [name, list] of rules.byClass) {
      if (this.#find(name, at)) list.forEach(consider);
    }
    return best;
  }

  #apply(rule: CompiledRule, at: number): Match | null {
    const end = this.#match(rule.elements, 0, { at, first: at, captures: null });
    if (!end) return null;
    const meaning = rule.means(capturedOf(end.captures));
    if (!meaning) return null;
    const from = find(end.captures, '[')?.at ?? at;
    const to = find(end.captures, ']')?.at ?? end.at;
    return { meaning, from, to, next: end.at };
  }

  /** Matches the elements from `index` on; optional ones are taken where they can be. */
  #match(elements: readonly Element[], index: number, state: State): State | null {
    const element = elements[index];
    if (!element) return state;
    if (element.kind === 'not') {
      const follows = this.#one(element.element, state) !== null;
      return follows ? null : this.#match(elements, index + 1, state);
    }
    const after = this.#one(element, state);
    const taken = after && this.#match(elements, index + 1, after);
    if (taken) return taken;
    const isOptional = 'optional' in element && element.optional;
    return isOptional ? this.#match(elements, index + 1, state) : null;
  }

  #one(element: Element, state: State): State | null {
    const { at, first, captures } = state;
    switch (element.kind) {
      case 'begin':
        return { ...state, captures: { name: '[', at, value: '', before: captures } };
      case 'end':
        return { ...state, captures: { name: ']', at, value: '', before: captures } };
      case 'not':
        return null;
      case 'group':
        return this.#match(element.elements, 0, state);
      case 'words': {
        const token = this.#tokens[at];
        if (!token || !element.words.has(token.folded) || this.#breaks(state)) return null;
        return { at: at + 1, first, captures };
      }
      case 'class': {
        const found = this.#breaks(state) ? null : this.#find(element.of, at);
        if (!found) return null;
        const capture = { name: element.name, at, value: found.value, before: captures };
        return { at: found.next, first, captures: capture };
      }
    }
  }

  /** Whether a line ends within the expression: it does not run on. */
  #breaks({ at, first }: State): boolean {
    return at > first && this.#tokens[at]?.gap === 'newline';
  }

  #find(name: string, at: number): Found | null {
    const slot = this.#slotAt(at);
    const before = slot.found.get(name);
    if (before !== undefined) return before;
    const found = this.#look(name, at);
    // Looking may have gone so far ahead as to take the slot.
    if (slot.at === at) slot.found.set(name, found);
    return found;
  }

  #slotAt(at: number): Slot {
    const slot = this.#found[at % window] ?? { at, found: new Map() };
    if (slot.at !== at) {
      slot.at = at;
      slot.found.clear();
    }
    return slot;
  }

  #look(name: string, at: number): Found | null {
    const wordClass = this.#grammar.classes[name];
    if (wordClass) return wordClass(this.#tokens, at);
    const phrase = this.#grammar.phrases.get(name);
    const match = phrase ? this.#bestOf(phrase, at, false) : null;
    return match && match.to > at ? { value: match.meaning, next: match.to } : null;
  }
}

function find(captures: Capture | null, name: string): Capture | null {
  for (let capture = captures; capture; capture = capture.before) {
    if (capture.name === name) return capture;
  }
  return null;
}

function capturedOf(captures: Capture | null): Captured {
  const value = (name: string) => find(captures, name)?.value;
  return {
    number: (name) => {
      const found = value(name);
      return typeof found === 'number' ? found : undefined;
    },
    word: (name) => {
      const found = value(name);
      return typeof found === 'string' ? found : undefined;
    },
    meaning: (name) => {
      const found = value(name);
      return typeof found === 'object' ? found : undefined;
    },
    at: (name) => find(captures, name)?.at ?? -1,
  };
}
