import { localised } from '../../core/localised.ts';
import type { Formats } from '../../i18n/format.ts';
import type { LegendKey } from '../../i18n/parts/legend.ts';
import type { Translate } from '../../i18n/translator.ts';
import { overlayRange } from '../../store/reach/overlay-range.ts';
import type { Scene } from '../../store/scene.ts';
import type { Overlay } from '../../store/state.ts';

/** What a surface or a line of a drawn range means. */
export interface RangeEntry {
  readonly kind: 'gained' | 'core' | 'edge' | 'base' | 'own';
  readonly slot: number;
  readonly text: string;
}

type Known = Pick<Scene, 'overlays' | 'places' | 'head' | 'language'>;

interface Words {
  readonly t: Translate<LegendKey>;
  readonly formats: Formats;
}

/** What the drawn ranges mean; several are told apart by name, as on the map. */
export const rangeEntries = (scene: Known, words: Words): readonly RangeEntry[] =>
  scene.overlays.flatMap((overlay) => entriesOf(overlay, scene, words));

function entriesOf(
  overlay: Overlay,
  { overlays, places: known, head, language }: Known,
  { t, formats }: Words,
): readonly RangeEntry[] {
  const range = overlayRange({ head }, overlay);
  if (range === null) return [];
  const { span, system } = range;
  const slot = overlay.key;
  const low = formats.givenKm(span.lowKm);
  const high = formats.givenKm(span.highKm);
  if (system === null) return [{ kind: 'own', slot, text: t('legend.own', { km: high }) }];
  const gained = overlay.beyond.length > 0;
  const places = formats.list(
    overlay.beyond.flatMap((id) => {
      const place = known.get(id);
      return place === undefined ? [] : localised(place.label, language);
    }),
  );
  const name = overlays.length > 1 ? `${localised(system.label, language)} · ` : '';
  const entry = (kind: RangeEntry['kind'], text: string): RangeEntry => ({
    ...{ kind, slot },
    text: name + text,
  });
  return [
    entry(gained ? 'gained' : 'core', t(gained ? 'legend.gained' : 'legend.core', { low, high })),
    ...(span.lowKm < span.highKm
      ? [entry('edge', t(gained ? 'legend.gainedEdge' : 'legend.edge', { low, high }))]
      : []),
    ...(gained ? [entry('base', t('legend.base', { high, places }))] : []),
  ];
}
