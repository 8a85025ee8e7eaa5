import { fold } from '../gazetteer/fold.ts';
import { isNoTown } from './articled-town.ts';
import { withoutBearers } from './bearers.ts';
import { isDoubtful, isHyphened, isInOrganisation, isStuck } from './doubts.ts';
import type { FoundName } from './found-name.ts';
import { isGivenTo } from './given-to.ts';
import { endOfLonger } from './longer-name.ts';
import type { NameHit } from './lookup.ts';
import type { NamePart } from './name-part.ts';
import { partsOf, withGeneric } from './name-parts.ts';
import { isBesideArea, isLocated, withoutPeople } from './people.ts';
import { PlaceClass } from './place-class.ts';
import { isSafe } from './safe-name.ts';
import { Elsewhere, type Signals } from './signals.ts';
import { B_PERSON, B_PLACE, I_PERSON, I_PLACE } from './tags.ts';
import { Gap, isA, Shape, type Tokens, wordAt } from './tokens.ts';
import { withUnknown } from './unknown-names.ts';

/** `Signals.placeWeight` of a name that is no ordinary word. */
const FIRM = 2;

/** Turns the tags into names: a gazetteer name that overlaps a tagged one, or is safe by itself, is taken whole. */
export function namesFromTags(
  signals: Signals,
  tags: Uint8Array,
  margins: Float32Array,
  language: string,
): FoundName[] {
  const { hits, tokens, placeWeight } = signals;
  const isFrench = language === 'fr';
  const names: FoundName[] = [];
  /** Adds the words unless they are doubtful; returns where they end. */
  const add = (from: number, to: number, hit: NameHit | null): number => {
    const margin = margins[from] ?? 0;
    if (isStuck(tokens, from, to) || isHyphened(tokens, from, to)) return to;
    if (isGlued(tokens, from, to) && (hit === null || placeWeight[from] !== FIRM)) return to;
    const part = isFrench ? { from, to, hit } : withGeneric(tokens, { from, to, hit });
    if (isDoubtful(signals, part, margin, isFrench)) return part.to;
    const whole = endOfLonger(signals, part.from, part.to, isFrench);
    const isOther = whole > part.to || isNoTown(signals, part.from, part.to);
    const own = isOther ? { from, to: whole, hit: null } : part;
    names.push({ ...own, margin, embedded: false, counties: [] });
    return own.to;
  };
  let next = 0;
  for (let i = 0; i < tags.length; ) {
    while (next < hits.length && (hits[next]?.from ?? 0) < i) next++;
    const hit = hits[next]?.from === i ? hits[next] : undefined;
    const tagged = tags[i] === B_PLACE ? endOfTag(tags, i) : i;
    const chain = hit === undefined ? [] : chainAt(signals, next);
    const last = chain.at(-1);
    if (last !== undefined) {
      for (const part of chain)
        names.push({ ...part, hit: part, margin: 0, embedded: false, counties: [] });
      i = last.to;
      continue;
    }
    if (
      hit !== undefined &&
      (hit.to >= tagged || (signals.hasNounCapitals && placeWeight[i] === FIRM)) &&
      (tagged > i || isSafe(signals, tags, hit, margins[i] ?? 0, isFrench))
    ) {
      i = add(i, hit.to, hit);
    } else if (tagged > i && isArticleOf(tokens, i, tagged, hits[next])) {
      i++;
      i = add(i, hits[next]?.to ?? i, hits[next] ?? null);
    } else if (tagged > i) {
      let end = tagged;
      for (const part of partsOf(signals, i, tagged, isFrench))
        end = Math.max(end, add(part.from, part.to, part.hit));
      i = end;
    } else i++;
  }
  const repeated = withRepeats(names, signals, tags, isFrench);
  const known = withoutBearers(withoutPeople(repeated, signals, tags, isFrench), signals, isFrench);
  return withUnknown(known, signals, tags);
}

