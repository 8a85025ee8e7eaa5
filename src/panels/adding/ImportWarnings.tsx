import type { ArticleId } from '../../core/edition/model.ts';
import type { Warning } from '../../core/import/imported-article.ts';
import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';

interface Props {
  readonly port: AddingPort;
  readonly articleId: ArticleId;
  readonly warnings: readonly Warning[];
}

/** What a reader should look at in a text, and what mends it. */
export function ImportWarnings({ port, articleId, warnings }: Props) {
  return warnings.map((warning) => (
    <WarningLine key={warning.code} port={port} articleId={articleId} warning={warning} />
  ));
}

interface LineProps extends Omit<Props, 'warnings'> {
  readonly warning: Warning;
}

function WarningLine({ port, articleId, warning }: LineProps) {
  const { t } = useWords(addingWords);
  const key = port.fileOf(articleId);
  switch (warning.code) {
    case 'damaged text':
      return (
        <p>
          {t('adding.damage', { example: warning.example, mended: warning.mended })}{' '}
          {key !== null && (
            <button
              type="button"
              className="text-button"
              onClick={() => void port.again([key], { mends: true })}
            >
              {t('adding.mend')}
            </button>
          )}
        </p>
      );
    case 'lost characters':
      return <p>{t('added.lost', { count: warning.count })}</p>;
    case 'summary only':
      return <p>{t('added.summary-only')}</p>;
  }
}
