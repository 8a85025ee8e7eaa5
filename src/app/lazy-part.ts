import { type ComponentType, createElement, lazy, useContext } from 'react';
import { AttemptContext } from './attempt.ts';

type LazyPart<Props extends object> = ComponentType<Props> & {
  /** Loads it before it is asked for. Where it does not come now, it is asked for again when it is shown. */
  readonly ahead: () => void;
};

/**
 * A part of the page that is loaded when it is first shown. React remembers a part that did not come
 * for ever: each attempt of its boundary is a lazy component of its own, so that trying again asks
 * again.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  const attempts: ComponentType<Props>[] = [];
  let loaded: ComponentType<Props> | null = null;
  const bring = async (): Promise<ComponentType<Props>> => {
    loaded ??= await load();
    return loaded;
  };
  const attempt = () =>
    lazy(async () => ({ default: await bring() })) as unknown as ComponentType<Props>;
  const Part = function LazyPart(props: Props) {
    const number = useContext(AttemptContext);
    if (loaded !== null) return createElement(loaded, props);
    attempts[number] ??= attempt();
    return createElement(attempts[number], props);
  };
  return Object.assign(Part, { ahead: () => void bring().catch(() => null) });
}
