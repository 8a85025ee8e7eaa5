import { useState } from 'react';
import { localised } from '../../core/localised.ts';
import { placeSequenceWords } from '../../i18n/parts/place-sequence.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import { passagesQuestion } from '../../store/selectors/passages.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import './place-sequence.css';
import { useDateWords } from '../timeline/use-date-words.ts';
import { SaidRow } from './SaidRow.tsx';
import { SenseLanes } from './SenseLanes.tsx';
import { type SenseFrom, sensesFrom, sequenceOf } from './sequence.ts';

/** As many passages are put in order at once. */
const atOnce = 60;

/** What is said of a place, when and by whom, in the order of what is told; a change of sense is named. */
export function PlaceSequence({ place }: { readonly place: PlaceBrief }) {
  const { t } = useWords(placeSequenceWords);
  const selection = useSlice((scene) => scene.selection);
  const filters = useSlice((scene) => scene.filters);
  const [count, setCount] = useState(atOnce);
  const question = passagesQuestion({ selection, filters });
  const page = useAnswer(question && { ...question, count });
  if (page === null) return null;
  const said = sequenceOf(page.groups, place.id);
  const more = page.total - said.length;
  const isAll = more === 0 && !page.atLeast;
  return (
    <div className="place-sequence">
      {/* Of some of the passages alone nothing can be said of all. */}
      {isAll && <Headline place={place} senses={sensesFrom(said)} />}
      <SenseLanes said={said} />
      <ol>
        {said.map((one, index) => (
          <SaidRow key={one.id} said={one} before={said[index - 1] ?? null} />
        ))}
      </ol>
      {!isAll && (
        <button
          type="button"
          className="text-button"
          onClick={() => setCount(said.length + atOnce)}
        >
          {page.atLeast ? t('sequence.moreOfMany') : t('sequence.more', { count: more })}
        </button>
      )}
    </div>
  );
}

function Headline({
  place,
  senses: [first, then],
}: {
  readonly place: PlaceBrief;
  readonly senses: readonly SenseFrom[];
}) {
  const { t } = useWords(placeSequenceWords);
  const words = useDateWords();
  const language = useSlice((scene) => scene.language);
  if (first === undefined) return null;
  const month = ({ days }: SenseFrom) => words.date(days.first.slice(0, 7));
  const name = localised(place.label, language);
  const values = { name, sense: first.sense, from: month(first) };
  return (
    <p className="place-sequence__headline">
      {then === undefined
        ? t('sequence.one', values)
        : t('sequence.two', { ...values, other: then.sense, since: month(then) })}
    </p>
  );
}
