import { isSettlement } from '../gazetteer/feature.ts';
import type { Option } from './candidates.ts';
import type { Group } from './name-group.ts';
import { isMuchLess } from './option-kinds.ts';
import { Gap, isA, SENTENCE_END, type Tokens } from './tokens.ts';

/** Words of a sentence between two places of one name. */
const MOST_CONTRASTED = 30;

/** Of two countries a little less fame tells them apart: Florence of Italy and of South Carolina. */
const LESS_ABROAD = 0.4;

/** About as well known: Cordoba of Argentina and of Spain. */
const NEARLY = 0.8;

/** A name that comes more often before the text says which place it is was its subject from the start. */
const MOST_BEFORE = 3;

/** "from X", "left X" and "to X", "reached X". */
const leaves = ['origin', 'leaving', 'reaching'] as const;
const reaches = ['toWord', 'reaching', 'forWord'] as const;

/** The mentions of a name that are known to be a place, in order, and the places. */
interface Places {
  readonly known: ReadonlySet<Option>;
  readonly marks: readonly { readonly at: number; readonly place: Option }[];
}

/** How far what the text states of one mention of a name ("Lebanon, Tennessee") holds for its others. */
export class Readings {
  readonly #tokens: Tokens;
  /** The first word of each mention. */
  readonly #fromOf: readonly number[];
  /** Which place the text says that a mention is: null for none that is known, undefined where it says nothing. */
  readonly #told: readonly (Option | null | undefined)[];
  /** The first mention of a name of which the text says which place it is. */
  readonly #firstStated = new Map<Group, number>();
  readonly #isTwofold = new Map<Group, boolean>();
  readonly #places = new Map<Group, Places>();
  readonly #groupOf: readonly Group[];
  /** The mention of the same name before each; made when it is asked for. */
  #before: readonly (number | undefined)[] | null = null;

  constructor(
    tokens: Tokens,
    fromOf: readonly number[],
    groupOf: readonly Group[],
    told: readonly (Option | null | undefined)[],
  ) {
    this.#tokens = tokens;
    this.#fromOf = fromOf;
    this.#told = told;
    this.#groupOf = groupOf;
    groupOf.forEach((group, i) => {
      if (told[i] !== undefined && !this.#firstStated.has(group)) this.#firstStated.set(group, i);
    });
  }

  /**
   * "La Géorgie a protesté. En Géorgie, aux États-Unis, …", "Athens refused. Students in Athens, Ohio, …":
   * whether the mention stands before the first that the text says to be a much less known place. Not in a
   * headline, which says the same as the article's first line.
   */
  comesBeforeStated(i: number, group: Group): boolean {
    const stated = this.#firstStated.get(group);
    if (stated === undefined || i >= stated) return false;
    if ((group.mentions[MOST_BEFORE] ?? stated) < stated) return false;
    const [head] = group.options;
    const held = this.#told[stated] ?? null;
    if (head === undefined || this.#isHeadlineOf(i, stated)) return false;
    if (held === head) return this.isQualifiedLater(i, group);
    /** "A Columbus woman … The Columbus, Ga., council": of two towns in one country, the text is about one. */
    const isAlike = isSettlement(head.feature) && held?.country === head.country;
    if (isAlike && group.isTowns) return false;
    /** "Cordoue" of Argentina, which French calls so only where the text says so. */
    const isOtherName = held !== null && held.prior >= head.prior;
    if (head.feature === 'country' || held === null || isOtherName) return true;
    const isOtherCountrys = held.country !== head.country;
    /** "The Jura … the Swiss canton of Jura". */
    if (isOtherCountrys && head.feature === 'region' && held.feature === 'region') return true;
    const isAbroad = isOtherCountrys && head.prior - held.prior > LESS_ABROAD;
    return isAbroad || isMuchLess(held, head);
  }

  /**
   * "Cordoue a fermé ses patios. … À Cordoue, en Argentine, …": what is told where it lies only later is another than the
   * first, where one nearly as well known has the name.
   */
  isQualifiedLater(i: number, group: Group): boolean {
    const stated = this.#firstStated.get(group);
    const [head] = group.options;
    if (stated === undefined || i >= stated || head === undefined) return false;
    if (this.#told[stated] !== head || !isSettlement(head.feature)) return false;
    const isRivalled = group.options.some(
      ({ country, feature, prior }) =>
        country !== head.country && feature !== 'country' && head.prior - prior < NEARLY,
    );
    return isRivalled && (group.mentions[1] ?? 0) >= stated;
  }

  /** "Alexandria, Virginia, … Alexandria": the place, less known than another of another country, that it was last told to be. */
  lesserBefore(i: number, group: Group): Option | undefined {
    if (this.#told[i] !== undefined || !this.#firstStated.has(group)) return undefined;
    const [head] = group.options;
    const { last } = this.placesBefore(i, group);
    if (last === undefined || last === head || last.country === head?.country) return undefined;
    return isMuchLess(last, head) ? last : undefined;
  }

  /** Whether the text says of no mention of the name which place it is. */
  isUnstated(group: Group): boolean {
    return !this.#firstStated.has(group);
  }

  /** Whether mentions of the name are known to be different places. */
  isTwofold(group: Group): boolean {
    let known = this.#isTwofold.get(group);
    if (known === undefined) {
      const stated = group.mentions.flatMap((i) => this.#told[i] ?? []);
      const [first] = group.mentions;
      known =
        stated.some((held) => held !== stated[0]) ||
        (first !== undefined && this.comesBeforeStated(first, group));
      this.#isTwofold.set(group, known);
    }
    return known;
  }

  /** The places that the text is known to mean by the name, and the one that it meant last before the mention. */
  placesBefore(i: number, group: Group): { known: ReadonlySet<Option>; last: Option | undefined } {
    let places = this.#places.get(group);
    if (places === undefined) {
      places = this.#placesOf(group);
      this.#places.set(group, places);
    }
    const { known, marks } = places;
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle]?.at ?? 0) < i) low = middle + 1;
      else high = middle;
    }
    return { known, last: marks[low - 1]?.place };
  }

  #placesOf(group: Group): Places {
    const [head] = group.options;
    const marks = group.mentions.flatMap((at) => {
      const isEarlier = head !== undefined && this.comesBeforeStated(at, group);
      const place = this.#told[at] ?? (isEarlier ? head : undefined);
      return place === undefined ? [] : [{ at, place }];
    });
    return { known: new Set(marks.map(({ place }) => place)), marks };
  }

