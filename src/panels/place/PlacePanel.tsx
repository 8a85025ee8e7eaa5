import { useEffect, useRef, useState } from 'react';
import { placeWords } from '../../i18n/parts/place.ts';
import type { PassagePage } from '../../library/answers.ts';
import { detailsQuestion, pageSizes } from '../../library/opening-questions.ts';
import { passagesQuestion, selectedPassages } from '../../store/selectors/passages.ts';
import { selectedPlaces } from '../../store/selectors/places.ts';
import { lazyPart } from '../shared/lazy-part.tsx';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { Stepper } from '../shared/Stepper.tsx';
import { useWords } from '../shared/use-words.ts';
import { PassageGroupView } from './PassageGroupView.tsx';
import { PassageOrder } from './PassageOrder.tsx';
import { PlaceHeading } from './PlaceHeading.tsx';
import { SelectionTools } from './SelectionTools.tsx';
import './place-panel.css';

const PlaceSequence = lazyPart(
  async () => (await import('../place-sequence/PlaceSequence.tsx')).PlaceSequence,
);

interface MoreProps {
  readonly shown: number;
  /** What is known of how many there are. */
  readonly found: Pick<PassagePage, 'total' | 'atLeast'>;
}

/** The next page of passages, when it is asked for, and after it the one that follows. */
function MorePassages({ shown, found }: MoreProps) {
  const { t } = useWords(placeWords);
  const selection = useSlice((scene) => scene.selection);
  const filters = useSlice((scene) => scene.filters);
  const [asked, setAsked] = useState(false);
  const first = passagesQuestion({ selection, filters });
  const page = useAnswer(asked && first !== null ? { ...first, from: shown } : null);
  const { total, atLeast = false } = found;
  if (shown >= total && !atLeast) return null;
  if (page === null) {
    return (
      <button type="button" className="text-button" onClick={() => setAsked(true)}>
        {atLeast ? t('passages.moreOfMany') : t('passages.more', { count: total - shown })}
      </button>
    );
  }
  return (
    <>
      {page.groups.map((group) => (
        <PassageGroupView key={group.article.id} group={group} />
      ))}
      <MorePassages shown={shown + pageSizes.passages} found={page} />
    </>
  );
}

const nothing = { total: 0, articles: 0, groups: [] };

/** What is said of the selected place, or of the two together: every passage, by article. */
export function PlacePanel() {
  const { actions, t } = useWords(placeWords);
  const places = useSlice(selectedPlaces);
  const found = useSlice(selectedPassages);
  const [onlyId, anotherId] = useSlice((scene) => scene.selection);
  const details = useAnswer(
    onlyId === undefined || anotherId !== undefined ? null : detailsQuestion(onlyId),
  );
  const byDate = useSlice((scene) => scene.passagesByDate);
  const reading = useSlice(({ screen }) => screen.view === 'reader');
  const [unfolded, setUnfolded] = useState(false);
  const panel = useRef<HTMLElement>(null);
  // A list that was scrolled on a phone lies over what was just asked for.
  const isChosenFrom = useSlice(({ screen: { view } }) => view === 'places' || view === 'list');
  const selected = useSlice((scene) => scene.selection.join(' '));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each selection is led to, and nothing else.
  useEffect(() => {
    if (isChosenFrom) panel.current?.scrollIntoView({ block: 'start' });
  }, [selected]);
  if (places.length === 0) return null;
  // On a phone the text comes first while it is read; the passages are a tap away.
  const folded = reading && !unfolded;
  const { total: count, groups } = found ?? nothing;
  const [place] = places;
  const isSequence = byDate && places.length === 1 && count > 1;
  return (
    <section
      className="place-panel"
      ref={panel}
      aria-labelledby="place-panel-heading"
      data-folded={folded || undefined}
    >
      <PlaceHeading places={places} details={details?.[0] ?? null} found={found} />
      <SelectionTools places={places}>
        {places.length === 1 && count > 1 && <PassageOrder />}
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
      {found?.total === 0 ? (
        <p className="meta">
          {t(places.length === 1 ? 'place.filteredOut' : 'place.neverTogether')}
        </p>
      ) : isSequence && place !== undefined ? (
        <PlaceSequence key={place.id} place={place} />
      ) : (
        <div className="place-panel__groups">
          {groups.map((group) => (
            <PassageGroupView key={group.article.id} group={group} />
          ))}
          <MorePassages
            key={places.map(({ id }) => id).join()}
            shown={pageSizes.passages}
            found={found ?? nothing}
          />
        </div>
      )}
      {count > 1 && (
        <Stepper
          previous={t('passage.previous')}
          next={t('passage.next')}
          onStep={(by) => actions.stepPlace(by)}
        />
      )}
    </section>
  );
}
