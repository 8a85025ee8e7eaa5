import { atom, daytime, inMonth, yearSaid } from './en-single.ts';
import {
  about,
  century,
  counted,
  date,
  days,
  decade,
  interval,
  itself,
  listedDays,
  nothing,
  open,
  recent,
  season,
  shift,
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
  monthDays,
  nthOf,
  openTo,
  partOf,
  roughly,
  weekdays,
  years,
} from './means-apart.ts';
import type { Rule } from './pattern.ts';

/** Parts of a date without sharp ends. */
const inPart: readonly Rule[] = [
  { pattern: 'the? <part> -? <tens>', means: roughly(decade) },
  { pattern: 'the? <part> -? in? <inMonth:a>', means: vague },
  { pattern: 'the? <part> -? in? the? <atom:a>', means: partOf },
  { pattern: 'the? <part> -? in? <year>', means: roughly(date) },
  { pattern: 'the? very? <partOf> of <inMonth:a>', means: vague },
  { pattern: 'the? very? <partOf> of <year>', means: roughly(date) },
  { pattern: 'the? very? <partOf> of the? <atom:a>', means: vague },
  { pattern: 'the? very? <partOf> of the <oneUnit:unit>', means: roughly(unitByWay) },
  { pattern: 'the? very? <partOf> of the <season>', means: roughly(season) },
  { pattern: 'end -? <inMonth:a>', means: vague },
  { pattern: 'end -? <year>', means: roughly(date) },
  { pattern: 'year - end', means: vagueUnit('year') },
  { pattern: 'month - end', means: vagueUnit('month') },
  { pattern: 'the? first half of the? <atom:a>', means: vague },
  { pattern: 'the? second half of the? <atom:a>', means: vague },
  { pattern: 'later|earlier in <inMonth:a>', means: vague },
  { pattern: 'later|earlier in <year>', means: roughly(date) },
  { pattern: 'later|earlier this <oneUnit:unit>', means: roughly(unitByWay) },
  { pattern: 'later|earlier in the <oneUnit:unit>', means: roughly(unitByWay) },
  { pattern: 'later|earlier that same? year', means: roughly(shift('year', 0, 'told')) },
  { pattern: 'later|earlier that same? month', means: roughly(shift('month', 0, 'told')) },
  { pattern: 'later|earlier that same? week', means: roughly(shift('week', 0, 'told', true)) },
  { pattern: 'later|earlier that same? day', means: shift('day', 0, 'told') },
  { pattern: '[ the <ord> month ] of', means: nthOf('month') },
  {
    pattern: '[ the <ord> day ] of the|its? war|invasion|conflict|offensive|siege|strike',
    means: nthOf('day'),
  },
  {
    pattern: '[ day <num> ] of the|its? war|invasion|conflict|offensive|siege|strike',
    means: nthOf('day'),
  },
  { pattern: 'its <ord> month', means: nthOf('month') },
];

/** A date behind a preposition or as the end of an interval, where a year or a month may stand alone. */
const point: readonly Rule[] = [
  { pattern: '<inPart:a>', means: itself },
  { pattern: '<atom:a>', means: itself },
  { pattern: '<year>', means: date },
  { pattern: '<month>', means: date },
  { pattern: 'the <season>', means: roughly(season) },
  { pattern: 'the <nth> <free>', means: dayOfMonth() },
  { pattern: 'christmas', means: feast(12, 25) },
];

