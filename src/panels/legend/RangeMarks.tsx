import { usePortee, useSlice } from '../shared/portee.ts';
import { ReachMark } from './ReachMark.tsx';
import { rangeEntries } from './range-entries.ts';

/** What the surfaces of the drawn ranges mean. */
export function RangeMarks() {
  const { t, formats } = usePortee();
  const overlays = useSlice((scene) => scene.overlays);
  const places = useSlice((scene) => scene.places);
  const head = useSlice((scene) => scene.head);
  const language = useSlice((scene) => scene.language);
  const entries = rangeEntries({ overlays, places, head, language }, { t, formats });
  return entries.map(({ kind, slot, text }) => (
    <ReachMark key={`${slot} ${kind}`} kind={kind} slot={slot}>
      {text}
    </ReachMark>
  ));
}
