import { useState } from 'react';
import type { ImportRecord } from '../../core/operations/own-article.ts';
import { addingWords } from '../../i18n/parts/adding.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import { useWords } from '../shared/use-words.ts';
import './imported-details.css';
import { ImportWarnings } from './ImportWarnings.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { MetadataRow } from './MetadataRow.tsx';
import { metadataFields } from './metadata-fields.ts';
import { TextRecord } from './TextRecord.tsx';
import { useAdding, useAddingPort } from './use-adding.ts';

interface Props {
  readonly open: AnnotatedArticle;
  readonly imported: ImportRecord;
}

/** The fields that are always shown; the others are asked for. */
const first = 3;

/** Above an article that came from a file: what is known of it and how, what was left out, and the way back. */
export function ImportedDetails({ open: { article, summary }, imported }: Props) {
  const port = useAddingPort();
  const { t } = useWords(addingWords);
  const [isWhole, setWhole] = useState(false);
  const isNew = useAdding(port, () => port.isJustAdded(article.id));
  const { places, systems } = summary;
  return (
    <section className="imported-details" aria-labelledby="imported-details">
      <div className="imported-details__head">
        <h2 id="imported-details">
          {isNew ? t('added.summary', { places, systems }) : t('added.of-file')}
        </h2>
        {isNew && (
          <button type="button" className="text-button" onClick={() => void port.undo()}>
            {t('added.undo')}
          </button>
        )}
      </div>
      <dl>
        {metadataFields.slice(0, isWhole ? metadataFields.length : first).map((field) => (
          <MetadataRow key={field} field={field} article={article} imported={imported.metadata} />
        ))}
        {isWhole && <TextRecord port={port} articleId={article.id} imported={imported} />}
      </dl>
      <button
        type="button"
        className="text-button"
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {t(isWhole ? 'added.less' : 'added.more')}
      </button>
      <ImportWarnings port={port} articleId={article.id} warnings={imported.warnings} />
      <LeftOutList port={port} article={article} leftOut={imported.leftOut} />
    </section>
  );
}
