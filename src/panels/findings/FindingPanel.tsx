import { loadFindingsViewWords } from '../../i18n/findings-view-words.ts';
import { eventOf, eventsQuestion, findingQuestion } from '../../store/selectors/open-finding.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { EventView } from './EventView.tsx';
import { FindingView } from './FindingView.tsx';
import './finding-panel.css';
import { useLoaded } from '../shared/use-loaded.ts';

/** The open finding or event, in the place of what is said below the map. */
export function FindingPanel() {
  const words = useLoaded(loadFindingsViewWords(useSlice(({ language }) => language)));
  const open = useSlice(({ findings }) => findings.open);
  const found = useAnswer(open?.type === 'finding' ? findingQuestion(open.id) : null);
  const page = useAnswer(open?.type === 'event' ? eventsQuestion : null);
  if (open === null) return null;
  if (found !== null) return <FindingView key={open.id} words={words} {...found} />;
  const event = page === null ? undefined : eventOf(page, open.id);
  if (page === null || event === undefined) return null;
  return <EventView key={open.id} words={words} event={event} page={page} />;
}
