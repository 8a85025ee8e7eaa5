import '../style/candidates.css';
import { localised } from '../../core/localised.ts';
import type { CandidatePlace } from '../../core/review/candidate-place.ts';
import type { Actions } from '../../store/actions.ts';
import type { SceneStore } from '../../store/scene.ts';
import { type UnderReview, underReview } from '../../store/selectors/under-review.ts';
import { type CandidateMark, candidateMark, svgElement } from '../draw/candidate-mark.ts';
import { letterPlaces, namesWithRoom, type ScreenPoint } from '../draw/letter-places.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';

interface ShownMark extends CandidateMark {
  readonly place: CandidatePlace;
  readonly isLettered: boolean;
  readonly isChosen: boolean;
  /** Of its name. */
  readonly letters: number;
}

/**
 * The candidates of the mention under review, over the map: a letter each, on a leader, which chooses it. In the
 * page's own elements, so that they take its colours and its type, and can be pressed; who uses a keyboard has the same
 * in the list.
 */
export function bindCandidates(map: MapLibreMap, scene: SceneStore, actions: Actions): Unbind {
  const layer = svgElement('svg', { class: 'candidate-marks', 'aria-hidden': 'true' });
  map.getContainer().append(layer);
  let marks: readonly ShownMark[] = [];
  let offsets: readonly ScreenPoint[] = [];

  const arrange = (): void => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const points = marks.map(({ place }) => map.project([...place.point]));
    nameAll(points);
    offsets = letterPlaces(points, { width, height }).map((letter, i) => ({
      x: letter.x - (points[i]?.x ?? 0),
      y: letter.y - (points[i]?.y ?? 0),
    }));
  };
  /** Letters keep their names apart; names at their points give way to each other, and all to the chosen one. */
  const nameAll = (points: readonly ScreenPoint[]): void => {
    const order = marks.map((_, i) => i).sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
    const room = namesWithRoom(
      order.map((i) => ({ point: points[i] ?? { x: 0, y: 0 }, letters: marks[i]?.letters ?? 0 })),
    );
    order.forEach((i, rank) => {
      const mark = marks[i];
      mark?.setNamed(mark.isLettered || (room[rank] ?? false));
    });
  };
  const isChosen = (i: number): boolean => marks[i]?.isChosen ?? false;
  const move = (): void => {
    marks.forEach((mark, i) => {
      mark.moveTo(map.project([...mark.place.point]), offsets[i] ?? { x: 0, y: 0 });
    });
  };
  const settle = (): void => {
    arrange();
    move();
  };
  const show = (atHand: UnderReview | null): void => {
    const { language } = scene.getState();
    // What was looked up stands among many: without letters.
    const isLettered = atHand?.marks === atHand?.candidates;
    marks = (atHand?.marks ?? []).map(({ letter, place }) => {
      const name = localised(place.label, language);
      const isChosen = place === atHand?.chosen?.place;
      const mark = candidateMark({
        letter: isLettered ? letter : null,
        name,
        isChosen,
        onChoose: () => actions.draftReview({ placeId: place.placeId }),
      });
      return { ...mark, place, isLettered, isChosen, letters: name.length };
    });
    layer.replaceChildren(...marks.map((mark) => mark.group));
    settle();
  };

  const unsubscribe = scene.subscribe(underReview, show, { fireImmediately: true });
  const unsubscribeNames = scene.subscribe(
    ({ language }) => language,
    () => show(underReview(scene.getState())),
  );
  map.on('move', move);
  map.on('moveend', settle);
  return () => {
    unsubscribe();
    unsubscribeNames();
    map.off('move', move);
    map.off('moveend', settle);
    layer.remove();
  };
}
