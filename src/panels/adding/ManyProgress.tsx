import { useEffect, useState } from 'react';
import { addingWords } from '../../i18n/parts/adding.ts';
import { type AddingFile, isOver } from '../../store/adding/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';
import { ShareRule } from './ShareRule.tsx';

interface Props {
  readonly port: AddingPort;
  readonly files: readonly AddingFile[];
}

export function ManyProgress({ port, files }: Props) {
  const { t, formats } = useWords(addingWords);
  const total = files.length;
  const done = files.filter(isOver).length;
  const current = files.find(({ step }) => step === 'reading' || step === 'naming');
  const left = useSecondsLeft(done, total);
  return (
    <>
      <div className="adding-progress">
        <p className="meta" role="status">
          {t('adding.many.progress', { done: formats.number(done), total: formats.number(total) })}
          {current !== undefined && `, ${current.name}`}
        </p>
        {done < total && (
          <p className="meta">
            {left !== null &&
              (left < 60
                ? t('adding.many.left', { seconds: left })
                : t('adding.many.left-minutes', { minutes: Math.round(left / 60) }))}{' '}
            <button type="button" className="text-button" onClick={() => port.stop()}>
              {t('adding.stop')}
            </button>
          </p>
        )}
      </div>
      <ShareRule share={done / (total || 1)} />
    </>
  );
}

/** Fewer tell nothing of how long the rest will take. */
const leastDone = 10;

/** By the pace since it began, in steps of five seconds; null while that tells nothing. */
function useSecondsLeft(done: number, total: number): number | null {
  const [began] = useState(() => ({ at: performance.now(), done }));
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const more = done - began.done;
    if (more < leastDone) return;
    const pace = (performance.now() - began.at) / more;
    setLeft(Math.max(5, Math.ceil(((total - done) * pace) / 5000) * 5));
  }, [done, total, began]);
  return left;
}
