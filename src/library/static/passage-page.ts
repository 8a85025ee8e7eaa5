import type { PlaceId } from '../../core/edition/model.ts';
import type {
  ArticleSummary,
  PassageGroup,
  PassagePage,
  PlaceBrief,
  QuotedPassage,
} from '../answers.ts';

/** What one article says. */
interface Quoted {
  readonly article: ArticleSummary;
  readonly passages: readonly QuotedPassage[];
  /** A place that its mentions name. */
  readonly placeOf: (id: PlaceId) => PlaceBrief;
}

/** Takes the passages that a page shows, and counts the others. */
export class PassagePageBuilder {
  readonly #from: number;
  readonly #to: number;
  #passages = 0;
  #articles = 0;
  readonly #groups: PassageGroup[] = [];
  readonly #places = new Map<PlaceId, PlaceBrief>();

  constructor(from: number, count: number) {
    this.#from = from;
    this.#to = from + count;
  }

  get isFull(): boolean {
    return this.#passages >= this.#to;
  }

  /** Whether any of so many passages that come next is on the page. */
  shows(count: number): boolean {
    return this.#passages < this.#to && this.#passages + count > this.#from;
  }

  /** Passes an article's passages by that are not on the page. */
  count(passages: number): void {
    if (passages === 0) return;
    this.#passages += passages;
    this.#articles++;
  }

  add(quoted: Quoted | null): void {
    if (quoted === null || quoted.passages.length === 0) return;
    const { article, passages, placeOf } = quoted;
    const before = this.#passages;
    this.count(passages.length);
    const shown = passages.slice(Math.max(0, this.#from - before), Math.max(0, this.#to - before));
    if (shown.length === 0) return;
    this.#groups.push({ article, passages: shown });
    for (const mention of shown.flatMap(({ mentions }) => mentions)) {
      if (mention.kind !== 'place' || this.#places.has(mention.placeId)) continue;
      this.#places.set(mention.placeId, placeOf(mention.placeId));
    }
  }

  finish(): PassagePage {
    return {
      ...{ total: this.#passages, articles: this.#articles },
      ...{ groups: this.#groups, places: [...this.#places.values()] },
    };
  }
}