/** Stretches between two dates, and open ones. */
const stretches: readonly Rule[] = [
  { pattern: 'from|between the <nth:day> to|and|until the <nth:day2> <free>', means: daysOfMonth },
  { pattern: '<month> <day> or <day:day2> ( ,? <year> )?', means: daysApart },
  { pattern: 'by [ <fullweekday> <daytime>? ] !<month> !, !the', means: weekday({ way: 'this' }) },
  {
    pattern: '<weekday> <day> and|& <weekday:weekday2> <day:day2> <month> ( ,? <year> )?',
    means: listedDays,
  },
  { pattern: 'from <any> to|until <year:year2>', means: years },
  {
    pattern: '( <weekday> ,? )? <month> <day> -|–|—|to|through <day:day2> ( ,? <year> )?',
    means: monthDays,
  },
  {
    pattern: 'from|between? <month> <day> to|and|through|until|- <day:day2> ( ,? <year> )?',
    means: monthDays,
  },
  {
    pattern: 'the? <day> -|–|—|to|through the? <day:day2> of? <month> ( ,? <year> )?',
    means: monthDays,
  },
  {
    pattern:
      'from|between ( <weekday> ,? )? the? <day> to|and|until|through ( <weekday:weekday2> ,? )? the? <day:day2> of? <month:month2> ( ,? <year> )?',
    means: days,
  },
  {
    pattern: '<month> <day> ( , <day:dayB> )? ,? and|& <day:day2> ( ,? <year> )?',
    means: listedDays,
  },
  {
    pattern: 'the? <day> ( , <day:dayB> )? ,? and|& the? <day:day2> of? <month> ( ,? <year> )?',
    means: listedDays,
  },
  { pattern: 'from <point:a> to|through|until|till|-|– <point:b>', means: interval },
  { pattern: 'between <point:a> and <point:b>', means: interval },
  { pattern: '<month> -|–|to|through <month:month2> ,? <year>', means: acrossMonths },
  {
    pattern: '<month> <day> -|–|to|through <month:month2> <day:day2> ( ,? <year> )?',
    means: acrossMonths,
  },
  {
    pattern: '<day> <month> -|–|to|through <day:day2> <month:month2> ( ,? <year> )?',
    means: acrossMonths,
  },
  { pattern: '<year> -|–|/|to <year:year2>', means: years },
  { pattern: '<year> – <yy> !-', means: years },
  {
    pattern: 'overnight? from? <fullweekday> -|–|through|to|into <weekday:weekday2>',
    means: weekdays,
  },
  { pattern: 'since <point:a>', means: open('since') },
  { pattern: 'since at least <point:a>', means: open('since') },
  { pattern: 'since <num> <unit> ago', means: openTo('since', counted(-1)) },
  { pattern: 'starting|effective on|in|from? <point:a>', means: open('from') },
  { pattern: 'beginning on|in|from <point:a>', means: open('from') },
  { pattern: 'beginning <fullweekday>', means: openTo('from', weekday()) },
  { pattern: 'from <point:a> on|onward|onwards', means: open('from') },
  { pattern: 'as of|from <point:a>', means: open('since') },
  { pattern: 'until|till <point:a>', means: open('until') },
  { pattern: 'until at least <point:a>', means: open('until') },
  { pattern: 'around|about|circa|c <year>', means: around(date) },
  { pattern: 'c . <year>', means: around(date) },
  { pattern: 'around|about|circa <inMonth:a>', means: about },
  { pattern: 'around|about|circa <atom:a>', means: about },
  { pattern: 'the last|past <num> <unit>', means: recent('last') },
  { pattern: 'these last|past <num> <unit>', means: recent('last') },
  { pattern: 'over|in|during|for|within [ past|recent <num>? <unit> ]', means: recent('last') },
  { pattern: 'the past|recent <units:unit>', means: recent('last') },
  { pattern: 'the coming|next <num> <unit>', means: recent('next') },
  { pattern: 'the? coming <units:unit>', means: recent('next') },
  { pattern: 'the <unit> ahead', means: recent('next') },
  { pattern: 'the <unit> to come', means: recent('next') },
];

/** Words that look like a date and are none. */
const none: readonly Rule[] = [
  { pattern: 'the <fullweekday> <Name>', means: nothing },
  { pattern: 'good|black|ash|bloody|cyber|super|palm|easter <fullweekday>', means: nothing },
  {
    pattern:
      'every|each|any|a|one|first|second|third|fourth|alternate|most|some <fullweekday> !of !in',
    means: nothing,
  },
  { pattern: 'the? <ord> <fullweekday> of|in every|each|the month', means: nothing },
  { pattern: 'the? <ord> or|and? <ord:b>? <fullweekday> of|in every|each', means: nothing },
  { pattern: 'every|each|per|most <month>', means: nothing },
  {
    pattern: 'mr|mrs|ms|dr|sir|lady|theresa|brian|james|queen|miss|saint .? <fullmonth>',
    means: nothing,
  },
  { pattern: 'the <day> <unit>', means: nothing },
  { pattern: 'in his|her|their|my <part>? -? <decades>', means: nothing },
];

export const englishPhrases: Readonly<Record<string, readonly Rule[]>> = {
  daytime,
  yearSaid,
  inMonth,
  atom,
  inPart,
  point,
};

export const englishRules: readonly Rule[] = [
  ...none,
  ...stretches,
  ...inPart,
  ...atom,
  // Months, years and seasons alone want a word before them.
  { pattern: '[ <sureMonth> ]', means: date },
  {
    pattern:
      'in|by|since|of|for|until|during|before|after|from|through|late|to|this|next|last|and|or [ <fullmonth> ] !<Name> !<year>',
    means: date,
  },
  { pattern: "a|an|the|its|their|his|her|'s [ <fullmonth> ] !on <word>", means: date },
  { pattern: '[ <leadingMonth:month> ] was|is|has|had|saw|will|brought|marks|marked', means: date },
  {
    pattern:
      'in|by|since|of|for|until|during|before|after|from|through|throughout|including|to|than|around|year|late|early|back [ <year> ]',
    means: date,
  },
  {
    pattern: "the|a|his|her|its|their|'s|this|our|my [ <year> ] <word>",
    means: (c) => ((c.number('year') ?? 0) >= 1400 ? date(c) : null),
  },
  { pattern: '<paren> [ <year> ] <stop>', means: date },
  { pattern: "in|of|class|by|since|summer [ ' <yy> ]", means: date },
  { pattern: 'and|or|,|to|than [ <year> ]', means: date, afterDate: true },
  {
    pattern:
      'in|during|by|before|after|over|for|until|through|throughout|of [ the? <season> ] !of !<Name>',
    means: roughly(season),
  },
  { pattern: 'on|by|until|before|after|from [ the <nth> ] !- <free>', means: dayOfMonth() },
  { pattern: '[ the <nth> ] !- <stop>', means: dayOfMonth() },
  { pattern: '[ the? <ord> ] and|to|or|- the? <ord:b> century|centuries', means: century() },
  { pattern: 'in [ <ancient:year> ] <stop>', means: date },
  { pattern: 'at|by|before|over|after|this|to|until [ christmas ]', means: feast(12, 25) },
];
