import type { Article } from '../../core/edition/model.ts';
import { localised } from '../../core/localised.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';

/** Where the article is from and how its date is known: what is unknown is written out. */
export function ArticleHeader({ article }: { readonly article: Article }) {
  const { t } = usePortee();
  const { title, publisher, signature, translatedFrom, sourceUrl } = article;
  const origin = [
    publisher ?? t('article.publisherUnknown'),
    signature === null ? null : t('article.signed', { signature }),
    translatedFrom === null ? null : t('article.translated'),
  ].filter((part) => part !== null);
  return (
    <header className="article-header">
      {title === null ? (
        <ViewHeading className="article-header__origin">
          {[...origin, t('article.untitledAside')].join(', ')}
        </ViewHeading>
      ) : (
        <>
          <ViewHeading className="article-header__title" lang={article.language}>
            {title}
          </ViewHeading>
          <p className="article-header__origin">{origin.join(', ')}</p>
        </>
      )}
      <p className="meta">
        <DateLine article={article} />
        {sourceUrl !== null && (
          <>
            {' '}
            <a href={sourceUrl} rel="noreferrer external">
              {t('article.source')}
            </a>
          </>
        )}
      </p>
    </header>
  );
}

function DateLine({ article: { date } }: { readonly article: Article }) {
  const { t, formats } = usePortee();
  const language = useSlice((state) => state.language);
  if (date === null) return t('date.unknown');
  const day = formats.date(date.edtf);
  return date.basis === 'stated'
    ? t('date.stated', { date: day })
    : t('date.inferredBecause', { date: day, reason: localised(date.reason, language) });
}
