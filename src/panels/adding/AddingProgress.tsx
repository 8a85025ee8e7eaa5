import { addingWords } from '../../i18n/parts/adding.ts';
import { type AddingFile, isOver } from '../../store/adding/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';
import { ShareRule } from './ShareRule.tsx';

interface Props {
  readonly port: AddingPort;
  readonly files: readonly AddingFile[];
}

/** How far all of it is: the list's own rule. */
export function AddingProgress({ port, files }: Props) {
  const { t } = useWords(addingWords);
  const total = files.length;
  const over = files.filter(isOver).length;
  const done = files.filter(({ step, counts }) => step === 'done' && counts.articles > 0).length;
  return (
    <>
      <div className="adding-progress">
        <h2 id="adding-count">{t('adding.files', { count: total })}</h2>
        <p className="meta" role="status">
          {t('adding.ready-of', { done, total })}{' '}
          {over < total && (
            <button type="button" className="text-button" onClick={() => port.stop()}>
              {t('adding.stop')}
            </button>
          )}
        </p>
      </div>
      <ShareRule share={over / (total || 1)} />
    </>
  );
}
