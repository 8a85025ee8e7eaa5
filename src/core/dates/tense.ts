import type { TenseCues } from './grammar.ts';
import type { Token } from './tokens.ts';

export type Tense = 'past' | 'future';

/** How far a verb may stand from the date that it goes with. */
const farthest = 18;
/** What another clause between them counts, in words. */
const clauseCost = 5;
/** A verb behind the date is less likely its own than one before it. */
const behindCost = 2;

/**
 * Whether what the sentence tells of a date is to come or has been, by the verb or adverb that stands nearest to it;
 * null where there is none.
 *
 * @param from the index of the date's first token, `to` of the one behind its last
 */
export function tenseAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  cues: TenseCues,
): Tense | null {
  const before = nearest(tokens, from - 1, -1, cues);
  const after = nearest(tokens, to, 1, cues);
  if (!before || !after) return (before ?? after)?.tense ?? null;
  return after.cost + behindCost < before.cost ? after.tense : before.tense;
}

interface Cue {
  readonly tense: Tense;
  readonly cost: number;
}

function nearest(
  tokens: readonly Token[],
  start: number,
  step: 1 | -1,
  cues: TenseCues,
): Cue | null {
  let cost = 0;
  for (let at = start; cost <= farthest; at += step) {
    const token = tokens[at];
    if (!token || endsSentence(tokens, step > 0 ? at : at + 1, step < 0 ? at : at - 1)) return null;
    cost += cues.clause.has(token.word) ? clauseCost : 1;
    const tense = tenseOf(tokens, at, cues);
    if (tense) return { tense, cost };
  }
  return null;
}

/** Whether a sentence or a line ends between two neighbours. */
function endsSentence(tokens: readonly Token[], next: number, mark: number): boolean {
  const following = tokens[next];
  if (following?.gap === 'newline' && next > 0) return true;
  const stop = tokens[mark];
  if (stop?.kind !== 'mark' || !/^[.!?…]$/.test(stop.word)) return false;
  return (
    !following || (following.gap === 'space' && (following.capital || following.kind !== 'word'))
  );
}

function tenseOf(tokens: readonly Token[], at: number, cues: TenseCues): Tense | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || cues.neither.has(token.word)) return null;
  if (cues.future.has(token.word)) return 'future';
  if (cues.infinitiveAfter.has(token.word)) return 'future';
  if (!token.capital && cues.futureForm.test(token.word)) return 'future';
  if (cues.timeless.has(tokens[at - 1]?.word ?? '')) return null;
  if (cues.past.has(token.word)) return 'past';
  if (!token.capital && cues.pastForm.test(token.word)) return 'past';
  if (cues.movers.has(token.word)) return pastOfMover(tokens, at, cues);
  return cues.auxiliaries.has(token.word) && isFollowedByParticiple(tokens, at, cues)
    ? 'past'
    : null;
}

function pastOfMover(tokens: readonly Token[], at: number, cues: TenseCues): Tense | null {
  if (cues.pronouns.has(tokens[at - 1]?.word ?? '')) return 'past';
  const follows = tokens.slice(at + 1, at + 1 + withinTense);
  const words = follows.findIndex(({ kind }) => kind !== 'word');
  return follows.slice(0, words < 0 ? withinTense : words).some(({ word }) => cues.moved.test(word))
    ? 'past'
    : null;
}

/** How many words ("n’a pas encore été") may stand within a compound tense. */
const withinTense = 3;

function isFollowedByParticiple(tokens: readonly Token[], at: number, cues: TenseCues): boolean {
  for (let next = at + 1; next <= at + withinTense; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word') return false;
    if (cues.future.has(token.word)) return false;
    if (cues.participle.test(token.word)) return true;
  }
  return false;
}
