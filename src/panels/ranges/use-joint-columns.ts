import { useMemo } from 'react';
import type { PlaceId } from '../../core/edition/model.ts';
import { noGroundWeapon } from '../../core/edition/struck.ts';
import { localised } from '../../core/localised.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import { answerTo } from '../../store/answers.ts';
import type { JointColumn } from '../../store/reach/joint-rows.ts';
import { overlayRange } from '../../store/reach/overlay-range.ts';
import { reachQuestion } from '../../store/reach/reach-question.ts';
import type { Scene } from '../../store/scene.ts';
import type { Overlay } from '../../store/state.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { formatPoint } from './format-point.ts';

/** A column, and what stands above it. */
export interface HeadedColumn extends JointColumn {
  readonly overlay: Overlay;
  /** From where. */
  readonly origin: string;
  /** How far. */
  readonly km: string;
}

/** Whether a range has a column beside others: what strikes nothing on the ground tells of nobody inside. */
const isCounted = (scene: Scene, overlay: Overlay): boolean => {
  const range = overlayRange(scene, overlay);
  return range !== null && (range.system === null || noGroundWeapon(range.system) === null);
};

/** Whether one table answers for all that is drawn: the reader's own radii beside each other or beside a range. */
export const isToldTogether = (scene: Scene): boolean =>
  scene.overlays.some(({ type }) => type === 'radius') &&
  scene.overlays.filter((overlay) => isCounted(scene, overlay)).length > 1;

export function useJointColumns(): readonly HeadedColumn[] {
  const { scene } = usePortee();
  const { t, formats, language } = useWords(rangesWords);
  const overlays = useSlice((now) => now.overlays);
  const places = useSlice((now) => now.places);
  const byKey = useSlice((now) => now.byKey);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what the questions and answers follow from.
  return useMemo(() => {
    const now = scene.getState();
    const nameOf = (id: PlaceId) => {
      const place = places.get(id);
      return place === undefined ? id : localised(place.label, language);
    };
    return overlays.flatMap((overlay): HeadedColumn[] => {
      const query = reachQuestion(now, overlay);
      if (query === null || !isCounted(now, overlay)) return [];
      const { origin } = overlay;
      const high = formats.givenKm(query.highKm);
      return [
        {
          ...{ overlay, query },
          answer: answerTo(now, query),
          origin:
            origin.type === 'point'
              ? formatPoint(origin.point, language)
              : formats.list(origin.placeIds.map(nameOf)),
          km:
            query.lowKm === query.highKm
              ? high
              : t('claims.span', { low: formats.given(query.lowKm), high }),
        },
      ];
    });
  }, [overlays, places, byKey, language, t, formats]);
}
