import {
  type ComponentType,
  createElement,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
} from 'react';
import { type Attempt, AttemptContext } from './attempt.ts';
import { PartBoundary } from './PartBoundary.tsx';

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
 * and offers to try again; the rest of the page goes on. React remembers a part that did not come for ever: each
 * attempt is a lazy component of its own, so that trying again asks again.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { waiting = null, faultClass }: Meanwhile = {},
): LazyPart<Props> {
  const attempts = new WeakMap<Attempt, ComponentType<Props>>();
  let loaded: ComponentType<Props> | null = null;
  const bring = async (): Promise<ComponentType<Props>> => {
    loaded ??= await load();
    return loaded;
  };
  const attempt = () =>
    lazy(async () => ({ default: await bring() })) as unknown as ComponentType<Props>;
  const Attempted = function Attempted(props: Props) {
    const current = useContext(AttemptContext);
    if (loaded !== null) return createElement(loaded, props);
    const known = attempts.get(current) ?? attempt();
    attempts.set(current, known);
    return createElement(known, props);
  };
  const Part = function LazyPart(props: Props) {
    return (
      <PartBoundary className={faultClass}>
        <Suspense fallback={waiting}>
          <Attempted {...props} />
        </Suspense>
      </PartBoundary>
    );
  };
  return Object.assign(Part, { ahead: () => void bring().catch(() => null) });
}
