import { loadFindingsViewWords } from '../../i18n/findings-view-words.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { EventList } from './EventList.tsx';
import { FindingList } from './FindingList.tsx';

const sides = ['geography', 'articles'] as const;

/** What the articles state: held against the geography, and one article against another. */
export function FindingsView() {
  const words = useLoaded(loadFindingsViewWords(useSlice(({ language }) => language)));
  const { actions } = usePortee();
  const against = useSlice(({ findings }) => findings.against);
  const events = useSlice(({ head }) => head.counts.events);
  return (
    <>
      {events > 0 && (
        <fieldset className="finding-sides">
          <legend className="visually-hidden">{words.t('against')}</legend>
          {sides.map((side) => (
            <button
              key={side}
              type="button"
              aria-pressed={side === against}
              onClick={() => actions.chooseFindings({ against: side })}
            >
              {words.t(`against.${side}`)}
            </button>
          ))}
        </fieldset>
      )}
      {against === 'articles' && events > 0 ? (
        <EventList words={words} />
      ) : (
        <FindingList words={words} />
      )}
    </>
  );
}
