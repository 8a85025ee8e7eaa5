import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import { askedOf, type Question } from '../../store/answers.ts';
import { useSlice } from '../shared/portee.ts';

interface Props {
  readonly words: FindingsViewWords;
  readonly question: Question;
}

/** Before the findings are known: that they are being worked out. */
export function NotListed({ words, question }: Props) {
  const isAsked = useSlice((scene) => askedOf(scene, question)?.status !== 'failed');
  const isJudging = useSlice(({ head }) => head.judges === true);
  return isAsked && isJudging ? <p role="status">{words.t('judging')}</p> : null;
}
