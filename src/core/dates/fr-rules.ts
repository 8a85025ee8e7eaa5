import { atom, daytime, inMonth, yearSaid } from './fr-single.ts';
import type { Calendar } from './meaning.ts';
import {
  about,
  century,
  counted,
  date,
  days,
  interval,
  itself,
  listedDays,
  nothing,
  open,
  recent,
  season,
  stretch,
  unitByWay,
  vague,
  vagueUnit,
  weekday,
} from './means.ts';
import {
  acrossMonths,
  around,
  dayOfMonth,
  daysApart,
  daysOfMonth,
  feast,
  nthOf,
  openTo,
  roughly,
  years,
} from './means-apart.ts';
import type { Captured, Rule } from './pattern.ts';

/** Parts of a date without sharp ends. */
const inPart: readonly Rule[] = [
  { pattern: "la|le|l'? <part> -? <inMonth:a>", means: vague },
  { pattern: "la|le|l'? <part> -? <year>", means: roughly(date) },
  { pattern: "la|le|l'? <part> -? de|d'|du? <atom:a>", means: vague },
  { pattern: "la|le|l'? <part> de|d'|du <inMonth:a>", means: vague },
  { pattern: "la|le|l'? <part> de|d' <year>", means: roughly(date) },
  { pattern: "la|le|l'? <part> des <atom:a>", means: vague },
  { pattern: "la|le|l'? <part> du|de|d' le|l'? <season>", means: roughly(season) },
  { pattern: "la|le|l'? <part> du mois !de", means: vagueUnit('month') },
  { pattern: "la|le|l'? <part> de ce mois ( - ci )?", means: vagueUnit('month') },
  { pattern: "la|le|l'? <part> du mois dernier", means: vagueUnit('month', -1) },
  { pattern: "la|le|l'? <part> du mois prochain", means: vagueUnit('month', 1) },
  { pattern: "la|le|l'? <part> de l' annee !<year>", means: vagueUnit('year') },
  { pattern: "la|le|l'? <part> d' annee", means: vagueUnit('year') },
  { pattern: "la|le|l'? <part> de semaine", means: vagueUnit('week') },
  { pattern: "la|le|l'? <part> de semaine prochaine", means: vagueUnit('week', 1) },
  { pattern: "la|le|l'? <part> de semaine derniere", means: vagueUnit('week', -1) },
  { pattern: "la|le|l'? <part> de la semaine", means: vagueUnit('week') },
  { pattern: 'plus tot|tard ce mois ( - ci )?', means: vagueUnit('month') },
  { pattern: 'plus tot|tard dans le mois', means: vagueUnit('month') },
  { pattern: 'plus tot|tard dans la semaine', means: vagueUnit('week') },
  { pattern: "plus tot|tard dans l' annee", means: vagueUnit('year') },
  { pattern: 'plus tot|tard cette <oneUnit:unit>', means: roughly(unitByWay) },
  { pattern: "la? premiere|seconde|deuxieme moitie du|de|d'|des <atom:a>", means: vague },
  { pattern: "la? premiere moitie de|d' <year>", means: stretch(6, 1) },
  { pattern: "la? seconde|deuxieme moitie de|d' <year>", means: stretch(6, 2) },
  {
    pattern: 'la? rentree de septembre <year>?',
    means: roughly((c) => ({ ...date(c), month: 9 })),
  },
  { pattern: 'la? rentree <year>', means: roughly((c) => ({ ...date(c), month: 9 })) },
  { pattern: "l'? <part> du <ord> mois", means: nthOf('month') },
  {
    pattern: "[ le? <ord> mois ] de|du|d' la|l'? conflit|guerre|siege|offensive|invasion|greve",
    means: nthOf('month'),
  },
  {
    pattern: "[ le? <ord> jour ] de|du|d' la|l'? conflit|guerre|siege|offensive|invasion|greve",
    means: nthOf('day'),
  },
];

