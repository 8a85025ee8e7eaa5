import { rangesWords } from '../../i18n/parts/ranges.ts';
import { answerTo } from '../../store/answers.ts';
import { reachQuestion } from '../../store/reach/reach-question.ts';
import { toldRadius } from '../../store/reach/told-radius.ts';
import type { RadiusOverlay } from '../../store/state.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { useOriginWords } from './origin-words.ts';

/** As many names as a sentence holds. */
const mostNamed = 6;

/** What several radii come to, in a sentence or two: the first's capitals and what just misses it, the towns in the others. */
export function JointHeadline({ radii }: { readonly radii: readonly RadiusOverlay[] }) {
  const { t, formats, language } = useWords(rangesWords);
  const { scene } = usePortee();
  const { origin } = useOriginWords();
  const places = useSlice((now) => now.places);
  useSlice((now) => now.byKey);
  const now = scene.getState();
  const told = radii.flatMap((overlay) => {
    const query = reachQuestion(now, overlay);
    const answer = query && answerTo(now, query);
    if (query === null || answer === null) return [];
    const about = { km: formats.givenKm(overlay.km), around: origin(overlay) };
    return [{ key: overlay.key, about, ...toldRadius(places, query, answer, language) }];
  });
  const [first, ...rest] = told;
  if (first === undefined || told.length < radii.length) return null;
  const counted = (names: readonly string[]) => {
    const left = names.length - mostNamed;
    const named = names.slice(0, mostNamed);
    return {
      count: names.length,
      names: formats.list(left > 0 ? [...named, t('reach.others', { count: left })] : named),
    };
  };
  return (
    <div className="joint-headline">
      <h3>{t('joint.capitals', { ...first.about, ...counted(first.capitals) })}</h3>
      <p>
        {first.misses.length > 0 &&
          `${t('joint.misses', {
            count: first.misses.length,
            names: formats.list(first.misses.map(({ name }) => name)),
            km: `${formats.list(first.misses.map(({ by }) => formats.number(Math.max(1, by))))}\u202fkm`,
          })} `}
        {rest
          .map(({ about, capitals, others }) =>
            t('joint.towns', { ...about, ...counted([...capitals, ...others]) }),
          )
          .join(' ')}
      </p>
    </div>
  );
}
