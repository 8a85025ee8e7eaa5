import type { Feature } from '../gazetteer/feature.ts';
import type { FoundName } from './found-name.ts';
import type { Sense } from './sense.ts';
import { CLAUSE, isSubject } from './subject.ts';
import { Gap, isA, type Tokens } from './tokens.ts';
import type { WordList } from './words/word-lists.ts';

/**
 * Whether a place's name stands for the place or for those who act in its name. Read from the words
 * beside it, in this order (the cues are those of the annotation guide):
 *
 * 1. only countries, capitals, blocs, states of the past and seats of power can act, and regions as subjects;
 * 2. "X's decision", "allowing X to": an actor;
 * 3. "par X", "contre X", "relations entre X et Y": an actor; "frontière avec X": a place;
 * 4. "demandé à X", "acheté à X": an actor; any other "à X", "en X", "in X": a place;
 * 5. "décision de X", "président de X": an actor; any other "de X": a place, but a bloc acts;
 * 6. "menacer X", "accused X": an actor;
 * 7. "X a déclaré", "X et Y entretiennent", "X will": an actor;
 * 8. else a place, but a bloc or a seat of power acts.
 */
export function senseOf(
  tokens: Tokens,
  name: FoundName,
  feature: Feature,
  ends: ReadonlyMap<number, number>,
  isFrench: boolean,
): Sense {
  if (!canAct(feature)) {
    const mayBeSubject = feature === 'region' && wordBefore(tokens, name.from) === null;
    return mayBeSubject && isSubject(tokens, name, ends, { opens: false, isFrench })
      ? 'actor'
      : 'location';
  }
  const acts = feature === 'bloc' || feature === 'former state' || feature === 'landmark';
  if (ownsPower(tokens, name.to)) return 'actor';
  if (tokens.gap[name.to] === Gap.space && isA(tokens, name.to, 'blamed')) return 'actor';
  const before = wordBefore(tokens, name.from);
  if (before !== null) {
    if (isLeftTo(tokens, before, name.to) || isInverted(tokens, before, isFrench)) return 'actor';
    const said = senseBefore(tokens, before, feature, acts, name.to);
    if (said !== null) return said;
  }
  const opens = before === null || isA(tokens, before, 'clauseWord');
  return isSubject(tokens, name, ends, { opens, isFrench }) || acts ? 'actor' : 'location';
}

const canAct = (feature: Feature): boolean =>
  feature === 'country' ||
  feature === 'capital' ||
  feature === 'bloc' ||
  feature === 'former state' ||
  feature === 'landmark';

/** "Kiev's decision", "Iran's nuclear programme". */
function ownsPower({ gap, text, start, end, ...rest }: Tokens, to: number): boolean {
  if (gap[to] !== Gap.apostrophe || text.slice(start[to], end[to]) !== 's') return false;
  const tokens = { gap, text, start, end, ...rest };
  for (let i = to + 1; i <= to + 2; i++) {
    if (gap[i] !== Gap.space) return false;
    if (isA(tokens, i, 'power')) return true;
  }
  return false;
}

/** The word that governs the name: the one before it and its article. Null where the clause begins. */
function wordBefore(tokens: Tokens, from: number): number | null {
  let i = from;
  for (let steps = 0; steps < 3; steps++) {
    if (i === 0 || ((tokens.gap[i] ?? 0) & (CLAUSE | Gap.comma)) !== 0) return null;
    i--;
    if (!isA(tokens, i, 'article')) return i;
  }
  return null;
}

function senseBefore(
  tokens: Tokens,
  i: number,
  feature: Feature,
  acts: boolean,
  to: number,
): Sense | null {
  if (isA(tokens, i, 'accordingWord')) return 'actor';
  if (isA(tokens, i, 'againstWord')) return isA(tokens, i - 1, 'passing') ? 'location' : 'actor';
  if (isA(tokens, i, 'withWord'))
    return standsBefore(tokens, i, 6, 'border') ? 'location' : 'actor';
  if (isA(tokens, i, 'betweenWord'))
    return standsBefore(tokens, i, 5, 'dealing') ? 'actor' : 'location';
  if (isA(tokens, i, 'forWord'))
    return standsBefore(tokens, i, 4, 'leaving') ? 'location' : 'actor';
  if (isA(tokens, i, 'and')) return afterAnd(tokens, i, feature, acts, to);
  if (isA(tokens, i, 'toWord')) {
    if (isA(tokens, i - 1, 'facing')) return 'actor';
    if (isAsked(tokens, i) || standsBefore(tokens, i, 3, 'letting')) return 'actor';
    if (standsBefore(tokens, i, 4, 'message')) return 'actor';
    return feature === 'capital' && standsBefore(tokens, i, 10, 'giving') ? 'actor' : 'location';
  }
  if (isA(tokens, i, 'onto') && standsBefore(tokens, i, 6, 'weighing')) return 'actor';
  if (isA(tokens, i, 'fromWord') && isGiven(tokens, i)) return 'actor';
  if (isA(tokens, i, 'locative')) return 'location';
  if (isA(tokens, i, 'genitive')) {
    if (standsBefore(tokens, i, 3, 'land')) return 'location';
    const isPower = standsBefore(tokens, i, 2, 'power') || isGiven(tokens, i);
    return acts || isPower ? 'actor' : 'location';
  }
  if (isA(tokens, i, 'letting') && (isA(tokens, to, 'toWord') || isA(tokens, to, 'acting')))
    return 'actor';
  return isA(tokens, i, 'affecting') ? 'actor' : null;
}

