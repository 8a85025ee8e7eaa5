import './review.css';
import { useEffect, useState } from 'react';
import { wordsOf } from '../../core/review/extent.ts';
import type { Span } from '../../core/text/offset.ts';
import { shownArticle } from '../../store/selectors/article.ts';
import { selectedSpan } from '../reader/selected-span.ts';
import { useSlice } from '../shared/portee.ts';
import { MarkPanel } from './MarkPanel.tsx';
import { segmentOf } from './segment-of.ts';
import { WordsToMark } from './WordsToMark.tsx';

/**
 * Words of the open article that are selected, by mouse, finger or keyboard, can be made a mention. Only whole words
 * of one paragraph: what else is selected is only selected.
 */
export function MarkMention() {
  const open = useSlice(shownArticle);
  const [stretch, setStretch] = useState<Span | null>(null);
  const article = open?.article ?? null;
  useEffect(() => {
    if (article === null) return undefined;
    const look = (): void => {
      const selected = selectedSpan();
      if (selected === null) return;
      const words = wordsOf(article.text, selected, segmentOf(article, selected));
      if (words !== null && words.end - words.start <= mostLetters) setStretch(words);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [article]);
  if (open === null) return null;
  return stretch === null ? (
    <WordsToMark article={open.article} mentions={open.mentions} onWords={setStretch} />
  ) : (
    <MarkPanel
      key={open.article.id}
      open={open}
      stretch={stretch}
      onStretch={setStretch}
      onClose={() => {
        setStretch(null);
        getSelection()?.removeAllRanges();
      }}
    />
  );
}

/** No name is longer; a paragraph that is selected is to be copied. */
const mostLetters = 120;
