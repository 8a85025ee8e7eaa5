import { useState } from 'react';
import { countPassages, selectedPassages } from '../../store/selectors/passages.ts';
import { selectedPlaces } from '../../store/selectors/selected-places.ts';
import { MentionStepper } from '../reader/MentionStepper.tsx';
import { usePortee, useSlice } from '../shared/portee.ts';
import { PassageGroupView } from './PassageGroupView.tsx';
import { PlaceHeading } from './PlaceHeading.tsx';
import { SelectionTools } from './SelectionTools.tsx';
import './place-panel.css';

/** What is said of the selected place, or of the two together: every passage, by article. */
export function PlacePanel() {
  const { t } = usePortee();
  const places = useSlice(selectedPlaces);
  const groups = useSlice(selectedPassages);
  const reading = useSlice(({ panel, articleId }) => panel === 'articles' && articleId !== null);
  const [unfolded, setUnfolded] = useState(false);
  if (places.length === 0) return null;
  // On a phone the text comes first while it is read; the passages are a tap away.
  const folded = reading && !unfolded;
  const count = countPassages(groups);
  return (
    <section
      className="place-panel"
      aria-labelledby="place-panel-heading"
      data-folded={folded || undefined}
    >
      <PlaceHeading places={places} passages={count} articles={groups.length} />
      <SelectionTools places={places}>
        {reading && (
          <button
            type="button"
            className="text-button place-panel__fold"
            aria-expanded={!folded}
            onClick={() => setUnfolded(folded)}
          >
            {t(folded ? 'place.unfold' : 'place.fold')}
          </button>
        )}
      </SelectionTools>
      {count === 0 ? (
        <p className="meta">
          {t(places.length === 1 ? 'place.filteredOut' : 'place.neverTogether')}
        </p>
      ) : (
        <div className="place-panel__groups">
          {groups.map((group) => (
            <PassageGroupView key={group.article.id} group={group} />
          ))}
        </div>
      )}
      {count > 1 && <MentionStepper />}
    </section>
  );
}
