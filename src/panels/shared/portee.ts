import { createContext, useContext, useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import type { FindPlaces } from '../../core/review/look-up.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/translator.ts';
import type { Editing } from '../../library/library.ts';
import type { Actions } from '../../store/actions.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import type { AnswerTo, Question } from '../../store/answers.ts';
import { answerTo, keyOf } from '../../store/answers.ts';
import type { Editions } from '../../store/editions.ts';
import type { Scene, SceneStore } from '../../store/scene.ts';

/** What every panel works with. The words change with the language, the rest never does. */
export interface Portee {
  readonly scene: SceneStore;
  /** Asks what is not known yet; the answer comes into the scene. */
  readonly ask: (question: Question) => void;
  /** The same, and again whenever the edition changes, until it is stopped. */
  readonly follow: (question: Question) => () => void;
  readonly actions: Actions;
  readonly editions: Editions;
  /** How the edition is changed; null for one that cannot be. */
  readonly editing: Editing | null;
  /** Looks places up in the gazetteer. */
  readonly findPlaces: FindPlaces;
  /** What adds articles: loaded when it is first asked for, the same promise each time. */
  readonly openAdding: () => Promise<AddingPort>;
  /** The language of the words that have come: the one asked for, a moment later. */
  readonly language: Language;
  readonly t: Translate;
  readonly formats: Formats;
}

export const PorteeContext = createContext<Portee | null>(null);

export function usePortee(): Portee {
  const portee = useContext(PorteeContext);
  if (portee === null) throw new Error('A panel stands outside PorteeContext.');
  return portee;
}

/** A slice of what is shown; the selector must give the same object for the same scene. */
export function useSlice<Slice>(selector: (scene: Scene) => Slice): Slice {
  return useStore(usePortee().scene, selector);
}

/** The answer to a question, which is asked if nobody has; null until it comes. */
export function useAnswer<Q extends Question>(question: Q | null): AnswerTo<Q> | null {
  const { follow } = usePortee();
  const key = question === null ? null : keyOf(question);
  const followNow = useEffectEvent(() => (question === null ? undefined : follow(question)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the question's text; the object is new each time.
  useEffect(() => followNow(), [key]);
  return useSlice((scene) => answerTo(scene, question));
}
