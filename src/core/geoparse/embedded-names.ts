import { isHyphened, isInOrganisation, isStuck } from './doubts.ts';
import type { FoundName } from './found-name.ts';
import { isGivenTo } from './given-to.ts';
import type { Lookup, NameHit } from './lookup.ts';
import { PlaceClass } from './place-class.ts';
import { Elsewhere, type Signals } from './signals.ts';
import { B_GROUP } from './tags.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';

/** `Signals.placeWeight` of a name that is no ordinary word. */
const FIRM = 2;

/**
 * Adds the places inside organisations' names ("University of Manitoba", "Butler County Sheriff's
 * Office"): they are no mentions of the place, and yet tell where a text is.
 */
export function withEmbedded(
  names: readonly FoundName[],
  signals: Signals,
  tags: Uint8Array,
): FoundName[] {
  const isTaken = new Uint8Array(signals.tokens.count + 1);
  for (const { from, to } of names) isTaken.fill(1, from, to);
  const embedded = signals.hits
    .filter(({ from, to }) => isTaken[from] === 0 && isTaken[to - 1] === 0)
    .filter((hit) => isEmbedded(hit, signals, tags))
    .map((hit) => ({ from: hit.from, to: hit.to, hit, margin: 0, embedded: true, counties: [] }));
  if (embedded.length === 0) return [...names];
  return [...names, ...embedded].sort((a, b) => a.from - b.from);
}

function isEmbedded(hit: NameHit, signals: Signals, tags: Uint8Array): boolean {
  const { tokens, place, placeWeight, firstName, elsewhere, shape } = signals;
  const { from, to } = hit;
  if (((shape[from] ?? 0) & Shape.capital) === 0) return false;
  const heads = headsOrganisation(signals, hit);
  if (to - from === 1 && notByThemselves.some((list) => isA(tokens, from, list))) return false;
  if (placeWeight[from] !== FIRM && !(heads && to - from > 1)) return false;
  const kind = place[from] ?? 0;
  if (kind === PlaceClass.bloc || kind === PlaceClass.landmark || kind === PlaceClass.water)
    return false;
  if (isStuck(tokens, from, to) || isHyphened(tokens, from, to) || isGivenTo(signals, hit))
    return false;
  const isTown = kind >= PlaceClass.bigTown;
  if (heads && isA(tokens, to, 'municipal')) return true;
  if (isTown && to - from === 1 && firstName[from] === 1) return false;
  if (isTown && ((elsewhere[from] ?? 0) & Elsewhere.afterName) !== 0) return false;
  const goesOnCapital = tokens.gap[to] === Gap.space && ((shape[to] ?? 0) & Shape.capital) !== 0;
  // "Florida Highway Patrol" is no road.
  const isStreet = isA(tokens, to, 'street') && !isA(tokens, to + 1, 'publicBody');
  if (goesOnCapital && isStreet) return false;
  if (goesOnCapital && isCountyName(tokens, hit)) return true;
  return heads || isInGroup(signals, tags, from, to) || isInOrganisation(signals, hit);
}

/** "Central Activities Center", "Federal Bureau": no place inside. */
const notByThemselves = ['noPlace', 'direction', 'orgHead', 'cityNoun', 'generic'] as const;

/** Words of an organisation's name that are looked through for what it is. */
const MOST_ORGANISATION = 5;

/** "Gainesville Public Utilities", "Ohio Supreme Court": opens a run of capitals in which an organisation's word stands. */
function headsOrganisation({ tokens, shape }: Signals, { from, to }: NameHit): boolean {
  const isCapital = (i: number) => ((shape[i] ?? 0) & Shape.capital) !== 0;
  const before = from - 1;
  const isMiddle =
    tokens.gap[from] === Gap.space && isCapital(before) && !isA(tokens, before, 'article');
  if (isMiddle) return false;
  for (let i = to; i < Math.min(tokens.count, to + MOST_ORGANISATION); i++) {
    if (tokens.gap[i] !== Gap.space) return false;
    if (!isCapital(i)) {
      if (i === to || (!isA(tokens, i, 'genitive') && !isA(tokens, i, 'and'))) return false;
      continue;
    }
    if (organisationWords.some((list) => isA(tokens, i, list))) return true;
  }
  return false;
}

const organisationWords = ['orgHead', 'municipal', 'publicBody'] as const;

/** "Rapides Parish", "Butler County". */
const isCountyName = (tokens: Tokens, { from, to }: NameHit): boolean =>
  to - from > 1 && isA(tokens, to - 1, 'regionNoun');

/** Whether the tagger took the name for part of a group's longer name, with other capitals in it. */
function isInGroup(
  { tokens, shape, place }: Signals,
  tags: Uint8Array,
  from: number,
  to: number,
): boolean {
  const isGoingOn = (i: number) => tags[i] === B_GROUP + 1;
  if (tags[from] !== B_GROUP && !isGoingOn(from)) return false;
  const isName = (i: number) =>
    ((shape[i] ?? 0) & Shape.capital) !== 0 && !openers.some((list) => isA(tokens, i, list));
  for (let i = to; isGoingOn(i); i++) {
    if (isA(tokens, i, 'and') && (place[i + 1] ?? 0) !== 0) break;
    if (isName(i)) return true;
  }
  for (let i = from; isGoingOn(i); i--) if (isName(i - 1)) return true;
  return false;
}

const openers = ['article', 'contraction', 'locative', 'genitive', 'by', 'starter'] as const;

const PLURALS = [' county', ' parish'] as const;
/** Names before "counties" that are looked at. */
const MOST_LISTED = 8;

/** Gives "Camden" of "Camden and Charlton counties" the counties of that name. */
export function withCounties(
  names: readonly FoundName[],
  tokens: Tokens,
  lookup: Lookup,
): readonly FoundName[] {
  let changed: FoundName[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const last = names[i];
    if (last === undefined || !isCountiesAt(tokens, last.to)) continue;
    for (let k = i; k >= 0 && i - k < MOST_LISTED; k--) {
      const name = names[k];
      if (name === undefined || (k < i && !isListedBefore(tokens, name, names[k + 1]))) break;
      const own = tokens.text.slice(tokens.start[name.from], tokens.end[name.to - 1]);
      const counties = PLURALS.flatMap((kind) => lookup.named(own + kind));
      changed ??= [...names];
      changed[k] = { ...name, counties };
    }
  }
  return changed ?? names;
}

const isCountiesAt = (tokens: Tokens, i: number): boolean =>
  i < tokens.count && tokens.gap[i] === Gap.space && isA(tokens, i, 'counties');

/** "Camden and …", "Camden, …": the next name follows at once. */
function isListedBefore(tokens: Tokens, name: FoundName, next: FoundName | undefined): boolean {
  if (next === undefined) return false;
  const words = next.from - name.to;
  if (words === 0) return tokens.gap[next.from] === (Gap.comma | Gap.space);
  return words === 1 && isA(tokens, name.to, 'and');
}
