import {
  type ComponentType,
  createElement,
  type ReactNode,
  Suspense,
  useLayoutEffect,
  useReducer,
  useState,
} from 'react';
import { PartBoundary } from './PartBoundary.tsx';
import { WakeContext, wakeWith } from './use-loaded.ts';

type LazyPart<Props extends object> = ComponentType<Props> & {
  /** Loads it before it is asked for. Where it does not come now, it is asked for again when it is shown. */
  readonly ahead: () => void;
};

interface Meanwhile {
  /** What stands in its place until it has come. */
  readonly waiting?: ReactNode;
  /** The class of what is said where it does not come. */
  readonly faultClass?: string;
}

/**
 * A part of the page that is loaded when it is first shown. Where it does not come, or fails, it says so in its own place
 * and offers to try again; the rest of the page goes on. React's own `lazy` remembers for ever what did not come, and
 * shows what came only 300 ms after it said that it waits.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { waiting = null, faultClass }: Meanwhile = {},
): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const bring = async (): Promise<ComponentType<Props>> => {
    loaded ??= await load();
    return loaded;
  };
  const Loading = function Loading(props: Props) {
    const [component, setComponent] = useState(() => loaded);
    // Asked for with the first commit: an effect after the paint would lose a frame.
    useLayoutEffect(() => {
      let isShown = true;
      const show = (bringComponent: () => ComponentType<Props>): void => {
        if (isShown) setComponent(bringComponent);
      };
      bring().then(
        (brought) => show(() => brought),
        (fault: unknown) =>
          show(() => {
            // Thrown while React renders: the boundary catches it.
            throw fault;
          }),
      );
      return () => {
        isShown = false;
      };
    }, []);
    return component === null ? waiting : createElement(component, props);
  };
  const Part = function LazyPart(props: Props) {
    const [, render] = useReducer((renders: number) => renders + 1, 0);
    const [wakeAfter] = useState(() => wakeWith(render));
    return (
      <PartBoundary className={faultClass}>
        <WakeContext value={wakeAfter}>
          <Suspense fallback={waiting}>
            <Loading {...props} />
          </Suspense>
        </WakeContext>
      </PartBoundary>
    );
  };
  return Object.assign(Part, { ahead: () => void bring().catch(() => null) });
}
