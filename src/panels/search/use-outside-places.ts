import { useEffect, useEffectEvent, useState } from 'react';
import { isInOtherScript } from '../../core/gazetteer/other-scripts.ts';
import type { CandidatePlace } from '../../core/review/candidate-place.ts';
import { onRetry } from '../../i18n/until-retried.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** As many as tell whether the name is known at all. */
const most = 4;

/** Fewer letters begin too many names of the whole world; two of another script are "北京". */
const isEnough = (words: string): boolean => words.length >= (isInOtherScript(words) ? 2 : 3);

interface Looked {
  readonly words: string;
  readonly places: readonly CandidatePlace[];
  /** Whether the gazetteer did not come. */
  readonly hasFailed: boolean;
}

const nothing: Looked = { words: '', places: [], hasFailed: false };

/** What the gazetteer knows. It is asked once more when the reader tries again what was lost. */
export type OutsidePlaces = Pick<Looked, 'places' | 'hasFailed'>;

/** Places of the gazetteer by a name that no place of the edition bears. The gazetteer is loaded when it is first needed. */
export function useOutsidePlaces(words: string, isNeeded: boolean): OutsidePlaces {
  const { findPlaces } = usePortee();
  const language = useSlice((scene) => scene.language);
  const [looked, setLooked] = useState<Looked>(nothing);
  const [tries, setTries] = useState(0);
  const wanted = isNeeded && isEnough(words) ? words : '';
  const ask = useEffectEvent((isCurrent: () => boolean) => {
    if (wanted === '') return;
    const query = { words: wanted, countries: [], isOnlyThere: false, kind: null };
    void findPlaces({ ...query, count: most, language }).then((found) => {
      if (!isCurrent()) return;
      const places = found.ok ? found.value.places.map(({ place }) => place) : [];
      setLooked({ words: wanted, places, hasFailed: !found.ok });
    });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when what is looked for changes.
  useEffect(() => {
    let isCurrent = true;
    ask(() => isCurrent);
    return () => {
      isCurrent = false;
    };
  }, [wanted, language, tries]);
  const { places, hasFailed } = looked.words === wanted ? looked : nothing;
  useEffect(
    () => (hasFailed ? onRetry(() => setTries((before) => before + 1)) : undefined),
    [hasFailed],
  );
  return { places, hasFailed };
}