/** A date behind a preposition or as the end of an interval, where a year or a month may stand alone. */
const point: readonly Rule[] = [
  { pattern: '<inPart:a>', means: itself },
  { pattern: '<atom:a>', means: itself },
  { pattern: '<year>', means: date },
  { pattern: '<month>', means: date },
  { pattern: "le|l' <season>", means: roughly(season) },
];

/** Stretches between two dates, and open ones. */
const stretches: readonly Rule[] = [
  { pattern: 'le <day> et|ou le <day:day2> <month> <year>?', means: daysApart },
  { pattern: 'ici [ <fullweekday> <daytime>? ] !<day> !<way>', means: weekday({ way: 'this' }) },
  {
    pattern: 'les? <weekday> <day> et <weekday:weekday2> <day:day2> <month> <year>?',
    means: listedDays,
  },
  { pattern: '<month> -|–|/ <month:month2> <year>?', means: acrossMonths },
  { pattern: 'de <any> a <year:year2>', means: years },
  { pattern: 'entre <any> et <year:year2>', means: years },
  {
    pattern:
      'du ( <weekday> ,? )? <day> au ( <weekday:weekday2> ,? )? <day:day2> <month:month2> <year>? <way>?',
    means: days,
  },
  {
    pattern:
      'entre le ( <weekday> ,? )? <day> et le ( <weekday:weekday2> ,? )? <day:day2> <month:month2> <year>? <way>?',
    means: days,
  },
  { pattern: '<day> -|– <day:day2> <month:month2> <year>?', means: days },
  { pattern: 'du <day> au <day:day2> <free>', means: daysOfMonth },
  { pattern: 'entre le <day> et le <day:day2> <free>', means: daysOfMonth },
  { pattern: "du|de|d' <point:a> jusqu'? a|au|en <point:b>", means: interval },
  { pattern: 'entre <point:a> et <point:b>', means: interval },
  { pattern: '<year> -|–|/ <year:year2>', means: years },
  {
    pattern: 'les? <day> ( , <day:dayB> )? ( , <day:dayC> )? et <day:day2> <month> <year>? <way>?',
    means: listedDays,
  },
  { pattern: 'depuis le <day> <free>', means: openTo('since', dayOfMonth()) },
  { pattern: 'depuis <point:a>', means: open('since') },
  { pattern: 'depuis <num> <unit>', means: openTo('since', counted(-1)) },
  { pattern: "depuis pres|plus de|d' <num> <unit>", means: openTo('since', roughly(counted(-1))) },
  { pattern: "a partir|compter de|du|d' <point:a>", means: open('from') },
  { pattern: 'a partir|compter du <day> <free>', means: openTo('from', dayOfMonth()) },
  { pattern: "jusqu' a|au|en|aux <point:a>", means: open('until') },
  { pattern: 'vers|circa|environ <year>', means: around(date) },
  { pattern: 'vers|circa <inMonth:a>', means: about },
  { pattern: 'vers <inPart:a>', means: itself },
  { pattern: 'vers le <day> <monthOfDay:month> <year>?', means: around(date) },
  { pattern: 'autour de|du|des <point:a>', means: about },
  { pattern: 'aux environs|alentours de|du|des <point:a>', means: about },
  {
    pattern: 'ces <num>? dernier|derniers|derniere|dernieres <num>? <unit>',
    means: recent('last'),
  },
  { pattern: 'les <num> dernier|derniers|derniere|dernieres <unit>', means: recent('last') },
  {
    pattern: 'dans|durant|pendant|cours|ici [ les derniers|dernieres <unit> ]',
    means: recent('last'),
  },
  {
    pattern: 'des [ <num>? dernier|derniers|derniere|dernieres <unit> ]',
    means: recent('last'),
  },
  { pattern: 'des [ <num>? prochains|prochaines <unit> ]', means: recent('next') },
  { pattern: 'ces|les <num>? prochains|prochaines <num>? <unit>', means: recent('next') },
  { pattern: 'les <num>? <unit> a venir', means: recent('next') },
];

