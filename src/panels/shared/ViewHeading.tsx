import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly className?: string;
  readonly lang?: string;
  /** False where something else in the view takes the focus. */
  readonly focused?: boolean;
}

let pageHasOpened = false;

/**
 * The heading of a view. When a view takes another's place the focus goes to its heading, so that
 * keyboard and screen reader start where the reader looks; not on the page's first view.
 */
export function ViewHeading({ children, focused = true, ...rest }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (pageHasOpened && focused) heading.current?.focus({ preventScroll: true });
    pageHasOpened = true;
  }, [focused]);
  return (
    <h1 {...rest} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
