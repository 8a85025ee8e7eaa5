import type { System } from '../../core/edition/model.ts';
import { localised } from '../../core/localised.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import type { SystemOverlay } from '../../store/state.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { BeyondMenu } from './BeyondMenu.tsx';
import { ClaimList } from './ClaimList.tsx';
import { OriginMenu } from './OriginMenu.tsx';
import { OverlayAnswer } from './OverlayAnswer.tsx';
import { OverlayEnd } from './OverlayEnd.tsx';

interface Props {
  readonly system: System;
  readonly overlay: SystemOverlay;
}

/** One drawn range, as a sentence whose parts are the controls, its claims, and who is inside. */
export function OverlayView({ system, overlay }: Props) {
  const { actions, t } = useWords(rangesWords);
  const language = useSlice((state) => state.language);
  const variant = system.variants.find(({ id }) => id === overlay.variantId);
  if (variant === undefined) return null;
  return (
    <div className="overlay" data-slot={overlay.key % 4}>
      <div className="overlay__sentence">
        <i className="overlay__colour" aria-hidden="true" />
        <select
          aria-label={t('range.variant')}
          value={overlay.variantId}
          onChange={({ currentTarget }) => {
            const chosen = system.variants.find(({ id }) => id === currentTarget.value);
            if (chosen !== undefined) actions.setVariant(overlay.key, chosen.id);
          }}
        >
          {system.variants.map(({ id, label }) => (
            <option key={id} value={id}>
              {localised(label, language)}
            </option>
          ))}
        </select>
        {` ${t('range.from')} `}
        <span className="overlay__origin">
          <OriginMenu overlay={overlay} />,
        </span>
        {overlay.beyond.length > 0 && t('reach.beyondWord')}
        <BeyondMenu overlay={overlay} />
        <OverlayEnd overlay={overlay} />
      </div>
      <OverlayAnswer overlay={overlay} system={system} hasTable>
        <ClaimList variant={variant} />
      </OverlayAnswer>
    </div>
  );
}
