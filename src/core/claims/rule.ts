import type { Hit } from './hit.ts';
import { compile } from './signs.ts';
import type { Statement } from './statement.ts';

/** What a pattern finds, read into a statement; null where the words turn out to state nothing. */
export interface Rule {
  readonly language: 'fr' | 'en';
  readonly pattern: RegExp;
  /** What a sentence must hold for the pattern to fit, where that is quicker to look for. */
  readonly needs?: RegExp;
  readonly read: (hit: Hit) => Statement | null;
}

export const rules = (
  language: 'fr' | 'en',
  read: (hit: Hit) => Statement | null,
  ...patterns: readonly string[]
): Rule[] => patterns.map((pattern) => ({ language, pattern: compile(pattern), read }));

/** The same rules, tried only in a sentence that holds what all of their patterns ask for. */
export const onlyWith = (needs: RegExp, made: readonly Rule[]): Rule[] =>
  made.map((rule) => ({ ...rule, needs }));
