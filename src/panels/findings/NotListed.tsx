import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import { askedOf, type Question } from '../../store/answers.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

interface Props {
  readonly words: FindingsViewWords;
  readonly question: Question;
}

/** Before the findings are known: that they are being worked out, or why they are not, and a way to try again. */
export function NotListed({ words, question }: Props) {
  const { ask, t } = usePortee();
  const asked = useSlice((scene) => askedOf(scene, question));
  const isJudging = useSlice(({ head }) => head.judges === true);
  if (asked?.status !== 'failed') {
    return isJudging ? <p role="status">{words.t('judging')}</p> : null;
  }
  return (
    <div role="alert">
      <p>{words.t('failed', { fault: asked.fault })}</p>
      <button type="button" className="text-button" onClick={() => ask(question)}>
        {t('map.retry')}
      </button>
    </div>
  );
}
