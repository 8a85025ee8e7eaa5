import { useMemo } from 'react';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import { toldRadius } from '../../store/reach/told-radius.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { listFirst } from './list-first.ts';
import { useOriginWords } from './origin-words.ts';
import type { HeadedColumn } from './use-joint-columns.ts';

/** As many names as a sentence holds. */
const mostNamed = 6;

interface Props {
  readonly columns: readonly HeadedColumn[];
  /** How many radii are drawn: nothing is said before each has its answer. */
  readonly radii: number;
}

/** What several radii come to, in a sentence or two: the first's capitals and what just misses it, the towns in the others. */
export function JointHeadline({ columns, radii }: Props) {
  const { t, formats, language } = useWords(rangesWords);
  const { origin } = useOriginWords();
  const places = useSlice((scene) => scene.places);
  const told = useMemo(
    () =>
      columns.flatMap(({ overlay, km, query, answer }) =>
        overlay.type === 'radius' && answer !== null
          ? [{ overlay, km, ...toldRadius(places, query, answer, language) }]
          : [],
      ),
    [columns, places, language],
  );
  const [first, ...rest] = told;
  if (first === undefined || told.length < radii) return null;
  const { misses } = first;
  const counted = ({ overlay, km }: typeof first, names: readonly string[]) => ({
    km,
    around: origin(overlay),
    count: names.length,
    names: listFirst(names, {
      ...{ most: mostNamed, formats },
      others: (count) => t('reach.others', { count }),
    }),
  });
  return (
    <div className="joint-headline">
      <h3>{t('joint.capitals', counted(first, first.capitals))}</h3>
      <p>
        {misses.length > 0 &&
          `${t('joint.misses', {
            count: misses.length,
            names: formats.list(misses.map(({ name }) => name)),
            km: `${formats.list(misses.map(({ by }) => formats.number(Math.max(1, by))))}\u202fkm`,
          })} `}
        {rest
          .map((radius) =>
            t('joint.towns', counted(radius, [...radius.capitals, ...radius.others])),
          )
          .join(' ')}
      </p>
    </div>
  );
}
