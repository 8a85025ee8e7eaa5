import { isSettlement } from '../gazetteer/feature.ts';
import type { Option } from './candidates.ts';
import type { FoundName } from './found-name.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';

/** A town, what is wider, or a town for want of an article, which says less; "les jardins de Grenade" says it of countries alone. */
export type Extent = 'city' | 'wide' | 'bare' | 'thing';

/**
 * What French says by its preposition or article: "à Québec" is the city, "au Québec", "du Québec" and "en
 * Mayenne" are wider, and "Québec est …" without an article is hardly a region. Null where it says nothing.
 * Only for French text: Spanish has an "en" for both.
 */
export function extentSaid(tokens: Tokens, { from, hit }: FoundName): Extent | null {
  if (hit?.matches.some(({ text }) => ARTICLED.test(text)) === true) return null;
  const gap = tokens.gap[from] ?? 0;
  if (from === 0 || (gap & ~(Gap.space | Gap.apostrophe)) !== 0)
    return isOpening(gap) ? 'bare' : null;
  const before = tokens.text.slice(tokens.start[from - 1], tokens.end[from - 1]).toLowerCase();
  if (before === 'à') return 'city';
  if (wideWords.has(before)) return 'wide';
  if (before === 'vers') return 'city';
  /** "le train pour Nabeul". */
  if (isA(tokens, from - 1, 'forWord') && isA(tokens, from - 2, 'leaving')) return 'city';
  const isSmall = ((tokens.shape[from - 1] ?? 0) & Shape.capital) === 0;
  if (isA(tokens, from - 1, 'genitive') && townsOwn.some((list) => isA(tokens, from - 2, list)))
    return 'bare';
  if (isA(tokens, from - 1, 'genitive') && isA(tokens, from - 2, 'placeThing')) return 'thing';
  return isSmall && !bareLess.some((list) => isA(tokens, from - 1, list)) ? 'bare' : null;
}

const wideWords = new Set(['en', 'au', 'aux', 'du', 'le', 'la', 'l']);
/** "Le Caire", "La Rochelle": the article is the name's. */
const ARTICLED = /^(?:l[ae]s? |l['’])/i;
/** Behind these a region's name may stand without its article too. */
const bareLess = ['genitive', 'and', 'by', 'locative', 'regionNoun', 'adverb'] as const;

/** "le lycée de Grenade", "le tramway de Québec", "en face de Québec": what towns have, and "de" without an article. */
const townsOwn = ['siteHead', 'municipal', 'townThing', 'facing', 'closeTo'] as const;

const isOpening = (gap: number): boolean => (gap & (Gap.start | Gap.newline | Gap.stop)) !== 0;

/** So much less fame than the region of its name a town may have to be what a name without an article means. */
const BARE_BEHIND = 1.2;

const SMALL = 10_000;

/** Whether the place is as wide, or as narrow, as the text says, among the bearers of its name. */
export function isOfExtent(option: Option, extent: Extent, options: readonly Option[]): boolean {
  const [head] = options;
  const isNarrow = isSettlement(option.feature) || option.feature === 'landmark';
  if (extent === 'wide') return !isNarrow && !isTownsRegion(option, options);
  if (extent === 'city') return isNarrow;
  if (extent === 'thing')
    return head?.feature === 'country' && head.country !== option.country && isNarrow;
  /** Of an island's small capital and other towns it tells none. */
  const isSmallCapital = head?.feature === 'capital' && head.population < SMALL;
  const isRival =
    isSmallCapital ||
    head === option ||
    (head?.feature === 'country' && head.country !== option.country) ||
    (head?.feature === 'region' && head.prior - option.prior < BARE_BEHIND);
  return isRival && isSettlement(option.feature);
}

/** "la Grenade": no province that is called after its town, where a country of the name has the article. */
const isTownsRegion = ({ feature, country }: Option, options: readonly Option[]): boolean =>
  feature === 'region' &&
  options.some((other) => other.feature === 'country' && other.country !== country) &&
  options.some((other) => isSettlement(other.feature) && other.country === country);
