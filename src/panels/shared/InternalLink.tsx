import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useSlice } from './portee.ts';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'onClick' | 'href'> {
  readonly href: string;
  readonly onFollow: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/** A link that the page follows itself, unless it is asked to open elsewhere. */
export function InternalLink({ href, onFollow, ...rest }: Props) {
  // Opened elsewhere, it is to lead into the same edition.
  const edition = useSlice((scene) => scene.edition);
  return (
    <a
      {...rest}
      href={edition === null ? href : `${href}&edition=${edition}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.button !== 0) return;
        event.preventDefault();
        onFollow(event);
      }}
    />
  );
}
