import { approximateNumbers, NUMBER_WORDS, valueOfWords } from './number-words.ts';
import type { Qualifier, Quantity } from './quantity.ts';

/** A length found among the signs of a skeleton, with the words that hedge it. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
}

const KM_PER_MILE = 1.609344;
const KM_PER_YARD = 0.000_914_4;
const KM_PER_NAUTICAL_MILE = 1.852;

/** Longer runs of digits are no figures that anybody means. */
const DIGITS =
  '(?:\\d{1,3}(?:[ ,.]\\d{3}){1,4}(?!\\d)(?:[.,]\\d{1,3})?|\\d{1,400}(?:[.,]\\d{1,6})?)(?:\\^\\d{1,6})?';
const APPROXIMATE =
  "(?:une? |a |several |a few |quelques |plusieurs )?(?:bonne |petite |good )?(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|dozen|hundred|thousand)s? (?:de |d'|of )?";
/** "Quelques kilomètres": a few of the unit itself. */
const FEW =
  '(?:quelques|plusieurs|several|a few|a couple of|a handful of|une poignee de)(?= (?:km|kilomet|mile|mille|metre|meter|nautical))';
const VALUE = `(?:${DIGITS}|${NUMBER_WORDS}|half a|an?(?= (?:mile|kilomet|nautical)))`;
const HEDGE_WORDS: Readonly<Record<string, Qualifier>> = {
  environ: 'about',
  'un peu plus de': 'about',
  'un peu moins de': 'about',
  'a peine plus de': 'about',
  'guere plus de': 'about',
  'bien plus de': 'over',
  'pas moins de': 'over',
  'pas plus de': 'under',
  'pres de': 'about',
  quelque: 'about',
  quelques: 'about',
  'autour de': 'about',
  'aux alentours de': 'about',
  'a peu pres': 'about',
  approximativement: 'about',
  presque: 'about',
  'plus de': 'over',
  "plus d'": 'over',
  'au moins': 'over',
  'au-dela de': 'over',
  'superieur a': 'over',
  'superieure a': 'over',
  depassant: 'over',
  'moins de': 'under',
  "moins d'": 'under',
  'au plus': 'under',
  'a peine': 'about',
  seulement: 'about',
  'inferieure a': 'under',
  "jusqu'a": 'up to',
  'au maximum': 'up to',
  maximum: 'up to',
  about: 'about',
  'a little over': 'about',
  'a little more than': 'about',
  'a little under': 'about',
  'a little less than': 'about',
  'a bit more than': 'about',
  'a bit less than': 'about',
  'a bit over': 'about',
  'a bit under': 'about',
  'slightly more than': 'about',
  'slightly less than': 'about',
  'slightly over': 'about',
  'slightly under': 'about',
  'well over': 'over',
  'no more than': 'under',
  'no less than': 'over',
  'no fewer than': 'over',
  around: 'about',
  approximately: 'about',
  roughly: 'about',
  some: 'about',
  nearly: 'about',
  almost: 'about',
  'close to': 'about',
  'an estimated': 'about',
  'just over': 'about',
  'just under': 'about',
  only: 'about',
  just: 'about',
  barely: 'about',
  'a mere': 'about',
  'a short': 'about',
  'a good': 'about',
  'a scant': 'about',
  'more than': 'over',
  over: 'over',
  'at least': 'over',
  'upwards of': 'over',
  'in excess of': 'over',
  beyond: 'over',
  'less than': 'under',
  under: 'under',
  'fewer than': 'under',
  within: 'under',
  'at most': 'under',
  'up to': 'up to',
  'as much as': 'up to',
  'as far as': 'up to',
  'a maximum of': 'up to',
};

