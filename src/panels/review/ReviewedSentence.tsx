import { useRef } from 'react';
import type { Mention } from '../../core/edition/model.ts';
import { passageOf } from '../../core/edition/passage.ts';
import { runsOf } from '../../core/edition/runs.ts';
import type { Span } from '../../core/text/offset.ts';
import type { UnderReview } from '../../store/selectors/under-review.ts';
import { ExtentHandle } from './ExtentHandle.tsx';

interface Props {
  readonly atHand: UnderReview;
  /** Where the mention begins and ends as the reader would have it. */
  readonly extent: Span;
  readonly onExtent: (extent: Span) => void;
}

/** The sentence of the mention at hand: its other mentions underlined, its own ends to be dragged. */
export function ReviewedSentence({ atHand, extent, onExtent }: Props) {
  const sentence = useRef<HTMLParagraphElement>(null);
  const { article, mention, mentions } = atHand;
  const passage = passageOf(article, extent);
  const text = article.text.slice(passage.start, passage.end);
  const others = mentions.filter(
    (other) => other.id !== mention.id && (other.end <= extent.start || other.start >= extent.end),
  );
  const shown: Mention[] = [...others, { ...mention, ...extent }].sort((a, b) => a.start - b.start);
  const handle = (end: 'start' | 'end') => (
    <ExtentHandle
      end={end}
      sentence={sentence}
      from={passage.start}
      extent={extent}
      onExtent={onExtent}
      atHand={atHand}
    />
  );
  return (
    <p className="review__sentence" lang={article.language} ref={sentence}>
      {runsOf(text, passage, shown).map((run) => {
        if (run.type === 'text') return run.text;
        if (run.mention.id === mention.id) {
          return (
            <span key="own" className="review__extent">
              {handle('start')}
              <mark>{run.text}</mark>
              {handle('end')}
            </span>
          );
        }
        return (
          <span
            key={run.mention.start}
            className={run.mention.kind === 'system' ? undefined : 'underlined'}
            data-sense={run.mention.kind === 'system' ? undefined : run.mention.sense}
          >
            {run.text}
          </span>
        );
      })}
    </p>
  );
}
