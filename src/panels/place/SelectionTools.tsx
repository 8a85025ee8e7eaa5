import type { ReactNode } from 'react';
import { localised } from '../../core/localised.ts';
import { placeWords } from '../../i18n/parts/place.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

interface Props {
  readonly places: readonly PlaceBrief[];
  readonly children?: ReactNode;
}

/** Another place beside this one, or out of the selection: what shift-click does, for everyone. */
export function SelectionTools({ places, children }: Props) {
  const { actions, t } = useWords(placeWords);
  const language = useSlice((state) => state.language);
  const adding = useSlice((state) => state.addingPlace);
  return (
    <div className="selection-tools">
      {children}
      {places.length === 1 && (
        <button
          type="button"
          className="text-button"
          aria-pressed={adding}
          onClick={() => actions.setAddingPlace(!adding)}
        >
          {t(adding ? 'selection.adding' : 'selection.add')}
        </button>
      )}
      {places.length > 1 &&
        places.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="text-button"
            onClick={() => actions.deselectPlace(id)}
          >
            {t('selection.remove', { name: localised(label, language) })}
          </button>
        ))}
      <button type="button" className="text-button" onClick={() => actions.clearSelection()}>
        {t('selection.close')}
      </button>
    </div>
  );
}
