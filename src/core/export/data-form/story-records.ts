import type { Article } from '../../edition/model.ts';
import type { StoryStep, ToldPassage } from '../../edition/story.ts';
import type { TextQuote } from '../../text/selector.ts';
import { certainQuote } from './quotes.ts';

/** Writes a story's steps as `story.json` has them: their passages are quoted while the texts are read. */
export class StoryRecords {
  readonly #steps: readonly StoryStep[];
  readonly #quotes = new Map<ToldPassage, TextQuote>();

  constructor(steps: readonly StoryStep[]) {
    this.#steps = steps;
  }

  read({ id, text, publication }: Article): void {
    for (const passage of this.#steps.flatMap(({ passages }) => passages)) {
      if (passage.articleId !== id) continue;
      if (passage.isLost) continue;
      const isClear =
        publication === 'full' || !/[▓▒·░]/.test(text.slice(passage.start, passage.end));
      const quote = isClear ? certainQuote(text, passage) : null;
      if (quote !== null) this.#quotes.set(passage, quote);
    }
  }

  /**
   * The steps; null where a passage cannot be quoted or a finding is not among the claims written beside: a step would
   * stand on less than it was written from.
   */
  records(claims: ReadonlySet<string>): readonly object[] | null {
    const records: object[] = [];
    for (const { passages, findings, when: _, lost: __, ...step } of this.#steps) {
      const quoted = passages.flatMap((passage) => {
        const quote = this.#quotes.get(passage);
        return quote === undefined ? [] : { articleId: passage.articleId, quote };
      });
      const isHeld = findings.every((finding) => claims.has(finding));
      if (!isHeld || quoted.length < passages.length) return null;
      records.push({ ...step, passages: quoted, findings });
    }
    return records;
  }
}