/** "The" of "The Volga river": tagged with the beginning of a longer name. */
const isArticleOf = (
  tokens: Tokens,
  i: number,
  tagged: number,
  hit: NameHit | undefined,
): boolean => hit?.from === i + 1 && hit.to > tagged && isA(tokens, i, 'article');

/**
 * Adds the mentions of a town that were missed where the text names it elsewhere beyond doubt: "Tests
 * near Dugway began. A Dugway spokesman …". Not what was taken for a person there.
 */
function withRepeats(
  names: FoundName[],
  signals: Signals,
  tags: Uint8Array,
  isFrench: boolean,
): FoundName[] {
  const { tokens, hits, elsewhere, placeWeight } = signals;
  const keyOf = ({ from, to }: NamePart) =>
    fold(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
  const found = new Map<string, number>();
  for (const name of names) {
    if (name.hit === null) continue;
    const key = keyOf(name);
    const isSure = isBesideArea(name, signals) || isOffice(name, tokens);
    const times = isSure ? 2 : isLocated(name, signals) ? 1 : 0;
    found.set(key, (found.get(key) ?? 0) + times);
  }
  const isTaken = new Uint8Array(tokens.count + 1);
  for (const { from, to } of names) isTaken.fill(1, from, to);
  if (found.size === 0) return names;
  const repeats = hits.filter((hit) => {
    const { from, to } = hit;
    if (isTaken[from] === 1 || isTaken[to - 1] === 1) return false;
    const located = found.get(keyOf({ from, to, hit }));
    if (located === undefined) return false;
    const isPerson = tags[from] === B_PERSON || tags[from] === I_PERSON;
    if (isPerson && ((elsewhere[from] ?? 0) & Elsewhere.afterName) !== 0) return false;
    if (isStuck(tokens, from, to) || tokens.gap[from] === Gap.hyphen) return false;
    if (isHyphened(tokens, from, to)) return false;
    const isOwnWord = signals.ordinary[from] !== 1 && signals.firstName[from] !== 1;
    const isKnown =
      placeWeight[from] === FIRM ||
      isOpeningTown(signals, hit, isFrench) ||
      isLocatedElsewhere(signals, from) ||
      located > 1 ||
      (located === 1 && (isOwnWord || to - from > 1 || isLocated({ from, to, hit }, signals)));
    if (!isKnown || isInOrganisation(signals, hit) || isGivenTo(signals, hit)) return false;
    return !isCapitalBeside(signals, from, from - 1) && !isCapitalBeside(signals, to, to);
  });
  if (repeats.length === 0) return names;
  const added = repeats.map((hit) => ({
    from: hit.from,
    to: hit.to,
    hit,
    margin: 0,
    embedded: false,
    counties: [],
  }));
  return [...names, ...added].sort((a, b) => a.from - b.from);
}

/**
 * "Les halles de Dole … Dole y a mis …": a noun that opens a sentence has its article in French; in English a verb behind
 * it tells.
 */
const isOpeningTown = (
  { tokens, shape, firstName }: Signals,
  { from, to }: NameHit,
  isFrench: boolean,
): boolean =>
  ((shape[from] ?? 0) & Shape.first) !== 0 &&
  firstName[from] !== 1 &&
  tokens.gap[to] === Gap.space &&
  ((shape[to] ?? 0) & Shape.capital) === 0 &&
  (isFrench
    ? !isA(tokens, to, 'genitive')
    : isA(tokens, to, 'copula') || /[^s]s$/.test(wordAt(tokens, to)));

/** "the mayor of Aurora", "le maire de Sens": a town's, and nobody's. */
const isOffice = ({ from }: NamePart, tokens: Tokens): boolean =>
  from > 1 &&
  isA(tokens, from - 1, 'genitive') &&
  ownersOfTowns.some((list) => isA(tokens, from - 2, list));

const ownersOfTowns = ['municipal', 'cityNoun', 'placeThing', 'townThing', 'inhabitants'] as const;

/** "… in Florence. Florence has only one hotel": an ordinary word or a first name, and said of a place alone. */
const isLocatedElsewhere = (
  { elsewhere, ordinary, firstName, place }: Signals,
  i: number,
): boolean =>
  (ordinary[i] !== 1 || firstName[i] === 1 || (place[i] ?? 0) <= PlaceClass.town) &&
  elsewhere[i] === Elsewhere.afterLocative;

/** Whether the words on both sides of a gap run on as one name does, the one at `i` being a capital. */
const isCapitalBeside = ({ tokens, shape }: Signals, gap: number, i: number): boolean =>
  tokens.gap[gap] === Gap.space &&
  ((shape[i] ?? 0) & (Shape.capital | Shape.first)) === Shape.capital;

/** "àMinsk", "Russiequi": without a space on one side, which only a name that is known may be. */
const isGlued = (tokens: Tokens, from: number, to: number): boolean =>
  (from > 0 && tokens.gap[from] === 0) || (to < tokens.count && tokens.gap[to] === 0);

/** A chain of more names is none: it is looked at no further. */
const MOST_CHAINED = 6;

/** "Minsk-Moscou", "Baku-Tbilisi-Ceyhan": well-known names that hyphens or dashes join; empty for none. */
function chainAt(signals: Signals, at: number): NameHit[] {
  const { hits, tokens, place, placeWeight, ordinary, firstName } = signals;
  const chain: NameHit[] = [];
  for (let k = at; k < at + MOST_CHAINED; k++) {
    const hit = hits[k];
    const last = chain.at(-1);
    if (hit === undefined || (last !== undefined && !isJoined(tokens, last, hit))) break;
    chain.push(hit);
  }
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined || chain.length < 2) return [];
  const isGreat = ({ from }: NameHit): boolean => greatKinds.has(place[from] ?? 0);
  const isOwnWord = ({ from }: NameHit): boolean =>
    placeWeight[from] === FIRM && ordinary[from] !== 1 && firstName[from] !== 1;
  const isKnown = (hit: NameHit): boolean =>
    !isA(tokens, hit.from, 'direction') &&
    (hit.to - hit.from > 1 || !isA(tokens, hit.from, 'townWord')) &&
    (isGreat(hit) || place[hit.from] === PlaceClass.town || isOwnWord(hit));
  if (!chain.every(isKnown)) return [];
  if (!chain.some(isGreat) && !isBetweenSmall(signals, first.from, last.to)) return [];
  return isHyphenedOn(tokens, first.from, last.to) ? [] : chain;
}

