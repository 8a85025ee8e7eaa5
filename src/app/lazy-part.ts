import { type ComponentType, createElement, lazy, useContext } from 'react';
import { AttemptContext } from './attempt.ts';

/**
 * A part of the page that is loaded when it is first shown. React remembers a part that did not come
 * for ever: each attempt of its boundary is a lazy component of its own, so that trying again asks
 * again.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const attempts: ComponentType<Props>[] = [];
  let loaded: ComponentType<Props> | null = null;
  const attempt = () =>
    lazy(async () => {
      loaded = await load();
      return { default: loaded };
    }) as unknown as ComponentType<Props>;
  return function LazyPart(props: Props) {
    const number = useContext(AttemptContext);
    if (loaded !== null) return createElement(loaded, props);
    attempts[number] ??= attempt();
    return createElement(attempts[number], props);
  };
}
