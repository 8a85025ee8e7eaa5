import { commonClasses, table } from './classes.ts';
import { englishPhrases, englishRules } from './en-rules.ts';
import { englishTense } from './en-tense.ts';
import type { Grammar, Lexicon } from './grammar.ts';
import { some } from './meaning.ts';
import { inOrder, wordSet } from './word-lists.ts';

const lexicon: Lexicon = {
  months: inOrder(
    'january february march april may june july august september october november december',
  ),
  monthsShort: {
    jan: 1,
    feb: 2,
    febr: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  doubtfulMonths: new Set(['march', 'april', 'may', 'june', 'august']),
  weekdays: inOrder('monday tuesday wednesday thursday friday saturday sunday'),
  weekdaysShort: {
    mon: 1,
    tue: 2,
    tues: 2,
    wed: 3,
    thu: 4,
    thur: 4,
    thurs: 4,
    fri: 5,
    sat: 6,
    sun: 7,
  },
  capitalMonths: true,
  numbers: {
    ...inOrder(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
        'eighteen nineteen twenty',
    ),
    a: 1,
    an: 1,
    couple: 2,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    few: some,
    several: some,
    some,
  },
  ordinals: {
    ...inOrder(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
        'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    ),
    thirtieth: 30,
  },
  counted: wordSet(`
    km m kg miles people men women troops soldiers words copies metres meters kilometres
    kilometers acres hectares tons tonnes animals pages dollars euros pounds feet jobs homes
    houses tanks warheads children residents workers votes points seats monks protesters
    visitors students years hours sq square percent million billion local fans spectators
  `),
  afterYear: wordSet(`
    was is has as this its his us does thus across towards unless less plus elections games
    olympics crisis sees saw parliamentary
  `),
  afterDay: wordSet(`
    and but or as when while after before with to for at in by that the he she they it we was
    were had would will said because from this his her their its a an i
  `),
  dayFirst: false,
};

/** English dates. */
export const english: Grammar = {
  wordForm: { elides: false, suffixes: new Set(['st', 'nd', 'rd', 'th', 's']) },
  lexicon,
  tense: englishTense,
  classes: {
    ...commonClasses(lexicon),
    unit: table({
      day: 'day',
      days: 'day',
      night: 'day',
      nights: 'day',
      week: 'week',
      weeks: 'week',
      month: 'month',
      months: 'month',
      year: 'year',
      years: 'year',
      decade: 'decade',
      decades: 'decade',
    }),
    units: table({
      days: 'day',
      weeks: 'week',
      months: 'month',
      years: 'year',
      decades: 'decade',
    }),
    oneUnit: table({ day: 'day', week: 'week', month: 'month', year: 'year', decade: 'decade' }),
    way: table({ last: 'last', past: 'last', next: 'next', this: 'this', coming: 'next' }),
    told: table({ following: 1, next: 1, previous: -1, preceding: -1 }),
    season: table({ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }),
    tens: table({
      twenties: 20,
      thirties: 30,
      forties: 40,
      fifties: 50,
      sixties: 60,
      seventies: 70,
      eighties: 80,
      nineties: 90,
    }),
    part: table({ early: 'part', late: 'part', mid: 'part' }),
    partOf: table({ beginning: 'part', start: 'part', end: 'part', middle: 'part', close: 'part' }),
  },
  phrases: englishPhrases,
  rules: englishRules,
};
