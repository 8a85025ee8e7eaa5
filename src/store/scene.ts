import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { Answers, AnswersStore } from './answers.ts';
import type { State } from './state.ts';
import type { Store, Subscribable } from './store.ts';

/** What the map and the panels show: what the reader asked for, and what has been answered. */
export type Scene = State & Answers;

/** The two stores seen as one. It is read, never written: `State` and `Answers` each change in their own. */
export type SceneStore = Subscribable<Scene>;

export function createScene(store: Store, answers: AnswersStore): SceneStore {
  const see = (): Scene => ({ ...store.getState(), ...answers.getState() });
  const scene = createStore<Scene>()(subscribeWithSelector(see));
  const refresh = () => scene.setState(see(), true);
  store.subscribe(refresh);
  answers.subscribe(refresh);
  return scene;
}