const HEDGE = Object.keys(HEDGE_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');

const UNIT =
  '(?:(?<km>km|kms|kilometres?|kilometers?)|(?<nm>milles? (?:nautiques?|marins?)|nautical miles?|nmi|milles(?! (?:fois|ans|personnes)))|(?<mile>miles?|mi)|(?<m>metres?|meters?|m)|(?<yard>yards?))';

const NUMBER = `(?:${DIGITS}|${NUMBER_WORDS})`;
const SAME_UNIT = '(?: ?(?:km|kilometres|miles))?';

/** The lower end of "entre 500 et 700", "500 to 700", "500-700": words are joined by a hyphen or "and" to one number, not to two. */
const LOWER = `(?:(?:entre |between )(?<between>${NUMBER})${SAME_UNIT} (?:et|and) |(?:de |from )?(?<from>${NUMBER})${SAME_UNIT} (?:a|to|ou|or) |(?<dash>${DIGITS}) ?- ?)`;

const length = new RegExp(
  `(?<![a-z0-9.,^\\uE010-\\uE024])(?:(?<hedge>${HEDGE})(?: |(?<=')))?${LOWER}?(?:(?<approx>${APPROXIMATE})|(?<few>${FEW})|(?<value>${VALUE}))[ -]?${UNIT}(?![a-z0-9²³2€$£])(?<half> and a half| et demie?)?(?<after> environ| or so| a peine| seulement| tout juste| tout au plus| at most)?`,
  'g',
);

/** What makes it a speed, an area, a height or a depth, and not a length on the ground. */
const otherMeasure =
  /^(?:\/| ?(?:a l'heure|par heure|par seconde|per hour|an hour|a second|per second|carres?|cubes?|square|cubic|d'altitude|de haut|de hauteur|de profondeur|de diametre|d'epaisseur|de large|de largeur|tall|high|deep|wide|thick|in altitude|above sea|above ground|of altitude|haies|nage|race|sprint|dash))/;

/** Every length among the signs, in kilometres. */
export function findQuantities(signs: string): FoundQuantity[] {
  return [...signs.matchAll(length)].flatMap((match): FoundQuantity[] => {
    const { groups = {} } = match;
    const end = match.index + match[0].length;
    if (otherMeasure.test(signs.slice(end, end + 24))) return [];
    const quantity = quantityOf(groups);
    return quantity === null ? [] : [{ start: match.index, end, quantity }];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function quantityOf(groups: Groups): Quantity | null {
  const unitKm = groups.km
    ? 1
    : groups.nm
      ? KM_PER_NAUTICAL_MILE
      : groups.mile
        ? KM_PER_MILE
        : groups.yard
          ? KM_PER_YARD
          : 0.001;
  const hedge = HEDGE_WORDS[groups.hedge ?? ''];
  if (groups.approx !== undefined) return vague(groups.approx, unitKm, hedge);
  if (groups.few !== undefined)
    return { lowKm: 2 * unitKm, highKm: 10 * unitKm, qualifier: 'about', roundingKm: unitKm };
  const high = withHalf(numberOf(groups.value ?? ''), groups.half !== undefined);
  if (high === null) return null;
  const first = groups.between ?? groups.from ?? groups.dash;
  const low = first === undefined ? high : numberOf(first);
  if (low === null || low.value > high.value) return null;
  const qualifier = hedge ?? (groups.after ? 'about' : 'exact');
  return {
    lowKm: low.value * unitKm,
    highKm: high.value * unitKm,
    qualifier,
    roundingKm: Math.max(low.step, high.step) * unitKm * 0.5,
  };
}

/** "Une centaine": about a hundred. "Plusieurs dizaines": from twenty to a hundred. */
function vague(words: string, unitKm: number, hedge: Qualifier | undefined): Quantity | null {
  const name = Object.keys(approximateNumbers).find((each) => words.includes(each));
  const value = name === undefined ? undefined : approximateNumbers[name];
  if (value === undefined) return null;
  const isPlural =
    /^(?:several|a few|quelques|plusieurs)/.test(words) || /s (?:de |d'|of )?$/.test(words);
  const [low, high] = isPlural ? [2 * value, 10 * value] : [value, value];
  return {
    lowKm: low * unitKm,
    highKm: high * unitKm,
    qualifier: hedge === 'over' || hedge === 'under' ? hedge : 'about',
    roundingKm: 0.1 * value * unitKm,
  };
}

/** "A mile and a half", "deux kilomètres et demi". */
const withHalf = (number: ReadNumber | null, isHalf: boolean): ReadNumber | null =>
  number !== null && isHalf ? { value: number.value + 0.5, step: 0.5 } : number;

interface ReadNumber {
  readonly value: number;
  /** What the figure is rounded to. */
  readonly step: number;
}

function numberOf(text: string): ReadNumber | null {
  if (text === 'a' || text === 'an') return { value: 1, step: 1 };
  if (text === 'half a') return { value: 0.5, step: 0.25 };
  if (/^[a-z]/.test(text)) {
    const value = valueOfWords(text);
    return { value, step: stepOf(value) };
  }
  if (text.includes('^')) return { value: Number.POSITIVE_INFINITY, step: 0 };
  const grouped = /^\d{1,3}(?:[ ,.]\d{3})+(?=$|[.,]\d{1,2}$)/.exec(text)?.[0];
  const plain =
    grouped !== undefined && !/^0/.test(grouped)
      ? grouped.replace(/[ ,.]/g, '') + text.slice(grouped.length).replace(',', '.')
      : text.replace(',', '.');
  const value = Number(plain);
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value, step: decimals > 0 ? 10 ** -decimals : stepOf(value) };
}

/** The place of the last digit that is not zero: 100 for 300, 1 for 1,084. */
function stepOf(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 0;
  let step = 1;
  while (step < 1e6 && value % (step * 10) === 0) step *= 10;
  return step;
}
