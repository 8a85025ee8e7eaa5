import { storyEditorWords } from '../../i18n/parts/story-editor.ts';
import { useWords } from '../shared/use-words.ts';

interface Props {
  readonly number: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
}

/** A step's place among the others, and whether it stays. */
export function StepPlace({ number, count, onMove, onRemove, onUndo }: Props) {
  const { t } = useWords(storyEditorWords);
  return (
    <p className="step-editor__ways">
      <button
        type="button"
        className="text-button"
        disabled={number === 0}
        onClick={() => onMove(number - 1)}
      >
        {t('steps.earlier')}
      </button>
      <button
        type="button"
        className="text-button"
        disabled={number === count - 1}
        onClick={() => onMove(number + 1)}
      >
        {t('steps.later')}
      </button>
      <button type="button" className="text-button" onClick={onRemove}>
        {t('steps.remove')}
      </button>
      <button type="button" className="text-button" onClick={onUndo}>
        {t('steps.undo')}
      </button>
    </p>
  );
}
