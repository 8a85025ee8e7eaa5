import { looksLikeBoilerplate } from './boilerplate.ts';

/** Newspapers' headlines are shorter. */
const LONGEST = 150;
/** A name or a date alone is no headline. */
const FEWEST_WORDS = 3;
/** Lines under a headline among which the text begins: who wrote it and when stand there too. */
const BEGINS_WITHIN = 6;

const word = /\p{L}{2}/u;
/** What ends a sentence, or goes on: a headline ends otherwise, or asks or calls. */
const goesOn = /[.,;:…\-–—]$/u;
const isSentence = /[.!?…][»”"’)\]\s]*$/u;
const signature = /^(?:(?:[Pp]ar|PAR|[Bb]y|BY)\s+\p{Lu}|[Pp]ropos recueillis\s)/u;
const address = /:\/\/|@|^www\./u;

/**
 * The headline that a plain text begins with, but for what pages put above their articles; null where its first line may
 * be anything else. It stands by itself, is short, is no sentence with its full stop, and a longer line that is one comes
 * soon after it. A line that goes on in the next one was only cut there.
 */
export function headlineOf(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => line.trim() !== '' && !looksLikeBoilerplate(line));
  const first = lines[at]?.trim() ?? '';
  if (!isLikeHeadline(first)) return null;
  const isAlone = lines[at + 1]?.trim() === '';
  const after = lines
    .slice(at + 1, at + 1 + 2 * BEGINS_WITHIN)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, BEGINS_WITHIN);
  if (!isAlone && !isBeginning(after[0] ?? '', first)) return null;
  return after.some((line) => line.length > first.length && isSentence.test(line)) ? first : null;
}

function isLikeHeadline(line: string): boolean {
  if (line.length > LONGEST || goesOn.test(line)) return false;
  if (signature.test(line) || address.test(line)) return false;
  return line.split(/\s+/).filter((part) => word.test(part)).length >= FEWEST_WORDS;
}

/** Where no empty line parts them, a line that is much longer than the one before was not cut to its width. */
const isBeginning = (line: string, before: string): boolean =>
  line.length > 2 * before.length && !/^\p{Ll}/u.test(line);
