import type { Hit } from './hit.ts';
import { compile } from './signs.ts';
import type { Statement } from './statement.ts';

/** What a pattern finds, read into a statement; null where the words turn out to state nothing. */
export interface Rule {
  readonly language: 'fr' | 'en';
  readonly pattern: RegExp;
  readonly read: (hit: Hit) => Statement | null;
}

export const rules = (
  language: 'fr' | 'en',
  read: (hit: Hit) => Statement | null,
  ...patterns: readonly string[]
): Rule[] => patterns.map((pattern) => ({ language, pattern: compile(pattern), read }));
