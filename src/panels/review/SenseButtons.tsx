import { type Sense, senses } from '../../core/geoparse/sense.ts';
import { Key } from './Key.tsx';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly sense: Sense;
  readonly onSense: (sense: Sense) => void;
}

/** The senses that a name can be meant in, and the one it is. */
export function SenseButtons({ sense, onSense }: Props) {
  const { t } = useReviewWords();
  return (
    <>
      {senses.map((each) => (
        <button
          key={each}
          type="button"
          className="segment segment--sense"
          aria-pressed={each === sense}
          onClick={() => onSense(each)}
        >
          <span className="underlined" data-sense={each}>
            {t(`sense.${each}`)}
          </span>
        </button>
      ))}
      <Key stroke={['s']} />
    </>
  );
}
