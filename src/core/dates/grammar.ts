import type { Rule, WordClass } from './pattern.ts';
import type { WordForm } from './tokens.ts';

/** The words of a language that dates are made of, in small letters without accents. */
export interface Lexicon {
  /** Full names, by number. */
  readonly months: Readonly<Record<string, number>>;
  readonly monthsShort: Readonly<Record<string, number>>;
  /** Months whose name is another word, or a person's, as well: alone they are none. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** 1 is Monday. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly weekdaysShort: Readonly<Record<string, number>>;
  /** Whether months are written with a capital. */
  readonly capitalMonths: boolean;
  /** Cardinal numbers; their sums ("twenty-five") are put together of them. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** What a number counts, so that it is no year: "en 1500 mots". */
  readonly counted: ReadonlySet<string>;
  /** Small words that end as plurals do, and that may follow a year. */
  readonly afterYear: ReadonlySet<string>;
  /** Small words that may follow the number of a day without its month. */
  readonly afterDay: ReadonlySet<string>;
  /** Whether a day stands before its month in "3/4/2022". */
  readonly dayFirst: boolean;
}

/** How verbs and adverbs of a language tell what is to come from what has been. */
export interface TenseCues {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** Matched against the word with its accents. */
  readonly futureForm: RegExp;
  readonly pastForm: RegExp;
  /** Words that these forms fit by chance. */
  readonly neither: ReadonlySet<string>;
  /** Auxiliaries, and the form of what makes a past of them. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly participle: RegExp;
  /** Auxiliaries that make a past only of some verbs ("est arrivé"), or behind a pronoun ("s’est"). */
  readonly movers: ReadonlySet<string>;
  readonly moved: RegExp;
  readonly pronouns: ReadonlySet<string>;
  /** Behind these a participle says nothing of the time: "will be held". */
  readonly timeless: ReadonlySet<string>;
  /** Words that make a future with an infinitive: "va", "to". */
  readonly infinitiveAfter: ReadonlySet<string>;
  /** Begins another clause. */
  readonly clause: ReadonlySet<string>;
}

/** A language's grammar of dates: data. */
export interface Grammar {
  readonly wordForm: WordForm;
  readonly lexicon: Lexicon;
  readonly tense: TenseCues;
  /** Classes of the language's own. */
  readonly classes: Readonly<Record<string, WordClass>>;
  readonly phrases: Readonly<Record<string, readonly Rule[]>>;
  readonly rules: readonly Rule[];
}
