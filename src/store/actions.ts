import type { Scene, SceneStore } from './scene.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';
import { enterEdition } from './transitions/edition.ts';
import * as explanation from './transitions/explanation.ts';
import * as filters from './transitions/filters.ts';
import * as findings from './transitions/findings.ts';
import * as overlays from './transitions/overlays.ts';
import * as reading from './transitions/reading.ts';
import * as review from './transitions/review.ts';
import * as selection from './transitions/selection.ts';
import * as sharing from './transitions/sharing.ts';
import { setSheet } from './transitions/sheet.ts';
import * as story from './transitions/story.ts';
import * as timeline from './transitions/timeline.ts';
import * as view from './transitions/view.ts';

const transitions = {
  ...selection,
  ...reading,
  ...filters,
  ...overlays,
  ...explanation,
  ...view,
  ...review,
  ...sharing,
  ...story,
  ...timeline,
  setSheet,
  enterEdition,
  ...findings,
};

type Transitions = typeof transitions;

/** Every transition as an action: the same name and arguments, applied to what is shown. */
export type Actions = {
  readonly [Name in keyof Transitions]: (
    ...args: Parameters<Transitions[Name]> extends [unknown, ...infer Rest] ? Rest : []
  ) => void;
};

export function bindActions(store: Store, scene: SceneStore): Actions {
  const bound = Object.entries(transitions).map(([name, transition]) => [
    name,
    (...args: unknown[]) =>
      store.setState(
        (transition as (scene: Scene, ...args: unknown[]) => Partial<State>)(
          scene.getState(),
          ...args,
        ),
      ),
  ]);
  return Object.fromEntries(bound);
}
