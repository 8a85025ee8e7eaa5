import { readFileSync } from 'node:fs';
import type { ClaimKind, FindingVerdict } from '../../src/core/edition/claim-kind.ts';

/** A claim as a probe marks it: `[kind sign|words]`, with = for consistent, ≠ for differs, ? for cannot be checked. */
interface MarkedClaim {
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  readonly verdict: FindingVerdict;
}

interface ClaimProbe {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly claims: readonly MarkedClaim[];
}

const verdicts: Readonly<Record<string, FindingVerdict>> = {
  '=': 'consistent',
  '≠': 'differs',
  '?': 'cannot-be-checked',
};

/** The probes of a file: a line "# id date", then a line of text with its claims marked. */
export function readClaimProbes(name: string): ClaimProbe[] {
  const lines = readFileSync(`tests/fixtures/claims/${name}.txt`, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    const [, id, date] = /^# (\S+) (\S+)$/.exec(line) ?? [];
    return id === undefined || date === undefined
      ? []
      : [{ id, date, ...unmark(lines[i + 1] ?? '') }];
  });
}

function unmark(marked: string): { text: string; claims: MarkedClaim[] } {
  const claims: MarkedClaim[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([a-z]+) ([=≠?])\|([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    const [whole, kind = '', sign = '', words = ''] = match;
    claims.push({
      start: text.length,
      end: text.length + words.length,
      kind: kind as ClaimKind,
      verdict: verdicts[sign] ?? 'cannot-be-checked',
    });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), claims };
}

type Span = { readonly start: number; readonly end: number };

/** Spans match where what they share is at least half of what they cover together. */
export function matches(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const covered = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared > 0 && shared >= 0.5 * covered;
}
