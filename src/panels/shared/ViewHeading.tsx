import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly className?: string;
  readonly lang?: string;
}

let pageHasOpened = false;

/**
 * The heading of a view. When a view takes another's place the focus goes to its heading, so that
 * keyboard and screen reader start where the reader looks; not on the page's first view.
 */
export function ViewHeading({ children, ...rest }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (pageHasOpened) heading.current?.focus({ preventScroll: true });
    pageHasOpened = true;
  }, []);
  return (
    <h1 {...rest} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
