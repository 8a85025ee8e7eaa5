import type { LinkedState } from '../permalink/codecs.ts';
import { readingOf } from '../screen.ts';
import type { State } from '../state.ts';
import { raised } from './sheet.ts';
import { followLink } from './view.ts';

/** Shows a step of the story, with what its view shows beside the text. */
export function openStep(
  state: State,
  step: number,
  { screen, ...linked }: Partial<LinkedState>,
): Partial<State> {
  const { edition, sheet } = state;
  return {
    ...followLink(state, linked, []),
    edition,
    screen: { view: 'story', step, behind: screen === undefined ? null : readingOf(screen) },
    sheet: raised(sheet),
  };
}

/** Into the story, at a step whose view is shown once it has come. */
export function openStory({ sheet }: State, step = 0): Partial<State> {
  return { screen: { view: 'story', step, behind: null }, sheet: raised(sheet) };
}