const isJoined = ({ gap }: Tokens, { to }: NameHit, { from }: NameHit): boolean =>
  from === to && (gap[from] === Gap.hyphen || gap[from] === Gap.dash);

/** "le match Lens-Metz": towns that no capital stands beside, as "Anna Bolton-Preston" has. */
function isBetweenSmall(
  { tokens, shape, placeWeight }: Signals,
  from: number,
  to: number,
): boolean {
  /** "TER" of "le TER Limoges-Périgueux" is no one's first name. */
  const isName = (i: number) =>
    ((shape[i] ?? 0) & (Shape.capital | Shape.allCaps)) === Shape.capital;
  const isFirm = placeWeight[from] === FIRM || placeWeight[to - 1] === FIRM;
  if (from === 0 || tokens.gap[from] !== Gap.space || isA(tokens, from - 1, 'title')) return false;
  return isFirm && !isName(from - 1) && !(tokens.gap[to] === Gap.space && isName(to));
}

const greatKinds = new Set<number>([PlaceClass.country, PlaceClass.region, PlaceClass.bigTown]);

/** Whether a hyphen joins more to the words on either side. */
const isHyphenedOn = (tokens: Tokens, from: number, to: number): boolean =>
  (from > 0 && tokens.gap[from] === Gap.hyphen) || tokens.gap[to] === Gap.hyphen;

function endOfTag(tags: Uint8Array, from: number): number {
  let to = from + 1;
  while (tags[to] === I_PLACE) to++;
  return to;
}
