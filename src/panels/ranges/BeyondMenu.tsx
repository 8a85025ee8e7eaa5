import { rangesWords } from '../../i18n/parts/ranges.ts';
import type { Overlay } from '../../store/state.ts';
import { Menu } from '../shared/Menu.tsx';
import { useWords } from '../shared/use-words.ts';
import { useOriginWords } from './origin-words.ts';
import { PlaceChoices } from './PlaceChoices.tsx';

/** From where it was in range already: what the origin adds to that is what stands out. */
export function BeyondMenu({ overlay }: { readonly overlay: Overlay }) {
  const { actions, t } = useWords(rangesWords);
  const words = useOriginWords();
  const { key, beyond } = overlay;
  return (
    <Menu label={t('reach.beyond')} chosen={words.beyond(overlay)}>
      <p className="meta">{t('reach.beyondExplained')}</p>
      {beyond.length > 0 && (
        <button type="button" className="text-button" onClick={() => actions.setBeyond(key, [])}>
          {t('reach.beyondNothing')}
        </button>
      )}
      <PlaceChoices chosen={beyond} onChange={(placeIds) => actions.setBeyond(key, placeIds)} />
    </Menu>
  );
}
