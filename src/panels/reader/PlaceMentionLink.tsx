import type { PlaceMention } from '../../core/edition/model.ts';
import { isDoubtful } from '../../core/edition/proposal.ts';
import { currentMention } from '../../store/screen.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** Names shorter than this do not break over two lines. */
const unbroken = 24;

interface Props {
  readonly mention: PlaceMention;
  readonly text: string;
}

/** A place's name in the text: pointing at it lights the place on the map, following it selects it. */
export function PlaceMentionLink({ mention, text }: Props) {
  const { actions } = usePortee();
  const { id, placeId, sense } = mention;
  const current = useSlice(({ screen }) => currentMention(screen) === id);
  const selected = useSlice((state) => state.selection.includes(placeId));
  const lit = useSlice((state) => state.hover === placeId);
  return (
    <InternalLink
      className={text.length < unbroken ? 'mention underlined no-break' : 'mention underlined'}
      href={linkTo.mention(id)}
      data-mention={id}
      data-sense={sense}
      data-doubtful={isDoubtful(mention) || undefined}
      data-selected={selected || undefined}
      data-lit={lit || undefined}
      aria-current={current ? 'location' : undefined}
      aria-describedby={`sense-${sense}`}
      onPointerEnter={() => actions.hoverPlace(placeId)}
      onPointerLeave={() => actions.hoverPlace(null)}
      onFocus={() => actions.hoverPlace(placeId)}
      onBlur={() => actions.hoverPlace(null)}
      onFollow={(event) => {
        if (event.shiftKey) actions.selectPlace(placeId, 'beside');
        else actions.openMention(mention);
      }}
    >
      {text}
    </InternalLink>
  );
}
