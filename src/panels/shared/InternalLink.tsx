import type { AnchorHTMLAttributes, MouseEvent } from 'react';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'onClick' | 'href'> {
  readonly href: string;
  readonly onFollow: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/** A link that the page follows itself, unless it is asked to open elsewhere. */
export function InternalLink({ href, onFollow, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.button !== 0) return;
        event.preventDefault();
        onFollow(event);
      }}
    />
  );
}
