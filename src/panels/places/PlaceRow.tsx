import { localised } from '../../core/localised.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import { doubtfulPlaces } from '../../store/selectors/places.ts';
import { describePlace } from '../place/describe-place.ts';
import { DoubtMark } from '../shared/DoubtMark.tsx';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

interface Props {
  readonly place: PlaceBrief;
  readonly count: number;
}

export function PlaceRow({ place, count }: Props) {
  const { actions, t } = usePortee();
  const language = useSlice((state) => state.language);
  const selected = useSlice((state) => state.selection.includes(place.id));
  const lit = useSlice((state) => state.hover === place.id);
  const beside = useSlice((state) => state.selection.length > 0 && !selected);
  const doubtful = useSlice((scene) => doubtfulPlaces(scene).has(place.id));
  const name = localised(place.label, language);
  return (
    <li className="place-row" data-lit={lit || undefined}>
      <InternalLink
        className="place-row__name"
        data-doubtful={doubtful || undefined}
        href={linkTo.place(place.id)}
        aria-current={selected || undefined}
        onPointerEnter={() => actions.hoverPlace(place.id)}
        onPointerLeave={() => actions.hoverPlace(null)}
        onFocus={() => actions.hoverPlace(place.id)}
        onBlur={() => actions.hoverPlace(null)}
        onFollow={(event) => actions.selectPlace(place.id, event.shiftKey ? 'beside' : 'alone')}
      >
        {name}
        {doubtful && <DoubtMark />}
      </InternalLink>
      <span className="meta">{describePlace(place, language, t)}</span>
      <span className="place-row__count">{t('places.mentions', { count })}</span>
      {beside && (
        <button
          type="button"
          className="text-button place-row__beside"
          aria-label={t('selection.addNamed', { name })}
          onClick={() => actions.selectPlace(place.id, 'beside')}
        >
          {t('selection.addShort')}
        </button>
      )}
    </li>
  );
}
