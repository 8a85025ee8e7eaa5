import type { Article } from '../../edition/model.ts';
import { renamedInView } from '../../edition/step-view.ts';
import type { StoryStep, ToldPassage } from '../../edition/story.ts';
import type { Localised } from '../../localised.ts';
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
   * Each step. Null where a passage cannot be quoted or a finding is not among the claims written beside: it would stand
   * on less than it was written from. Of its view, what the edition no longer has is left out.
   */
  records(claims: ReadonlySet<string>): readonly StepRecording[] {
    return this.#steps.map(({ passages, findings, when: _, lost = [], ...step }) => {
      const quoted = passages.flatMap((passage) => {
        const quote = this.#quotes.get(passage);
        return quote === undefined ? [] : { articleId: passage.articleId, quote };
      });
      const isHeld =
        quoted.length === passages.length && findings.every((finding) => claims.has(finding));
      const view = renamedInView(step.view, ({ kind, id }) =>
        lost.some((thing) => thing.kind === kind && thing.id === id) ? null : id,
      );
      return {
        title: step.title,
        record: isHeld ? { ...step, view, passages: quoted, findings } : null,
        isCut: view !== step.view,
      };
    });
  }
}

interface StepRecording {
  readonly title: Localised;
  readonly record: object | null;
  /** Its view showed what the edition no longer has. */
  readonly isCut: boolean;
}
