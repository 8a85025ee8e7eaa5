import type { FoundName } from './found-name.ts';
import { isBesideArea, isLocated } from './people.ts';
import { actsAsPeople, isSaidOfSomebody } from './said-of-people.ts';
import type { Signals } from './signals.ts';
import { Gap, isA } from './tokens.ts';

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
  const borne = names.map(
    (name) =>
      mayBeBorne(name, signals) &&
      (isSaidOfSomebody(signals, name) ||
        (actsAsPeople(signals, name, isFrench) && !places.has(hash[name.from] ?? 0))),
  );
  if (!borne.includes(true)) return [...names];
  const sentences = sentencesOf(names, signals);
  const peopled = new Set(sentences.filter((_, i) => borne[i]));
  const companions = names.map(
    (name, i) =>
      peopled.has(sentences[i] ?? 0) &&
      signals.firstName[name.from] === 1 &&
      mayBeBorne(name, signals),
  );
  const people = new Set<number>();
  names.forEach((name, i) => {
    if (borne[i] || companions[i]) people.add(hash[name.from] ?? 0);
  });
  return names.filter((name, i) => {
    if (borne[i]) return false;
    const word = hash[name.from] ?? 0;
    return !people.has(word) || places.has(word) || !mayBeBorne(name, signals);
  });
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
