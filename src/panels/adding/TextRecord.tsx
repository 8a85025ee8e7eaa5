import type { ArticleId } from '../../core/edition/model.ts';
import type { ImportRecord } from '../../core/operations/own-article.ts';
import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';
import { EncodingMenu } from './EncodingMenu.tsx';

interface Props {
  readonly port: AddingPort;
  readonly articleId: ArticleId;
  readonly imported: ImportRecord;
}

/** How the bytes were read and what was done to the text. While its file is at hand, it can be read otherwise. */
export function TextRecord({ port, articleId, imported }: Props) {
  const { t, formats } = useWords(addingWords);
  const { decoding, changes } = imported;
  const key = port.fileOf(articleId);
  const said = changes.map(({ code, count }) => t(`added.change.${code}`, { count }));
  return (
    <>
      {decoding !== null && (
        <div className="metadata-row">
          <dt>{t('added.encoding')}</dt>
          <dd>
            {decoding.encoding}{' '}
            <span className="meta">{t(`added.encoding-by.${decoding.by}`)}</span>
          </dd>
          {key !== null && (
            <dd className="metadata-row__act">
              <EncodingMenu
                found={decoding.encoding}
                onChoose={(encoding) => void port.again([key], { encoding })}
              />
            </dd>
          )}
        </div>
      )}
      {said.length > 0 && (
        <div className="metadata-row">
          <dt>{t('added.changes')}</dt>
          <dd>{formats.list(said)}</dd>
        </div>
      )}
    </>
  );
}
