import type { FoundName } from './found-name.ts';
import { Elsewhere, PlaceClass, type Signals } from './signals.ts';
import { Gap, isA } from './tokens.ts';

/**
 * Leaves out towns' names that the text gives to people: "Timothy Burton … Burton said". A name that
 * stands where only places stand elsewhere in the text is left out only beside what people do.
 */
export function withoutSurnames(names: readonly FoundName[], signals: Signals): FoundName[] {
  const { hash } = signals.tokens;
  const people = new Set<number>();
  const towns = new Set<number>();
  for (const name of names) {
    const word = hash[name.from] ?? 0;
    if (!mayBeSurname(name, signals)) continue;
    if (isPerson(name, signals)) people.add(word);
    if (isLocated(name, signals)) towns.add(word);
  }
  if (people.size === 0) return [...names];
  return names.filter((name) => {
    const word = hash[name.from] ?? 0;
    if (!people.has(word) || !mayBeSurname(name, signals) || isLocated(name, signals)) return true;
    return towns.has(word) && !speaks(name, signals);
  });
}

/** A single word for a town, or one that is an ordinary word besides. Countries and capitals "say" things themselves. */
function mayBeSurname({ from, to, embedded }: FoundName, { place, placeWeight }: Signals): boolean {
  if (to - from > 1 || embedded) return false;
  const kind = place[from] ?? 0;
  return kind >= PlaceClass.town || (placeWeight[from] === 1 && kind !== PlaceClass.country);
}

const isPerson = (name: FoundName, signals: Signals): boolean =>
  ((signals.elsewhere[name.from] ?? 0) & Elsewhere.afterName) !== 0 || speaks(name, signals);

/** "Burton said", "said Burton". */
function speaks({ from, to }: FoundName, { tokens }: Signals): boolean {
  if (tokens.gap[to] === Gap.space && isA(tokens, to, 'says')) return true;
  return from > 0 && tokens.gap[from] === Gap.space && isA(tokens, from - 1, 'says');
}

/** "in Burton", "of Burton", "Burton, Ohio", "Burton police", "à Tours": where only places stand. */
export function isLocated({ from, to }: FoundName, { tokens, place }: Signals): boolean {
  if (tokens.gap[from] === Gap.space)
    if (isA(tokens, from - 1, 'standsIn') || isA(tokens, from - 1, 'genitive')) return true;
  const gap = tokens.gap[to] ?? 0;
  if (gap === Gap.space && isA(tokens, to, 'municipal')) return true;
  const kind = place[to] ?? 0;
  const isArea = kind === PlaceClass.country || kind === PlaceClass.region;
  return isArea && (gap & (Gap.comma | Gap.open)) !== 0;
}
