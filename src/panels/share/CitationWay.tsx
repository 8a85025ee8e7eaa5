import { type ReactNode, useRef } from 'react';
import type { Article } from '../../core/edition/model.ts';
import { passageOf } from '../../core/edition/passage.ts';
import { articleTitle } from '../../core/export/article-title.ts';
import { bibtexOf } from '../../core/export/cite/bibtex.ts';
import { type Citation, quoteOf } from '../../core/export/cite/citation.ts';
import { cslJsonOf } from '../../core/export/cite/csl-json.ts';
import { textFragmentLink } from '../../core/export/cite/text-fragment.ts';
import { wordsFor } from '../../core/export/words.ts';
import { shareWords } from '../../i18n/parts/share.ts';
import { type Citable, citable } from '../../store/selectors/quote.ts';
import { PlainText } from '../shared/PlainText.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { saveFile } from '../shared/save-file.ts';
import { today } from '../shared/today.ts';
import { useWords } from '../shared/use-words.ts';
import { CopyButton } from './CopyButton.tsx';
import { useSourceLine } from './use-source-line.ts';

/** A passage with where it is from, for another text. */
export function CitationWay({ site }: { readonly site: string }) {
  const { t } = useWords(shareWords);
  const cited = useSlice(citable);
  const open = useAnswer(cited === null ? null : { ask: 'article', id: cited.articleId });
  const language = useSlice((scene) => scene.language);
  return (
    <section className="share__way">
      <h2>{t('share.cite')}</h2>
      {cited === null || open === null ? (
        <p className="meta">{t('share.citeNothing')}</p>
      ) : (
        <CitationView citation={citationOf(open.article, cited, { language, site })} />
      )}
    </section>
  );
}

interface Beside {
  readonly language: string;
  readonly site: string;
}

function citationOf(article: Article, cited: Citable, { language, site }: Beside): Citation {
  const { span: marked, isMention } = cited;
  const span = marked && isMention ? passageOf(article, marked) : marked;
  const way = span === null ? linkTo.article(article.id) : linkTo.passage(article.id, span);
  return {
    article,
    span,
    title: articleTitle(article, wordsFor(language)),
    language,
    link: site + way,
    accessed: today(),
  };
}

function CitationView({ citation }: { readonly citation: Citation }) {
  const { t } = useWords(shareWords);
  const sourceLine = useSourceLine();
  const whole = useRef<HTMLDivElement>(null);
  const { article, link } = citation;
  const quote = quoteOf(citation);
  const source = sourceLine(article, quote !== null);
  const quoted = quote === null ? citation.title : t('share.quoted', { quote });
  const publisher =
    citation.span && article.sourceUrl
      ? textFragmentLink(article.sourceUrl, article.text, citation.span)
      : article.sourceUrl;
  return (
    <div>
      <div ref={whole}>
        <p className="share__quote" lang={article.language}>
          <PlainText text={quoted} />
        </p>
        <p className="meta">{source}</p>
      </div>
      {quote === null && <p className="meta">{t('share.citeWhole')}</p>}
      <p className="share__row">
        <Save
          name={`${article.id}.bib`}
          text={() => bibtexOf(citation)}
          type="application/x-bibtex"
        >
          BibTeX
        </Save>
        <Save
          name={`${article.id}.csl.json`}
          text={() => cslJsonOf(citation)}
          type="application/vnd.citationstyles.csl+json"
        >
          CSL-JSON
        </Save>
        {publisher !== null && (
          <a className="text-button" href={publisher} rel="noreferrer external">
            {t('share.atPublisher')}
          </a>
        )}
        <CopyButton
          text={[quoted, source, link].join('\n')}
          label={t('share.copyCitation')}
          holder={whole}
        />
      </p>
    </div>
  );
}

interface SaveProps {
  readonly name: string;
  readonly text: () => string;
  readonly type: string;
  readonly children: ReactNode;
}

function Save({ name, text, type, children }: SaveProps) {
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => saveFile(name, new Blob([text()], { type: `${type};charset=utf-8` }))}
    >
      {children}
    </button>
  );
}
