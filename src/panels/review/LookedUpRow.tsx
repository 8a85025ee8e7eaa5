import { fold } from '../../core/gazetteer/fold.ts';
import { localised } from '../../core/localised.ts';
import type { LookedUp } from '../../core/review/look-up.ts';
import { describeCountry } from '../place/describe-place.ts';
import { useSlice } from '../shared/portee.ts';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly id: string;
  readonly found: LookedUp;
  /** Of the candidate that it is; null for none. */
  readonly letter: string | null;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A place of the gazetteer, with the spelling by which it was found. */
export function LookedUpRow({ id, found, letter, isChosen, onChoose }: Props) {
  const { t, formats } = useReviewWords();
  const language = useSlice((scene) => scene.language);
  const { place, spelling } = found;
  const name = localised(place.label, language);
  const container = place.container === null ? '' : localised(place.container, language);
  const country = place.kind === 'country' ? '' : describeCountry(place, language);
  const where = [t(`kind.${place.kind}`), container, country].filter(Boolean).join(', ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field that controls the list has the keys.
    <div
      className="candidate looked-up"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      data-chosen={isChosen || undefined}
      onClick={onChoose}
    >
      {letter !== null && <span className="candidate__letter">{letter}</span>}
      <span className="candidate__name">
        <span className="candidate__label">{name}</span>{' '}
        <span className="candidate__kind">{where}</span>
      </span>
      <span className="candidate__likelihood">
        {place.population > 0 && formats.number(place.population)}
      </span>
      {fold(spelling) !== fold(name) && (
        <span className="candidate__why">{t('review.search.spelling', { spelling })}</span>
      )}
    </div>
  );
}
