import { useId, useState } from 'react';
import type { Article, Mention } from '../../core/edition/model.ts';
import type { Span } from '../../core/text/offset.ts';
import { firstUnmarked } from './first-unmarked.ts';
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
