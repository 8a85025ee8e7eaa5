import { ORDINALS, type StatedDate } from '../dates.ts';
import type { Hit } from '../hit.ts';
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

const ORDINAL = `(?<ord>\\d{1,4}(?:e|er|eme|ieme|st|nd|rd|th)|${Object.keys(ORDINALS).join('|')})`;

function ordinal(hit: Hit): number | null {
  const text = hit.text('ord');
  const value = ORDINALS[text] ?? Number.parseInt(text, 10);
  return Number.isFinite(value) ? value : null;
}

/** What an anniversary is counted from, where the sentence gives a year: "le 30e anniversaire de l'indépendance, en 1991". */
function anniversary(hit: Hit): Statement | null {
  const value = ordinal(hit);
  if (value === null) return null;
  return { kind: 'date', relation: 'anniversary', ordinal: value, since: yearNear(hit) };
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
  ' (?:est|etait|sera|fut|a|ont|sont|etaient|is|was|will|has|had|were|are|on|dans) |[,;:.!?"()\uE00F]|$';

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
    month,
    `(?:a l'entame|au debut|a l'aube|au cours|dans|au|dans le|entre dans|entre dans son|entame) ?(?:du |de son |de leur |son |le )?${ORDINAL} mois (?:de |du |d')(?:la |l')?(?:conflit|guerre|guerre en {P}|invasion|offensive|combats|hostilites)`,
  ),
  ...rules(
    'en',
    month,
    `(?:in |into |enters? |entering |at the start of |as )?(?:its |the |their )?${ORDINAL} month of (?:the )?(?:war|conflict|fighting|invasion|offensive|hostilities)`,
    `(?:war|conflict|fighting|invasion|offensive) (?:is |was |was now |is now |has entered |enters |entered )(?:now )?(?<c>(?:in |into )?its ${ORDINAL} month)`,
  ),
];
