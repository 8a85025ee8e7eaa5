import { useId, useState } from 'react';
import type { Article, Mention } from '../../core/edition/model.ts';
import { wordsOf } from '../../core/review/extent.ts';
import { type Span, span } from '../../core/text/offset.ts';
import { segmentOf } from './segment-of.ts';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly onWords: (words: Span) => void;
}

/** The words of a mention to add, typed: for who does not select with a pointer. */
export function WordsToMark({ article, mentions, onWords }: Props) {
  const { t } = useReviewWords();
  const id = useId();
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className="words-to-mark"
      onSubmit={(event) => {
        event.preventDefault();
        const found = firstUnmarked(article, mentions, words.trim());
        setMissing(found === null);
        if (found !== null) onWords(found);
      }}
    >
      <label htmlFor={id}>{t('mark.select')}</label>
      <input
        id={id}
        value={words}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <button type="submit" className="text-button">
        {t('mark.find')}
      </button>
      <span role="status">{isMissing && t('mark.missing')}</span>
    </form>
  );
}

/** Where the words stand first outside the mentions; else where they stand first. */
function firstUnmarked(article: Article, mentions: readonly Mention[], words: string): Span | null {
  const { text } = article;
  let first: Span | null = null;
  for (let at = text.indexOf(words); words !== '' && at !== -1; at = text.indexOf(words, at + 1)) {
    const exact = span(at, at + words.length);
    const found = wordsOf(text, exact, segmentOf(article, exact));
    if (found === null) continue;
    first ??= found;
    if (!mentions.some(({ start, end }) => start < found.end && end > found.start)) return found;
  }
  return first;
}
