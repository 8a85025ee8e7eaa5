import { type FormEvent, useState } from 'react';
import type { Orphan } from '../../core/operations/own-article.ts';
import { type OrphanCase, orphanCase } from '../../core/review/orphan-case.ts';
import type { Span } from '../../core/text/offset.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import { firstUnmarked } from '../review/first-unmarked.ts';
import { TextAround } from './TextAround.tsx';
import { useOwnArticleWords } from './use-words-of-own-article.ts';

interface Props {
  readonly open: AnnotatedArticle;
  readonly orphan: Orphan;
  /** Null: nowhere. */
  readonly onSettle: (at: Span | null) => void;
}

/** A mention without a place: why, what stands there now, and where it may go. */
export function OrphanRow({ open, orphan, onSettle }: Props) {
  const { t } = useOwnArticleWords();
  const [isPlacing, setPlacing] = useState(false);
  const { article, mentions } = open;
  const found = orphanCase(article, mentions, orphan);
  return (
    <li className="orphan">
      <p>
        <strong lang={article.language}>{orphan.quote.exact}</strong>{' '}
        <span className="meta">
          {found.why === 'elsewhere'
            ? t('orphans.elsewhere', { count: found.at.length })
            : t(`orphans.${found.why}`)}
        </span>
      </p>
      <Passage open={open} orphan={orphan} found={found} />
      <p className="orphan__acts">
        <Places open={open} found={found} onSettle={onSettle} />
        <button
          type="button"
          className="text-button"
          data-first={found.why === 'gone' || undefined}
          onClick={() => onSettle(null)}
        >
          {t('orphans.remove')}
          <span className="visually-hidden"> {orphan.quote.exact}</span>
        </button>
        <button
          type="button"
          className="text-button"
          aria-expanded={isPlacing}
          onClick={() => setPlacing(!isPlacing)}
        >
          {t('orphans.place')}
        </button>
      </p>
      {isPlacing && <PlaceOn open={open} onSettle={onSettle} />}
    </li>
  );
}

type FoundProps = Pick<Props, 'open'> & { readonly found: OrphanCase };

function Passage({ open: { article }, orphan, found }: FoundProps & Pick<Props, 'orphan'>) {
  const { quote } = orphan;
  switch (found.why) {
    case 'gone':
      return (
        <p className="orphan__text" lang={article.language}>
          … {wholeWords(quote.prefix, /^\S*\s+/)}
          <del>{quote.exact}</del>
          {wholeWords(quote.suffix, /\s+\S*$/)} …
        </p>
      );
    case 'changed':
      return (
        <TextAround
          article={article}
          at={found.at}
          before={<del>{quote.exact}</del>}
          number={null}
        />
      );
    case 'elsewhere':
      return found.at.map((at, n) => (
        <TextAround
          key={at.start}
          article={article}
          at={at}
          before={null}
          number={found.at.length === 1 ? null : n + 1}
        />
      ));
  }
}

/** Context is cut by letters; half a word is not shown. */
const wholeWords = (context: string, cut: RegExp): string => context.replace(cut, '');

function Places({ open: { article }, found, onSettle }: FoundProps & Pick<Props, 'onSettle'>) {
  const { t } = useOwnArticleWords();
  if (found.why === 'gone') return null;
  if (found.why === 'changed') {
    const words = article.text.slice(found.at.start, found.at.end);
    return (
      <button type="button" className="text-button" data-first onClick={() => onSettle(found.at)}>
        {t('orphans.keep-on', { words })}
      </button>
    );
  }
  return found.at.map((at, n) => (
    <button
      key={at.start}
      type="button"
      className="text-button"
      data-first
      onClick={() => onSettle(at)}
    >
      {t('orphans.here', { count: found.at.length, place: n + 1 })}
    </button>
  ));
}

/** The words that the mention stands on now, typed. */
function PlaceOn({ open: { article, mentions }, onSettle }: Pick<Props, 'open' | 'onSettle'>) {
  const { t } = useOwnArticleWords();
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  const place = (event: FormEvent) => {
    event.preventDefault();
    const found = firstUnmarked(article, mentions, words.trim());
    const isMarked = mentions.some(
      ({ start, end }) => found !== null && start < found.end && end > found.start,
    );
    setMissing(found === null || isMarked);
    if (found !== null && !isMarked) onSettle(found);
  };
  return (
    <form className="orphan__place" onSubmit={place}>
      <label>
        {t('orphans.place-on')}{' '}
        <input
          // biome-ignore lint/a11y/noAutofocus: the reader asked for the field.
          autoFocus
          value={words}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <button type="submit" className="text-button">
        {t('orphans.find')}
      </button>
      <span role="status">{isMissing && t('orphans.place-missing')}</span>
    </form>
  );
}