  /**
   * "Manchester sent its choir to Manchester, New Hampshire": the other place of the name that its sentence goes on to,
   * null for one that is not known, undefined for none.
   */
  contrastOf(i: number, group: Group): Option | null | undefined {
    const stated = this.#firstStated.get(group);
    if (stated === undefined) return undefined;
    if (i >= stated) return this.#wayTo(i);
    const [from = 0, to = 0] = [this.#fromOf[i], this.#fromOf[stated]];
    const isBeside = to - from <= MOST_CONTRASTED && this.#endBetween(from, to) === 0;
    return isBeside ? this.#told[stated] : undefined;
  }

  /** "It left Moscow, Idaho, and reached Moscow": where a way begins, which is not where it ends. */
  #wayTo(i: number): Option | null | undefined {
    const before = this.#beforeInSentence(i);
    const start = before === null ? undefined : this.#told[before];
    if (before === null || start == null || this.#told[i] !== undefined) return undefined;
    const [from = 0, to = 0] = [this.#fromOf[before], this.#fromOf[i]];
    const isLeft = leaves.some((list) => isA(this.#tokens, from - 1, list));
    const isEnd = reaches.some((list) => isA(this.#tokens, to - 1, list));
    return (isLeft && isEnd) || this.#isSent(from, to) || this.#areOffices(from, to)
      ? start
      : undefined;
  }

  /** "The mayor of Odessa, Texas, sent a cheque to Odessa": what someone's town does not send itself. */
  #isSent(from: number, to: number): boolean {
    const isTo = isA(this.#tokens, to - 1, 'toWord') && !isA(this.#tokens, to - 2, 'going');
    return (
      isTo && isA(this.#tokens, from - 1, 'genitive') && isA(this.#tokens, from - 2, 'municipal')
    );
  }

  /** Whether the name comes a second time in its sentence. */
  isAgain(i: number): boolean {
    return this.#beforeInSentence(i) !== null;
  }

  /** The mention of the same name before, where it stands in the same sentence. */
  #beforeInSentence(i: number): number | null {
    this.#before ??= mentionsBefore(this.#groupOf);
    const before = this.#before[i];
    if (before === undefined) return null;
    const [from = 0, to = 0] = [this.#fromOf[before], this.#fromOf[i]];
    const isBeside = to - from <= MOST_CONTRASTED && this.#endBetween(from, to) === 0;
    return isBeside ? before : null;
  }

  /** "the mayor of London, Ontario, met the mayor of London": one office of two towns. */
  #areOffices(from: number, to: number): boolean {
    const { hash } = this.#tokens;
    const isOf = isA(this.#tokens, from - 1, 'genitive') && isA(this.#tokens, to - 1, 'genitive');
    return isOf && hash[from - 2] === hash[to - 2] && isA(this.#tokens, from - 2, 'municipal');
  }

  /** Whether a line without a full stop stands between two mentions. */
  #isHeadlineOf(i: number, stated: number): boolean {
    const end = this.#endBetween(this.#fromOf[i] ?? 0, this.#fromOf[stated] ?? 0);
    return end !== 0 && (end & Gap.stop) === 0;
  }

  /** The first gap that ends a sentence or a line on the way from one word to another; 0 for none. */
  #endBetween(from: number, to: number): number {
    const { gap } = this.#tokens;
    for (let k = from + 1; k <= to; k++) {
      const end = (gap[k] ?? 0) & SENTENCE_END;
      if (end !== 0) return end;
    }
    return 0;
  }
}

function mentionsBefore(groupOf: readonly Group[]): (number | undefined)[] {
  const last = new Map<Group, number>();
  return groupOf.map((group, i) => {
    const before = last.get(group);
    last.set(group, i);
    return before;
  });
}
