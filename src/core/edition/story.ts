import type { EdtfDate } from '../dates/edtf.ts';
import type { Localised } from '../localised.ts';
import type { Span } from '../text/offset.ts';
import type { ArticleId } from './ids.ts';

/** A step of an edition's story, as an editor writes it: a few sentences, what holds them, and what the map shows. */
export interface WrittenStep {
  /** Names it, whatever its place among the others. */
  readonly id: string;
  readonly title: Localised;
  readonly text: Localised;
  /** A permalink's fragment, without the "#". */
  readonly view: string;
  readonly passages: readonly StoryPassage[];
  /** Reviewed claims, by their ids in `claims.json`. */
  readonly findings: readonly string[];
}

export interface StoryPassage extends Span {
  readonly articleId: ArticleId;
  /** The article's words there. */
  readonly text: string;
}

/** A step as it is told: with what its articles say by now. */
export interface StoryStep extends Omit<WrittenStep, 'passages'> {
  readonly passages: readonly ToldPassage[];
  /** When what its passages tell was; null where none says. */
  readonly when: StepDate | null;
  /** What its view names or it rests on and the edition no longer has; missing where all is there. */
  readonly lost?: readonly LostThing[];
}

export interface ToldPassage extends StoryPassage {
  /** The article is gone, or no longer has these words. */
  readonly isLost?: true;
}

export interface StepDate {
  readonly edtf: EdtfDate;
  /** Written, not worked out. */
  readonly isSure: boolean;
}

/** An article or a place that a view names, or a finding that a step rests on. */
export interface LostThing {
  readonly kind: 'article' | 'place' | 'finding';
  readonly id: string;
}