/** Words that look like a date and are none. */
const none: readonly Rule[] = [
  { pattern: 'le 20|vingt heures', means: nothing },
  { pattern: 'journal du <fullweekday>', means: nothing },
  { pattern: 'vendredi saint|noir|13', means: nothing },
  { pattern: 'mardi gras', means: nothing },
  { pattern: 'lundi|dimanche de paques|pentecote', means: nothing },
  {
    pattern: "le|chaque|un|tout <fullweekday> <daytime>? !<way> !<day> !suivant|precedent !de|d'",
    means: nothing,
  },
  { pattern: '<ord> <fullweekday> de|du chaque|mois', means: nothing },
  { pattern: 'chaque|tous les? <month>', means: nothing },
  { pattern: "d' aujourd' hui", means: nothing },
  {
    pattern:
      'place|rue|avenue|boulevard|quai|pont|square|stade|cours|lycee|hopital|impasse du|de -? <day> -? <monthOfDay:month> ( -? <year> )?',
    means: nothing,
  },
  { pattern: 'planete mars', means: nothing },
  { pattern: 'le? <day> - <monthOfDay> !<year>', means: nothing },
  { pattern: "lendemain|surlendemain|veille de|du|des|d' !noel", means: nothing },
  { pattern: "le|la|l' lendemain|surlendemain|veille de|du|des|d' !noel", means: nothing },
  { pattern: 'pere noel', means: nothing },
];

export const frenchPhrases: Readonly<Record<string, readonly Rule[]>> = {
  daytime,
  yearSaid,
  inMonth,
  atom,
  inPart,
  point,
};

export const frenchRules: readonly Rule[] = [
  ...none,
  ...stretches,
  ...inPart,
  ...atom,
  { pattern: 'le <day> <daytime>', means: dayOfMonth() },
  { pattern: '[ le <day> ] !- <free>', means: dayOfMonth() },
  { pattern: 'le|du|au [ <dm:a> ]', means: itself },
  { pattern: '[ le? <roman> ] et|ou|- au|le|du <roman:b> siecle|siecles', means: century() },
  { pattern: '[ le? <roman> ] et|ou|- <roman:b> siecle|siecles', means: century() },
  { pattern: 'en [ <ancient:year> ] <stop>', means: date },
  { pattern: "cours|long|debut de [ l' <season> ]", means: roughly(season) },
  // Months, years and seasons alone want a word before them.
  { pattern: '[ <fullmonth> ]', means: date },
  { pattern: '[ <leadingMonth:month> ] et|fut|sera|avait|est|etait|a', means: date },
  { pattern: "en|de|d'|depuis|des|avant|apres|pour|courant [ <month> ]", means: date },
  { pattern: '[ <month> <yy> ] <stop>', means: ofShortYear },
  { pattern: 'le|du|au [ <day> <month> <yy> ] <stop>', means: ofShortYear },
  {
    pattern: "l' <season> <yy> <stop>",
    means: roughly((c) => ({ ...season(c), year: 1900 + (c.number('yy') ?? 0) })),
  },
  {
    pattern:
      "en|de|d'|des|avant|apres|pour|annee|que|courant|ici|contre|pendant|durant|a|fin|debut|horizon [ <year> ]",
    means: date,
  },
  { pattern: '<paren> [ <year> ] <stop>', means: date },
  { pattern: 'et|ou|puis|,|a|que [ <year> ]', means: date, afterDate: true },
  { pattern: 'au|du|le [ <season> ] !de', means: roughly(season) },
  {
    pattern: "a|pour|pendant|durant|avant|apres|des|ici|depuis|dans [ l' <season> ] !de",
    means: roughly(season),
  },
  { pattern: 'a|pour|avant|apres|ici|depuis [ noel ]', means: feast(12, 25) },
];

/** "mai 68", "le 12 mai 81": before a stop, and over what a day of the month could be. */
function ofShortYear(c: Captured): Calendar | null {
  return (c.number('yy') ?? 0) > 31 ? date(c) : null;
}
