import { rangesWords } from '../../i18n/parts/ranges.ts';
import { useWords } from '../shared/use-words.ts';

/** As many as can be taken in; the rest comes when it is asked for. */
export const mostAtFirst = 24;

interface Props {
  readonly shown: number;
  readonly count: number;
  readonly onAll: () => void;
}

/** Below a table that shows the first of its rows: the way to the others. */
export function AllTargets({ shown, count, onAll }: Props) {
  const { t } = useWords(rangesWords);
  if (shown >= count) return null;
  return (
    <button type="button" className="text-button" onClick={onAll}>
      {t('targets.all', { count })}
    </button>
  );
}
