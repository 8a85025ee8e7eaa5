import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { CountryCode, PlaceId } from '../../core/edition/model.ts';
import type { CandidatePlace } from '../../core/review/candidate-place.ts';
import type { Letter } from '../../core/review/candidates.ts';
import type { LookUp } from '../../core/review/look-up.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { Key } from './Key.tsx';
import { LookedUpRow } from './LookedUpRow.tsx';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  /** What is looked for first. */
  readonly initial: string;
  /** Places there come first. */
  readonly countries: readonly CountryCode[];
  /** Of the candidate that a place is; null for none. */
  readonly letterOf: (id: PlaceId) => Letter | null;
  readonly chosen: CandidatePlace | null;
  readonly onPick: (place: CandidatePlace) => void;
  /** The places that are listed, as they come. */
  readonly onFound: (places: readonly CandidatePlace[]) => void;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** In a small panel: a few places, and no focus taken. */
  readonly isShort?: boolean;
}

/** What is looked for: anywhere, in the countries of the article, or places of one kind. */
const ranges = ['anywhere', 'countries', 'city', 'region'] as const;
type Range = (typeof ranges)[number];

const mostListed = 8;
const fewListed = 4;

/** The gazetteer in the candidates' place: by any spelling, the article's countries first. */
export function PlaceSearch(props: Props) {
  const {
    initial,
    countries,
    letterOf,
    chosen,
    onPick,
    onFound,
    onConfirm,
    onClose,
    isShort = false,
  } = props;
  const { t } = useReviewWords();
  const id = useId();
  const [words, setWords] = useState(initial);
  const [range, setRange] = useState<Range>('anywhere');
  const { answer, fault } = useLookUp(
    words,
    range,
    countries,
    isShort ? fewListed : mostListed,
    onFound,
  );
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isShort) field.current?.select();
  }, [isShort]);
  const listed = answer?.places.map(({ place }) => place) ?? [];

  const move = (by: 1 | -1): void => {
    const at = listed.findIndex(({ placeId }) => placeId === chosen?.placeId);
    const next = listed[at + by];
    if (next !== undefined) onPick(next);
  };
  return (
    <section className="place-search">
      <div className="place-search__field">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5" />
          <path d="m12.4 12.4 4.6 4.6" />
        </svg>
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-label={t('review.search.label')}
          aria-expanded={listed.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen === null ? undefined : `${id}-${chosen.placeId}`}
          value={words}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') move(1);
            else if (event.key === 'ArrowUp') move(-1);
            else if (event.key === 'Enter') onConfirm();
            else return;
            event.preventDefault();
          }}
        />
        <span className="meta" role="status">
          {fault === null
            ? answer !== null && t('review.search.count', { count: answer.total })
            : t('review.search.fault')}
        </span>
        {!isShort && (
          <>
            <button
              type="button"
              className="text-button"
              aria-keyshortcuts="Escape"
              onClick={onClose}
            >
              {t('review.search.close')}
            </button>
            <Key stroke={['Escape']} />
          </>
        )}
      </div>
      {!isShort && (
        <p className="place-search__ranges">
          {ranges.map((each) => (
            <button
              key={each}
              type="button"
              className="segment"
              aria-pressed={each === range}
              onClick={() => setRange(each)}
            >
              {t(`review.search.${each}`)}
            </button>
          ))}
          <span className="meta">{t('review.search.people')}</span>
        </p>
      )}
      <div className="place-search__list" id={`${id}-list`} role="listbox">
        {answer?.places.map((found) => (
          <LookedUpRow
            key={found.place.placeId}
            id={`${id}-${found.place.placeId}`}
            found={found}
            letter={letterOf(found.place.placeId)}
            isChosen={found.place.placeId === chosen?.placeId}
            onChoose={() => onPick(found.place)}
          />
        ))}
      </div>
      {!isShort && (
        <p className="meta">
          {answer !== null &&
            answer.total > answer.places.length &&
            t('review.search.more', { count: answer.total - answer.places.length })}{' '}
          {t('review.search.hint')}
        </p>
      )}
    </section>
  );
}

interface Looked {
  readonly answer: LookUp | null;
  readonly fault: string | null;
}

/** Asks as the reader types; what was found stays until the next answer is there. */
function useLookUp(
  words: string,
  range: Range,
  countries: readonly CountryCode[],
  count: number,
  onFound: Props['onFound'],
): Looked {
  const { findPlaces } = usePortee();
  const language = useSlice((scene) => scene.language);
  const [looked, setLooked] = useState<Looked>({ answer: null, fault: null });
  const ask = useEffectEvent((isCurrent: () => boolean) => {
    const isKind = range === 'city' || range === 'region';
    void findPlaces({
      ...{ words, countries, language, count },
      isOnlyThere: range === 'countries',
      kind: isKind ? range : null,
    }).then((found) => {
      if (!isCurrent()) return;
      setLooked(
        found.ok ? { answer: found.value, fault: null } : { answer: null, fault: found.fault },
      );
      onFound(found.ok ? found.value.places.map(({ place }) => place) : []);
    });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when what is looked for changes.
  useEffect(() => {
    let isCurrent = true;
    ask(() => isCurrent);
    return () => {
      isCurrent = false;
    };
  }, [words, range]);
  return looked;
}
