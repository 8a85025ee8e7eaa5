import type { FoundName } from './found-name.ts';
import { isBesideArea, isLocated } from './people.ts';
import { PlaceClass } from './place-class.ts';
import { actsAsPeople, isSaidOfSomebody } from './said-of-people.ts';
import type { Signals } from './signals.ts';
import { Gap, isA, isTelling, Shape, wordAt } from './tokens.ts';

/**
 * Leaves out places' names that somebody bears in the text without another name: "Florence laughed. … Florence had",
 * and the first names of the same sentence: "Chad had forgotten the keys, and Jordan would not lend him hers."
 */
export function withoutBearers(
  names: readonly FoundName[],
  signals: Signals,
  isFrench: boolean,
): FoundName[] {
  const { hash } = signals.tokens;
  const places = new Set<number>();
  for (const name of names) if (!mayBeBorne(name, signals)) places.add(hash[name.from] ?? 0);
  /** "Georgia has asked for a loan. … Georgia laughed": a country's name that comes again acts in other ways too. */
  const actsElsewise = new Set<number>();
  for (const name of names)
    if (signals.place[name.from] === PlaceClass.country && !actsAsPeople(signals, name, isFrench))
      actsElsewise.add(hash[name.from] ?? 0);
  const isActor = (name: FoundName): boolean =>
    signals.place[name.from] !== PlaceClass.country || !actsElsewise.has(hash[name.from] ?? 0);
  const borne = names.map((name) => {
    if (!mayBeBorne(name, signals)) return false;
    if (isSaidOfSomebody(signals, name)) return true;
    if (!actsAsPeople(signals, name, isFrench)) return false;
    return !places.has(hash[name.from] ?? 0) && isActor(name);
  });
  const full = firstNamesOf(names, signals);
  if (full.size === 0 && !borne.includes(true)) return [...names];
  const sentences = sentencesOf(names, signals);
  const peopled = new Set(sentences.filter((_, i) => borne[i]));
  const companions = names.map(
    (name, i) =>
      peopled.has(sentences[i] ?? 0) &&
      signals.firstName[name.from] === 1 &&
      mayBeBorne(name, signals),
  );
  const people = new Set<number>(full);
  names.forEach((name, i) => {
    if (borne[i] || companions[i]) people.add(hash[name.from] ?? 0);
  });
  return names.filter((name, i) => {
    if (borne[i]) return false;
    const word = hash[name.from] ?? 0;
    return !people.has(word) || places.has(word) || !mayBeBorne(name, signals);
  });
}

/** The first words of full names that are no names of places: "Denver Voss … Denver found". */
function firstNamesOf(names: readonly FoundName[], signals: Signals): Set<number> {
  const { tokens, shape, firstName, ordinary, place } = signals;
  const asked = new Set<number>();
  for (const name of names)
    if (firstName[name.from] === 1 && mayBeBorne(name, signals))
      asked.add(tokens.hash[name.from] ?? 0);
  const full = new Set<number>();
  if (asked.size === 0) return full;
  const starts = new Set(names.map(({ from }) => from));
  for (let i = 0; i + 1 < tokens.count; i++) {
    const hash = tokens.hash[i] ?? 0;
    if (!asked.has(hash) || starts.has(i) || tokens.gap[i + 1] !== Gap.space) continue;
    const isSurname =
      ((shape[i + 1] ?? 0) & (Shape.capital | Shape.allCaps | Shape.shouted)) === Shape.capital &&
      ordinary[i + 1] !== 1 &&
      (place[i + 1] === 0 || (place[i + 1] ?? 0) >= PlaceClass.town) &&
      !isTelling(tokens, i + 1) &&
      !/s$/.test(wordAt(tokens, i + 1));
    if (isSurname) full.add(hash);
  }
  return full;
}

/** A single word that stands where people's names do, too. */
function mayBeBorne(name: FoundName, signals: Signals): boolean {
  const { from, to, embedded } = name;
  if (to - from > 1 || embedded || isLocated(name, signals)) return false;
  if (isBesideArea(name, signals)) return false;
  return !beforePlaces.some((list) => isA(signals.tokens, from - 1, list));
}

const beforePlaces = ['locative', 'article', 'contraction'] as const;

/** The number of the sentence that each name stands in. */
function sentencesOf(names: readonly FoundName[], { tokens }: Signals): number[] {
  let at = 0;
  let ends = 0;
  return names.map(({ from }) => {
    for (; at <= from; at++) if (((tokens.gap[at] ?? 0) & (Gap.stop | Gap.newline)) !== 0) ends++;
    return ends;
  });
}
