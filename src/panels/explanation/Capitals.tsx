import { localised } from '../../core/localised.ts';
import type { City } from '../../core/reach/cities.ts';
import { type ExplainedTarget, miscounted, nearEdge } from '../../core/reach/ring-explanation.ts';
import type { Kilometres } from '../../core/units.ts';
import { explanationWords } from '../../i18n/parts/explanation.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

type JudgedCapital = City & ExplainedTarget;

interface Props {
  readonly capitals: readonly JudgedCapital[];
  readonly km: Kilometres;
}

/** What the circle drawn on the map would count wrongly. */
export function Miscounted({ capitals }: Pick<Props, 'capitals'>) {
  const { t } = useWords(explanationWords);
  const names = useNames();
  const { more, fewer } = miscounted(capitals);
  return (
    <>
      {more.length > 0 ? (
        <p className="ring-explanation__prose">
          {t('why.more', { count: more.length, names: names(more) })}
        </p>
      ) : null}
      {fewer.length > 0 ? (
        <p className="ring-explanation__prose">
          {t('why.fewer', { count: fewer.length, names: names(fewer) })}
        </p>
      ) : null}
    </>
  );
}

/** More names than this are a list for its own sake. */
const mostNames = 12;

function useNames(): (capitals: readonly JudgedCapital[]) => string {
  const { t, formats } = useWords(explanationWords);
  const language = useSlice((state) => state.language);
  return (capitals) => {
    const left = capitals.length - mostNames;
    const names = capitals
      .slice(0, left > 1 ? mostNames : undefined)
      .map((capital) => localised(capital.names, language));
    return formats.list(left > 1 ? [...names, t('why.others', { count: left })] : names);
  };
}

const rowCount = 12;

/** The capitals at the ring, and whether each way counts them. */
export function NearEdge({ capitals, km }: Props) {
  const { t, formats } = useWords(explanationWords);
  const language = useSlice((state) => state.language);
  const verdict = (isIn: boolean) => t(isIn ? 'why.in' : 'why.out');
  return (
    <table className="ring-explanation__near">
      <caption>{t('why.near')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('why.capital')}</th>
          <th scope="col">{t('why.distance')}</th>
          <th scope="col">{t('why.ofRing')}</th>
          <th scope="col">{t('why.ofScreen')}</th>
        </tr>
      </thead>
      <tbody>
        {nearEdge(capitals, km, rowCount).map(({ id, names, distance, ring, screen }) => (
          <tr key={id}>
            <th scope="row">{localised(names, language)}</th>
            <td data-in={ring}>{formats.number(distance)}</td>
            <td>{verdict(ring)}</td>
            <td data-wrong={ring !== screen}>{verdict(screen)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
