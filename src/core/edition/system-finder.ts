import { fold } from '../gazetteer/fold.ts';
import { type Span, utf16Offset } from '../text/offset.ts';

/** What a system or a variant is called. */
interface NamedSystem {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly variants: readonly {
    readonly id: string;
    readonly label: Readonly<Record<string, string>>;
  }[];
}

/** A stretch of text that names a system or a variant, by its id. */
export interface FoundSystem extends Span {
  readonly id: string;
}

export interface SystemFinder {
  /** Every mention of a system, in order, never overlapping; of two that begin alike, the longer. */
  readonly find: (text: string) => FoundSystem[];
}

interface Name {
  readonly words: readonly string[];
  readonly id: string;
  readonly isUpper: boolean;
}

/**
 * Finds systems by their names and aliases, whatever the kind of hyphen ("S-400", "S 400", "S‑400").
 * A name that begins with a capital is only found with one: "su 25" is no aircraft.
 */
export function createSystemFinder(systems: readonly NamedSystem[]): SystemFinder {
  const byFirstWord = indexOf(systems);
  return { find: (text) => (byFirstWord.size === 0 ? [] : findIn(text, byFirstWord)) };
}

function indexOf(systems: readonly NamedSystem[]): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, Name>();
  // A variant's name says more than its system's: it is entered first, and the first holds.
  for (const { variants } of systems) {
    for (const { id, label } of variants) for (const name of Object.values(label)) enter(name, id);
  }
  for (const { id, label, aliases } of systems) {
    for (const name of [...Object.values(label), ...aliases]) enter(name, id);
  }
  return groupByFirstWord([...names.values()]);

  function enter(name: string, id: string): void {
    const folded = fold(name);
    if (folded === '' || names.has(folded)) return;
    names.set(folded, { words: folded.split(' '), id, isUpper: /^\p{Lu}/u.test(name.trim()) });
  }
}

function groupByFirstWord(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const first = name.words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), name]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length);
  return groups;
}

function findIn(text: string, byFirstWord: ReadonlyMap<string, readonly Name[]>): FoundSystem[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const folded = words.map(([word]) => fold(word));
  const found: FoundSystem[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined) break;
    const name = byFirstWord
      .get(folded[at] ?? '')
      ?.find(
        (candidate) =>
          (!candidate.isUpper || /^\p{Lu}/u.test(first[0])) &&
          candidate.words.every((word, n) => folded[at + n] === word) &&
          isJoined(text, words, at, candidate.words.length),
      );
    if (name === undefined) continue;
    const last = words[at + name.words.length - 1] ?? first;
    found.push({
      id: name.id,
      start: utf16Offset(first.index),
      end: utf16Offset(last.index + last[0].length),
    });
    at += name.words.length - 1;
  }
  return found;
}

/** Whether the words stand side by side: one space or hyphen between them, no line's end or comma. */
function isJoined(
  text: string,
  words: readonly RegExpExecArray[],
  from: number,
  count: number,
): boolean {
  for (let at = from; at + 1 < from + count; at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined) return false;
    const between = text.slice(word.index + word[0].length, next.index);
    if (!/^[ \u00a0\u202f‐-―-]$/.test(between)) return false;
  }
  return true;
}
