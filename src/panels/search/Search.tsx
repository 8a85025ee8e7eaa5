import { useDeferredValue, useState } from 'react';
import { searchWords } from '../../i18n/parts/search.ts';
import { retryLost } from '../../i18n/until-retried.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import { askedOf } from '../../store/answers.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { HitList } from './HitList.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useChoice } from './use-choice.ts';
import { useHitGroups } from './use-hit-groups.tsx';
import { useOutsidePlaces } from './use-outside-places.ts';
import { useOwnAmong } from './use-own-among.ts';
import { useWarmSearch } from './use-warm-search.ts';
import './search.css';

const nothing = { places: [], systems: [], articles: [], excerpts: [], total: 0 };

/** One field for places, passages, articles, systems and what the page can do. */
export function Search() {
  const { actions, t } = useWords(searchWords);
  useWarmSearch();
  const words = useSlice(({ screen }) => (screen.view === 'search' ? screen.words : ''));
  const settled = useDeferredValue(words).trim();
  const question =
    settled.length < 2
      ? null
      : ({ ask: 'search', words: settled, count: pageSizes.search } as const);
  const answer = useAnswer(question);
  const failed = useSlice((scene) => askedOf(scene, question)?.status === 'failed');
  // What was found before stays until the next is known, so that the list does not blink.
  const [last, setLast] = useState(answer ?? nothing);
  const current = question === null || failed ? nothing : (answer ?? last);
  if (current !== last) setLast(current);
  const known = settled === words.trim() && (question === null || failed || answer !== null);
  const outside = useOutsidePlaces(settled, answer !== null && answer.places.length === 0);
  const parted = useOwnAmong(outside.places);
  const shown = parted.own.length === 0 ? current : { ...current, places: parted.own };
  const groups = useHitGroups(shown, settled, parted.outside);
  const choice = useChoice(groups, known);
  const count = groups.reduce((sum, { total }) => sum + (total ?? 0), 0);
  return (
    <>
      <ViewHeading className="visually-hidden" focused={false}>
        {t('search.heading')}
      </ViewHeading>
      <SearchBox
        words={words}
        choice={choice}
        onWords={(next) => {
          choice.restart();
          actions.setSearchWords(next);
        }}
      />
      <p className="search__status meta" role="status">
        {question === null && t('search.hint')}
        {failed && t('search.failed')}
        {answer !== null &&
          (count === 0 ? t('search.none', { words: settled }) : t('search.count', { count }))}
      </p>
      {outside.hasFailed && (
        <div className="search__fault meta" role="alert">
          <p>{t('search.outsideFailed')}</p>
          <button type="button" className="text-button" onClick={retryLost}>
            {t('map.retry')}
          </button>
        </div>
      )}
      <HitList choice={choice} />
    </>
  );
}
