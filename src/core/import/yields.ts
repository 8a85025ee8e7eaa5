import { compose, type Draft } from './compose.ts';
import type { ImportEvent } from './import-event.ts';
import type { Refusal } from './refusal.ts';

/** The article of a draft, or why there is none, as an event. */
export function eventOf(draft: Draft): ImportEvent {
  const composed = compose(draft);
  if (composed.ok) return { type: 'article', article: composed.value };
  return refusal(draft.origin.path, composed.fault, draft.origin.part);
}

export const refusal = (path: string, why: Refusal, part: number | null = null): ImportEvent => ({
  type: 'refused',
  path,
  part,
  refusal: why,
});
