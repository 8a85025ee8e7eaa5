import { ORDINALS, type StatedDate } from '../dates.ts';
import type { Hit } from '../hit.ts';
import { valueOfWords } from '../number-words.ts';
import { type Rule, rules } from '../rule.ts';
import type { Statement } from '../statement.ts';

function weekday(hit: Hit): Statement | null {
  const date = hit.date();
  if (date === null) return null;
  // A day without its weekday states nothing to check, unless the calendar lacks it.
  if (date.weekday === null && !isImpossible(date)) return null;
  return { kind: 'date', relation: 'weekday', date };
}

const isImpossible = ({ day, month }: StatedDate): boolean =>
  day < 1 || day > (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** What an ordinal may begin with: "seventy-fifth", "soixante-quinzième". */
const TENS =
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|vingt|trente|quarante|cinquante|soixante|quatre-vingt|cent';

const ORDINAL = `(?<ord>\\d{1,4}(?:e|er|eme|ieme|st|nd|rd|th)|(?:(?<tens>${TENS})(?: et |[- ]))?(?<last>${Object.keys(ORDINALS).join('|')}))`;

function ordinal(hit: Hit): number | null {
  const tens = hit.has('tens') ? valueOfWords(hit.text('tens')) : 0;
  const value = ORDINALS[hit.text('last')] ?? Number.parseInt(hit.text('ord'), 10);
  return Number.isFinite(value) ? tens + value : null;
}

/** What an anniversary is counted from, where the sentence gives a year: "le 30e anniversaire de l'indépendance, en 1991". */
function anniversary(hit: Hit): Statement | null {
  const value = ordinal(hit);
  if (value === null) return null;
  return { kind: 'date', relation: 'anniversary', ordinal: value, since: yearNear(hit) };
}

/** "Le bicentenaire de l'indépendance, en 1821". */
function centenary(hit: Hit): Statement | null {
  const since = yearNear(hit);
  const value = { bi: 200, tri: 300 }[hit.text('times')] ?? 100;
  return since && { kind: 'date', relation: 'anniversary', ordinal: value, since };
}

/** "Fêtait les 31 ans de son indépendance, proclamée en 1991": an anniversary without the word. */
function yearsOf(hit: Hit): Statement | null {
  const value = hit.number();
  const since = yearNear(hit);
  return value !== null && value < 1000 && since !== null
    ? { kind: 'date', relation: 'anniversary', ordinal: value, since }
    : null;
}

function yearNear(hit: Hit): { readonly year: number } | null {
  const { skeleton } = hit;
  for (let at = hit.from; at < Math.min(skeleton.signs.length, hit.to + 90); at++) {
    if (skeleton.signs.charAt(at) === '\uE00F') break;
    const entity = skeleton.entities.get(at);
    if (entity?.type === 'number' && entity.value > 1000 && entity.value < 2200)
      return { year: entity.value };
    if (entity?.type === 'date' && entity.date.year !== null) return { year: entity.date.year };
  }
  return null;
}

/** "À l'entame du cinquième mois de conflit": counted from the day that the text says it began, "depuis le 24 février 2022". */
function month(hit: Hit): Statement | null {
  const value = ordinal(hit);
  if (value === null || value > 600) return null;
  return { kind: 'date', relation: 'month', ordinal: value, since: beginning(hit) };
}

function beginning(hit: Hit): StatedDate | null {
  const { signs, entities } = hit.skeleton;
  const from = Math.max(0, hit.from - 3000);
  const since =
    /(?:depuis|des|since|from|on)(?: le| the)? $|(?:debute|commence|lancee?|declenchee?|began|launched|started)(?: depuis)?(?: on| le)? $/;
  for (let at = hit.from - 1; at >= from; at--) {
    const entity = entities.get(at);
    if (entity?.type === 'date' && since.test(signs.slice(Math.max(0, at - 40), at)))
      return entity.date;
  }
  return null;
}

/** Where what an anniversary is of ends: at a verb, or at a stop. */
const PHRASE_END =
  ' (?:est|etait|sera|fut|a|ont|sont|etaient|is|was|will|has|had|were|are|on|dans|qui|que|ou|in which|which|who|that|when|where) |[,;:.!?"()\uE00F]|$';

export const dateRules: readonly Rule[] = [
  ...rules('fr', weekday, '(?<d>{DATE})'),
  ...rules('en', weekday, '(?<d>{DATE})'),
  ...rules(
    'fr',
    anniversary,
    `(?:le |du |au |son |leur |ce )?${ORDINAL} anniversaire(?: (?:de |du |des |d')[^,;:\uE00F"(]{1,90}?(?=${PHRASE_END}))?`,
  ),
  ...rules(
    'en',
    anniversary,
    `(?:the |its |their )?${ORDINAL} anniversary(?: (?:of|since) [^,;:\uE00F"(]{1,90}?(?=${PHRASE_END}))?`,
  ),
  ...rules(
    'fr',
    centenary,
    `(?:le |du |au |son |leur |ce )?(?<times>bi|tri)?centenaire (?:de |du |des |d')[^,;:\uE00F"(]{1,90}?(?=${PHRASE_END})`,
  ),
  ...rules(
    'en',
    centenary,
    `(?:the |its |their )?(?<times>bi|tri)?(?:centenary|centennial) of [^,;:\uE00F"(]{1,90}?(?=${PHRASE_END})`,
  ),
  ...rules(
    'fr',
    yearsOf,
    `(?:pour|(?:fet|celebr|marqu|commemor)[a-z]{1,6}) (?<c>(?:les |ses |leurs )(?<n>{N}) ans (?:de |du |des |d')[^,;:\uE00F"(]{1,60}?(?: de (?:{N}|{DATE})|, (?:proclamee?s?|declaree?s?|signee?s?|fondee?s?|acquise?s?|obtenue?s?) (?:en |le )?(?:{N}|{DATE})))`,
  ),
  ...rules(
    'en',
    yearsOf,
    `(?:mark|celebrat|commemorat)[a-z]{1,3} (?<c>(?<n>{N}) years (?:since [^,;:\uE00F"(]{1,60}? (?:of|in) (?:{N}|{DATE})|of [^,;:\uE00F"(]{1,60}?, (?:proclaimed|declared|signed|founded|won|gained|achieved) (?:in |on )?(?:{N}|{DATE})))`,
  ),
  ...rules(
    'fr',
    month,
    `(?:guerre|conflit|invasion|offensive)(?:,? [^;:\uE00F]{0,80}?)?,? (?<c>(?:entre|entrait|est entree?|entame|entamait) (?:dans )?son ${ORDINAL} mois)`,
    `(?:a l'entame|au debut|a l'aube|au cours|dans|au|dans le|entre dans|entre dans son|entame) ?(?:du |de son |de leur |son |le )?${ORDINAL} mois (?:de |du |d')(?:la |l')?(?:conflit|guerre|guerre en {P}|invasion|offensive|combats|hostilites)`,
  ),
  ...rules(
    'en',
    month,
    `(?:in |into |enters? |entering |at the start of |as )?(?:its |the |their )?${ORDINAL} month of (?:the )?(?:war|conflict|fighting|invasion|offensive|hostilities)`,
    `(?:war|conflict|fighting|invasion|offensive) (?:is |was |was now |is now |has entered |enters |entered )(?:now )?(?<c>(?:in |into )?its ${ORDINAL} month)`,
  ),
];
