import { useId, useState } from 'react';
import type { Place, PlaceId } from '../../core/edition/model.ts';
import type { PlaceKind } from '../../core/gazetteer/kind.ts';
import type { PlaceTool } from '../../store/review/draft.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { ComposedArea } from './ComposedArea.tsx';
import { HandPoint } from './HandPoint.tsx';
import { handPlace } from './hand-place.ts';
import { Key } from './Key.tsx';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly tool: PlaceTool;
  /** The name as the text has it. */
  readonly written: string;
  /** How many mentions it will be for. */
  readonly reach: number;
  readonly onPlace: (place: Place) => void;
  readonly onClose: () => void;
}

const kinds = ['region', 'city', 'landmark', 'water'] as const satisfies readonly PlaceKind[];

/** A place of the reader's own: a point, or an area composed of the basemap's regions. */
export function PlaceByHand({ tool, written, reach, onPlace, onClose }: Props) {
  const { actions } = usePortee();
  const { t } = useReviewWords();
  const language = useSlice((scene) => scene.language);
  const id = useId();
  const [name, setName] = useState(written);
  const [kind, setKind] = useState<PlaceKind>('city');
  const [source, setSource] = useState('');
  // The same for the same place, however often it is put down.
  const [placeId] = useState(() => `own:${crypto.randomUUID()}` as PlaceId);
  const place = handPlace(tool, {
    ...{ id: placeId, name: name.trim() || written, kind, language },
    source: source.trim() || t('review.hand.no-source'),
  });
  const setHow = (how: PlaceTool['how']): void => {
    actions.draftReview({ tool: { ...tool, how } });
    if (kind === 'city' && how === 'area') setKind('region');
    if (kind === 'region' && how === 'point') setKind('city');
  };
  return (
    <form
      className="by-hand"
      onSubmit={(event) => {
        event.preventDefault();
        if (place !== null) onPlace(place);
      }}
    >
      <p className="by-hand__how">
        {(['point', 'area'] as const).map((how) => (
          <button
            key={how}
            type="button"
            className="segment"
            aria-pressed={tool.how === how}
            onClick={() => setHow(how)}
          >
            {t(`review.hand.${how}`)}
          </button>
        ))}
        <button
          type="button"
          className="text-button by-hand__close"
          aria-keyshortcuts="Escape"
          onClick={onClose}
        >
          {t('review.search.close')}
        </button>
        <Key stroke={['Escape']} />
      </p>
      <p className="by-hand__row">
        <label htmlFor={`${id}-name`}>{t('review.hand.name')}</label>
        <input
          id={`${id}-name`}
          value={name}
          autoComplete="off"
          maxLength={200}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </p>
      {tool.how === 'point' ? <HandPoint tool={tool} /> : <ComposedArea tool={tool} />}
      <div className="by-hand__row">
        <span>{t('review.hand.kind')}</span>
        <span className="by-hand__kinds">
          {kinds.map((each) => (
            <button
              key={each}
              type="button"
              className="segment"
              aria-pressed={kind === each}
              onClick={() => setKind(each)}
            >
              {t(`kind.${each}`)}
            </button>
          ))}
        </span>
      </div>
      <p className="by-hand__row">
        <label htmlFor={`${id}-source`}>{t('review.hand.source')}</label>
        <input
          id={`${id}-source`}
          value={source}
          placeholder={t('review.hand.source.hint')}
          autoComplete="off"
          maxLength={500}
          onChange={({ currentTarget }) => setSource(currentTarget.value)}
        />
      </p>
      <p className="review__decide">
        <button type="submit" className="review__confirm" disabled={place === null}>
          {t('review.hand.put', { count: reach })}
        </button>
        <Key stroke={['Enter']} />
        <span className="meta">{t('review.hand.about')}</span>
      </p>
    </form>
  );
}
