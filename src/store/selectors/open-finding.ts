import type { EventPage } from '../../library/answers.ts';
import type { EditionEvent } from '../../library/edition-event.ts';
import type { FindingOnMap } from '../../library/edition-finding.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import type { Question } from '../../library/questions.ts';
import { answerTo } from '../answers.ts';
import type { Scene } from '../scene.ts';
import type { OpenFinding } from '../state.ts';

/** Every event of the edition: an editor's file, never many. */
export const eventsQuestion = {
  ask: 'events',
  from: 0,
  count: pageSizes.events,
} as const satisfies Question;

export const findingQuestion = (id: string) => ({ ask: 'finding', id }) as const satisfies Question;

/** What must be known to show the open finding. */
export function openFindingQuestion(open: OpenFinding | null): Question | null {
  if (open === null) return null;
  return open.type === 'event' ? eventsQuestion : findingQuestion(open.id);
}

/** What the map shows of the open finding; null as long as it is not known, or is of no place. */
export function openOnMap(scene: Scene): FindingOnMap | null {
  const { open } = scene.findings;
  if (open === null) return null;
  if (open.type === 'finding') {
    return answerTo(scene, findingQuestion(open.id))?.finding.onMap ?? null;
  }
  const page = answerTo(scene, eventsQuestion);
  return page === null ? null : (eventOf(page, open.id)?.onMap ?? null);
}

/** Told or proposed. */
export const eventOf = ({ events, proposed }: EventPage, id: string): EditionEvent | undefined =>
  [...events, ...proposed].find((event) => event.id === id);

/** Whether the open finding asks what a move brings in range: then the map shows what it adds. */
export function opensReach(scene: Scene): boolean {
  const { open } = scene.findings;
  if (open?.type !== 'finding') return false;
  return answerTo(scene, findingQuestion(open.id))?.finding.kind === 'reach';
}
