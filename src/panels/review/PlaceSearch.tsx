import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { LookUp } from '../../core/review/look-up.ts';
import type { UnderReview } from '../../store/selectors/under-review.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { Key } from './Key.tsx';
import { LookedUpRow } from './LookedUpRow.tsx';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly atHand: UnderReview;
  readonly onChoose: () => void;
  readonly onClose: () => void;
}

/** What is looked for: anywhere, in the countries of the article, or places of one kind. */
const ranges = ['anywhere', 'countries', 'city', 'region'] as const;
type Range = (typeof ranges)[number];

const mostListed = 8;

/** The gazetteer in the candidates' place: by any spelling, the article's countries first. */
export function PlaceSearch({ atHand, onChoose, onClose }: Props) {
  const { t, actions } = useReviewWords();
  const id = useId();
  const [words, setWords] = useState(atHand.written);
  const [range, setRange] = useState<Range>('anywhere');
  const { answer, fault } = useLookUp(words, range, atHand);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const { marks, chosen } = atHand;

  const move = (by: 1 | -1): void => {
    const at = chosen === null ? -1 : marks.indexOf(chosen);
    const next = marks[at + by];
    if (next !== undefined) actions.draftReview({ placeId: next.place.placeId });
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
          aria-expanded={marks.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen === null ? undefined : `${id}-${chosen.place.placeId}`}
          value={words}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') move(1);
            else if (event.key === 'ArrowUp') move(-1);
            else if (event.key === 'Enter') onChoose();
            else return;
            event.preventDefault();
          }}
        />
        <span className="meta" role="status">
          {fault === null
            ? answer !== null && t('review.search.count', { count: answer.total })
            : t('review.search.fault', { detail: fault })}
        </span>
        <button type="button" className="text-button" aria-keyshortcuts="Escape" onClick={onClose}>
          {t('review.search.close')}
        </button>
        <Key stroke={['Escape']} />
      </div>
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
      <div className="place-search__list" id={`${id}-list`} role="listbox">
        {answer?.places.map((found, i) => (
          <LookedUpRow
            key={found.place.placeId}
            id={`${id}-${found.place.placeId}`}
            found={found}
            letter={marks[i]?.letter ?? null}
            isChosen={found.place.placeId === chosen?.place.placeId}
            onChoose={() => actions.draftReview({ placeId: found.place.placeId })}
          />
        ))}
      </div>
      <p className="meta">
        {answer !== null &&
          answer.total > answer.places.length &&
          t('review.search.more', { count: answer.total - answer.places.length })}{' '}
        {t('review.search.hint')}
      </p>
    </section>
  );
}

interface Looked {
  readonly answer: LookUp | null;
  readonly fault: string | null;
}

/** Asks as the reader types; what was found stays until the next answer is there, on the map as in the list. */
function useLookUp(words: string, range: Range, { places }: UnderReview): Looked {
  const { findPlaces, actions } = usePortee();
  const language = useSlice((scene) => scene.language);
  const [looked, setLooked] = useState<Looked>({ answer: null, fault: null });
  const ask = useEffectEvent((isCurrent: () => boolean) => {
    const countries = places.flatMap(({ countryCode, ids, kind }) =>
      kind === 'country' ? (ids.iso3166 ?? []) : (countryCode ?? []),
    );
    const isKind = range === 'city' || range === 'region';
    void findPlaces({
      words,
      countries: [...new Set(countries)],
      isOnlyThere: range === 'countries',
      kind: isKind ? range : null,
      count: mostListed,
      language,
    }).then((found) => {
      if (!isCurrent()) return;
      setLooked(
        found.ok ? { answer: found.value, fault: null } : { answer: null, fault: found.fault },
      );
      const shown = found.ok ? found.value.places.map(({ place }) => place) : [];
      actions.draftReview({ tool: { type: 'search', found: shown }, placeId: null });
      actions.showPoints(shown.slice(0, 3).map(({ point }) => point));
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
