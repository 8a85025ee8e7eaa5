import { isSettlement } from '../gazetteer/feature.ts';
import { NameFlag } from '../gazetteer/format.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMatch } from '../gazetteer/name-index.ts';
import { isHome } from './candidates.ts';
import type { Lookup, NameHit } from './lookup.ts';
import { classOfHit, PlaceClass } from './place-class.ts';
import { Gap, isA, Shape, type Tokens, wordAt } from './tokens.ts';

/** "l'Île d'Yeu" is found as a name with its article; a small article stays outside. */
export function withoutArticle(
  tokens: Tokens,
  gazetteer: Gazetteer,
  lookup: Lookup,
  hit: NameHit | null,
): NameHit | null {
  if (hit === null || hit.to - hit.from < 2) return hit;
  const isSmall = ((tokens.shape[hit.from] ?? 0) & Shape.capital) === 0;
  const isArticle = isA(tokens, hit.from, 'article');
  if (isArticle && !isSmall) {
    const rest = lookup.longestAt(tokens, hit.from + 1);
    const isOpening = ((tokens.shape[hit.from] ?? 0) & Shape.first) !== 0;
    if (!isOpening || rest === null || rest.to < hit.to) return hit;
    return isTownsOwn(hit, rest, gazetteer) ? hit : rest;
  }
  if (!isArticle) return hit;
  const matches = lookup.nameOf(tokens, hit.from + 1, hit.to)?.matches ?? [];
  return { ...hit, from: hit.from + 1, matches: [...matches, ...hit.matches] };
}

/** "Le Havre", "La Rochelle" at the sentence's start: the article is the town's, which is larger than any without it. */
function isTownsOwn(hit: NameHit, rest: NameHit, gazetteer: Gazetteer): boolean {
  if (isGreatCity(hit, gazetteer)) return true;
  if (classOfHit(rest, gazetteer) < PlaceClass.bigTown) return false;
  const most = ({ matches }: NameHit) =>
    matches.reduce((people, { place }) => Math.max(people, gazetteer.populationOf(place)), 0);
  return most(hit) >= most(rest);
}

const GREAT_PEOPLE = 1_000_000;

/** "Le Caire": although the province is called so without the article. */
const isGreatCity = ({ matches }: NameHit, gazetteer: Gazetteer): boolean =>
  matches.some(
    ({ place }) =>
      isSettlement(gazetteer.featureOf(place)) && gazetteer.populationOf(place) >= GREAT_PEOPLE,
  );

/** "Oaxaca State": a region's name goes on with its sort. At home "Ohio State" is more often something else. */
export function withCapitalSort(
  tokens: Tokens,
  gazetteer: Gazetteer,
  language: string,
  hit: NameHit | null,
): NameHit | null {
  if (hit === null || tokens.gap[hit.to] !== Gap.space) return hit;
  const isCapital = (i: number) =>
    ((tokens.shape[i] ?? 0) & (Shape.capital | Shape.shouted)) === Shape.capital;
  const { to } = hit;
  if (!isCapital(to) || !isA(tokens, to, 'regionNoun') || isOffice(tokens, to + 1)) return hit;
  if (tokens.gap[to + 1] === Gap.space && isCapital(to + 1)) return hit;
  const matches = hit.matches.filter(
    ({ place }) =>
      gazetteer.featureOf(place) === 'region' && !isHome(gazetteer.countryOf(place), language),
  );
  return matches.length === 0 ? hit : { ...hit, to: to + 1, matches };
}

/** "state of Kerala", "Zamfara state", "canton de Fribourg": the gazetteer may list them so, but the name is the rest. */
export function withoutSort(tokens: Tokens, lookup: Lookup, hit: NameHit | null): NameHit | null {
  if (hit === null || hit.to - hit.from < 2) return hit;
  const { from, to } = hit;
  const isSmallSort = (i: number) =>
    ((tokens.shape[i] ?? 0) & Shape.capital) === 0 && isA(tokens, i, 'regionNoun');
  const isSmallTown = (i: number) =>
    ((tokens.shape[i] ?? 0) & Shape.capital) === 0 && isA(tokens, i, 'cityNoun');
  /** "the republic of Georgia": but which Georgia, its first word tells. */
  const isSmallCountry = (i: number) =>
    ((tokens.shape[i] ?? 0) & Shape.capital) === 0 && isA(tokens, i, 'countryNoun');
  if (isA(tokens, to - 1, 'cityNoun') && isA(tokens, to, 'municipal'))
    return townOf(tokens, lookup, hit) ?? hit;
  if (isA(tokens, to - 1, 'regionNoun') && isA(tokens, to, 'council'))
    return withShire(tokens, lookup, hit);
  if (isA(tokens, to - 1, 'regionNoun') && isOffice(tokens, to))
    return lookup.nameOf(tokens, from, to - 1) ?? hit;
  /** "A Kent town has": no Kent Town. */
  const isTownOf = /^(?:town|village)$/.test(wordAt(tokens, to - 1));
  if (isTownOf || isSmallSort(to - 1)) return lookup.nameOf(tokens, from, to - 1) ?? hit;
  const isLinked = to - from > 2 && isA(tokens, from + 1, 'genitive');
  const name = isA(tokens, from + 2, 'article') ? from + 3 : from + 2;
  if (isLinked && isSmallCountry(from) && isNamed(lookup.nameOf(tokens, name, to), hit))
    return { ...hit, from: name };
  if (!isLinked || !(isSmallSort(from) || isSmallTown(from))) return hit;
  return (name < to ? lookup.nameOf(tokens, name, to) : null) ?? hit;
}

/** Whether the short name is one of the place's too: "Georgia", but not "Galles" of "pays de Galles". */
const isNamed = (short: NameHit | null, { matches }: NameHit): boolean =>
  short?.matches.some(
    (own) => !isVariant(own) && matches.some(({ place }) => place === own.place),
  ) === true;

/** "Dublin" of "Dublin City Council", which may be any Dublin's; but "Kansas City Council" is Kansas City's. */
function townOf(tokens: Tokens, lookup: Lookup, { from, to, matches }: NameHit): NameHit | null {
  const short = lookup.nameOf(tokens, from, to - 1);
  const isSame = ({ place }: NameMatch) => short?.matches.some((match) => match.place === place);
  return matches.some(isVariant) && matches.every(isSame) ? short : null;
}

/** "Kent County Council" is Kent's as well as an American county's. */
function withShire(tokens: Tokens, lookup: Lookup, hit: NameHit): NameHit {
  const shire = lookup.nameOf(tokens, hit.from, hit.to - 1);
  return shire === null ? hit : { ...shire, matches: [...shire.matches, ...hit.matches] };
}

const isVariant = ({ flags }: NameMatch): boolean => (flags & NameFlag.weak) !== 0;

/** "of Health" of "Florida Department of Health". */
const isOffice = ({ gap, shape, ...rest }: Tokens, i: number): boolean =>
  gap[i] === Gap.space &&
  gap[i + 1] === Gap.space &&
  isA({ gap, shape, ...rest }, i, 'genitive') &&
  ((shape[i + 1] ?? 0) & Shape.capital) !== 0;

/** "L'Union" is a town, but "L'Union européenne" goes on: an article leaves a longer name to what follows. */
export function isOutdone(tokens: Tokens, lookup: Lookup, { from, to }: NameHit): boolean {
  if (to - from < 2 || !isA(tokens, from, 'article')) return false;
  const next = lookup.longestAt(tokens, from + 1);
  return next !== null && next.to > to;
}
