import { InternalLink } from '../shared/InternalLink.tsx';
import type { Hit } from './hit.ts';

interface Props {
  readonly id: string;
  readonly hit: Hit;
  readonly chosen: boolean;
}

/** A result in the list: the keyboard stays in the field, so that only a pointer lands on it. */
export function HitOption({ id, hit, chosen }: Props) {
  const { href, follow, lang, content, aside } = hit;
  const shared = {
    id,
    className: 'hit',
    role: 'option',
    tabIndex: -1,
    'aria-selected': chosen,
  } as const;
  const inside = (
    <>
      <span className="hit__content" lang={lang}>
        {content}
      </span>
      {aside !== '' && <span className="hit__aside meta">{aside}</span>}
    </>
  );
  if (href === null)
    return (
      <button {...shared} type="button" onClick={follow}>
        {inside}
      </button>
    );
  return (
    <InternalLink {...shared} href={href} onFollow={follow}>
      {inside}
    </InternalLink>
  );
}
