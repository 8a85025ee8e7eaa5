import { useState } from 'react';
import type { Article } from '../../core/edition/model.ts';
import type { LeftOut } from '../../core/import/imported-article.ts';
import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';
import { useMeasures } from './use-measures.ts';

interface Props {
  readonly port: AddingPort;
  readonly article: Article;
  readonly leftOut: readonly LeftOut[];
}

/** What the importer did not take for the article: to be looked at, and taken back in. */
export function LeftOutList({ port, article, leftOut }: Props) {
  const { t } = useWords(addingWords);
  const measures = useMeasures();
  const [isOpen, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  if (leftOut.length === 0) return null;
  const letters = leftOut.reduce((sum, { text }) => sum + text.length, 0);
  const share = measures.share(letters / (letters + article.text.length));
  const takeBack = async (index: number) => setFailed(!(await port.takeBack(article.id, index)));
  return (
    <div className="left-out">
      <p>
        {t('added.left-out', { count: leftOut.length })}{' '}
        <span className="meta">{t('added.left-out-share', { share })}</span>{' '}
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'added.fold' : 'added.look')}
        </button>
      </p>
      {failed && <p role="alert">{t('added.fault')}</p>}
      {isOpen && (
        <ol>
          {leftOut.map(({ text, why }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the list.
            <li key={index}>
              <p className="left-out__text" lang={article.language}>
                {text}
              </p>
              <span className="meta">{t(`added.left-out.${why}`)}</span>{' '}
              <button type="button" className="text-button" onClick={() => void takeBack(index)}>
                {t('added.take-back')}
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
