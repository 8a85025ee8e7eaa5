import { addingWords } from '../../i18n/parts/adding.ts';
import { type AddingFile, attentionOf, isOver } from '../../store/adding/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';
import { AddedLines } from './AddedLines.tsx';
import { AddingProgress } from './AddingProgress.tsx';
import { AttentionLine } from './AttentionLine.tsx';
import { FileGroup } from './FileGroup.tsx';
import { RunningLine } from './RunningLine.tsx';
import { useAdding } from './use-adding.ts';

/** Every file on a line: first what asks for the reader, last what waits. What is ready says little. */
export function AddingList({ port }: { readonly port: AddingPort }) {
  const { t } = useWords(addingWords);
  const files = useAdding(port, (adding) => adding.files);
  const refused = files.filter((file) => attentionOf(file) === 'refused');
  const waitingForReader = files.filter((file) => {
    const attention = attentionOf(file);
    return attention !== null && attention !== 'refused';
  });
  const running = files.filter(({ step }) => step === 'reading' || step === 'naming');
  const stopped = files.filter((file) => file.step === 'stopped' && attentionOf(file) === null);
  const waiting = files.filter(({ step }) => step === 'waiting');
  const added = files.reduce((sum, { counts }) => sum + counts.articles, 0);
  return (
    <section className="adding-list" aria-labelledby="adding-count">
      <AddingProgress port={port} files={files} />
      <FileGroup title={t('adding.group.refused')} count={refused.length} isRefused>
        {refused.map((file) => (
          <AttentionLine key={file.key} port={port} file={file} />
        ))}
      </FileGroup>
      <FileGroup title={t('adding.group.attention')} count={waitingForReader.length}>
        {waitingForReader.map((file) => (
          <AttentionLine key={file.key} port={port} file={file} />
        ))}
      </FileGroup>
      <FileGroup title={t('adding.group.running')} count={running.length}>
        {running.map((file) => (
          <RunningLine key={file.key} file={file} />
        ))}
      </FileGroup>
      <FileGroup title={t('adding.group.done')} count={added}>
        {files.map((file) => (
          <AddedLines key={file.key} file={file} />
        ))}
      </FileGroup>
      <Names title={t('adding.group.stopped')} files={stopped} />
      <Names title={t('adding.group.waiting')} files={waiting} />
      {added > 0 && files.every(isOver) && (
        <p className="adding__undo">
          <button type="button" className="text-button" onClick={() => void port.undo()}>
            {t('adding.undo-all')}
          </button>{' '}
          <span className="meta">{t('adding.undo-count', { count: added })}</span>
        </p>
      )}
    </section>
  );
}

/** A line for all of them: there is nothing to say of each. */
function Names({
  title,
  files,
}: {
  readonly title: string;
  readonly files: readonly AddingFile[];
}) {
  if (files.length === 0) return null;
  return (
    <h3 className="file-group__title">
      {title} <span className="file-group__count">{files.length}</span>
      <span className="file-group__names">{files.map(({ name }) => name).join('  ')}</span>
    </h3>
  );
}