/** "an apology is expected from X", "troops from X", "des excuses attendues de X": what powers give. */
const isGiven = (tokens: Tokens, i: number): boolean =>
  standsBefore(tokens, i, 1, 'message') ||
  standsBefore(tokens, i, 1, 'word') ||
  standsBefore(tokens, i, 1, 'weighing') ||
  (standsBefore(tokens, i, 1, 'awaited') && standsBefore(tokens, i, 5, 'word')) ||
  (isA(tokens, i, 'fromWord') && standsBefore(tokens, i, 1, 'power'));

/** Words of a clause that are looked through for what is asked or sold. */
const MOST_ASKED = 16;

/** "demandé des armes à Moscou"; but "vendues par X ont été retrouvées à Y" is another verb's. */
function isAsked(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - MOST_ASKED); k--) {
    if (((tokens.gap[k + 1] ?? 0) & CLAUSE) !== 0) return false;
    if (isA(tokens, k, 'asking')) return true;
    if (isA(tokens, k, 'auxiliary')) return false;
  }
  return false;
}

const textOf = ({ text, start, end }: Tokens, i: number): string => text.slice(start[i], end[i]);

/** "bar China from buying", "up to Berlin to decide", "interdit à la Chine d'acheter": to whom an act is left or forbidden. */
function isLeftTo(tokens: Tokens, before: number, to: number): boolean {
  const isApart = ((tokens.gap[to] ?? 0) & ~Gap.space) !== 0;
  if (isApart) return false;
  if (isA(tokens, to, 'fromWord'))
    return /ing$/.test(textOf(tokens, to + 1)) && !isA(tokens, before, 'locative');
  if (!isA(tokens, before, 'toWord')) return false;
  if (isA(tokens, to, 'toWord')) return textOf(tokens, before - 1) === 'up';
  return isA(tokens, to, 'genitive') && /^[a-zà-ÿ]{2,}(?:[ei]r|re)$/.test(textOf(tokens, to + 1));
}

/** "so has Taiwan", "que veut Ankara", "», assure Moscou": the verb stands before the one who acts. */
function isInverted(tokens: Tokens, verb: number, isFrench: boolean): boolean {
  if (isA(tokens, verb, 'auxiliary') && /^(?:so|nor|neither)$/i.test(textOf(tokens, verb - 1)))
    return true;
  const isTold = ((tokens.gap[verb] ?? 0) & (Gap.comma | Gap.quote)) !== 0;
  if (isTold && isA(tokens, verb, 'says')) return true;
  if (!isFrench || !isA(tokens, verb, 'acting') || isA(tokens, verb, 'reaching')) return false;
  return isTold || isA(tokens, verb - 1, 'clauseWord');
}

const governing = ['locative', 'by', 'genitive', 'contraction', 'affecting'] as const;

/** The second of "entre X et Y", "incité X et Y" stands as the first does. */
function afterAnd(
  tokens: Tokens,
  i: number,
  feature: Feature,
  acts: boolean,
  to: number,
): Sense | null {
  for (let k = i - 1; k > Math.max(0, i - 6); k--) {
    if (((tokens.gap[k + 1] ?? 0) & (CLAUSE | Gap.comma)) !== 0) return null;
    if (governing.some((list) => isA(tokens, k, list)))
      return senseBefore(tokens, k, feature, acts, to);
  }
  return null;
}

/** Whether one of the few words before `i`, in the same clause, is of a list. */
function standsBefore(tokens: Tokens, i: number, words: number, list: WordList): boolean {
  for (let k = i - 1; k >= Math.max(0, i - words); k--) {
    if (((tokens.gap[k + 1] ?? 0) & CLAUSE) !== 0) return false;
    if (isA(tokens, k, list)) return true;
  }
  return false;
}
