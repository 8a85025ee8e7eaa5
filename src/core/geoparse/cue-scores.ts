import type { Group } from './name-group.ts';
import { weights } from './weights.ts';

/** Scores of a mention's options; those left out are 0. */
type Scores = number[];

/** What is said around each mention for each of its options, made when there is something to say: most mentions stand alone. */
export class CueScores {
  readonly #ties: Scores[];
  readonly #words: Scores[];
  /** The part of it that holds for the name's other mentions too. */
  readonly #carried: Scores[];
  readonly #most = new Map<Group, Float64Array>();

  constructor(mentions: number) {
    const empty = () => Array.from({ length: mentions }, (): Scores => []);
    this.#ties = empty();
    this.#words = empty();
    this.#carried = empty();
  }

  /** What ties a mention to a neighbour: the strongest counts. `share` of it holds for the name's other mentions. */
  tie(i: number, option: number, value: number, share: number): void {
    const ties = this.#ties[i];
    if (ties !== undefined) ties[option] = Math.max(ties[option] ?? 0, value);
    this.#carry(i, option, value * share);
  }

  /** What words and lists say adds up. */
  word(i: number, option: number, value: number, share: number): void {
    const words = this.#words[i];
    if (words !== undefined) words[option] = (words[option] ?? 0) + value;
    this.#carry(i, option, value * share);
  }

  #carry(i: number, option: number, value: number): void {
    const carried = this.#carried[i];
    if (carried !== undefined) carried[option] = Math.max(carried[option] ?? 0, value);
  }

  own(i: number, option: number): number {
    return (this.#ties[i]?.[option] ?? 0) + (this.#words[i]?.[option] ?? 0);
  }

  /**
   * What the name's mentions say for an option; of a mention that comes first, the later ones say less. Asked once
   * all is said: it is kept.
   */
  carried(group: Group, option: number): number {
    let known = this.#most.get(group);
    if (known === undefined) {
      known = this.#mostOf(group);
      this.#most.set(group, known);
    }
    return known[option] ?? 0;
  }

  #mostOf({ mentions, options }: Group): Float64Array {
    const most = new Float64Array(options.length);
    mentions.forEach((i, at) => {
      const share = at === 0 ? weights.carried : weights.carriedBack;
      this.#carried[i]?.forEach((value, option) => {
        const said = Math.min(weights.mostCarried, value) * share;
        most[option] = Math.max(most[option] ?? 0, said);
      });
    });
    return most;
  }

  isEmpty(i: number): boolean {
    const has = (scores: Scores | undefined) => scores !== undefined && scores.length > 0;
    return !has(this.#ties[i]) && !has(this.#words[i]);
  }
}
