import { legendWords } from '../../i18n/parts/legend.ts';
import type { Overlay } from '../../store/state.ts';
import './legend.css';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { ReachMark } from './ReachMark.tsx';
import { rangeEntries } from './range-entries.ts';

interface Props {
  /** Null for all that are drawn. */
  readonly of: Overlay | null;
}

/** What the surfaces of drawn ranges mean. */
export function RangeMarks({ of }: Props) {
  const { t, formats } = useWords(legendWords);
  const drawn = useSlice((scene) => scene.overlays);
  const places = useSlice((scene) => scene.places);
  const head = useSlice((scene) => scene.head);
  const language = useSlice((scene) => scene.language);
  const overlays = of === null ? drawn : [of];
  const entries = rangeEntries({ overlays, places, head, language }, { t, formats });
  return entries.map(({ kind, slot, text }) => (
    <ReachMark key={`${slot} ${kind}`} kind={kind} slot={slot}>
      {text}
    </ReachMark>
  ));
}
