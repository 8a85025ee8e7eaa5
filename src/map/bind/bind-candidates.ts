import '../style/candidates.css';
import { localised } from '../../core/localised.ts';
import type { CandidatePlace } from '../../core/review/candidates.ts';
import type { Actions } from '../../store/actions.ts';
import type { SceneStore } from '../../store/scene.ts';
import { type UnderReview, underReview } from '../../store/selectors/under-review.ts';
import { letterPlaces, type ScreenPoint } from '../draw/letter-places.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import type { Unbind } from './bind-sources.ts';

/**
 * The candidates of the mention under review, over the map: a letter each, on a leader, which chooses it. In the
 * page's own elements, so that they take its colours and its type, and can be pressed; who uses a keyboard has the same
 * in the list.
 */
export function bindCandidates(map: MapLibreMap, scene: SceneStore, actions: Actions): Unbind {
  const layer = element('svg', { class: 'candidate-marks', 'aria-hidden': 'true' });
  map.getContainer().append(layer);
  let marks: readonly CandidateMark[] = [];
  let offsets: readonly ScreenPoint[] = [];

  const arrange = (): void => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const points = marks.map(({ place }) => map.project([...place.point]));
    offsets = letterPlaces(points, { width, height }).map((letter, i) => ({
      x: letter.x - (points[i]?.x ?? 0),
      y: letter.y - (points[i]?.y ?? 0),
    }));
  };
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
    marks = (atHand?.candidates ?? []).map((candidate) =>
      candidateMark(
        candidate.letter,
        localised(candidate.place.label, language),
        candidate.place,
        candidate === atHand?.chosen,
        () => actions.draftReview({ placeId: candidate.place.placeId }),
      ),
    );
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

interface CandidateMark {
  readonly group: SVGElement;
  readonly place: CandidatePlace;
  readonly moveTo: (point: ScreenPoint, offset: ScreenPoint) => void;
}

function candidateMark(
  letter: string,
  name: string,
  place: CandidatePlace,
  isChosen: boolean,
  onChoose: () => void,
): CandidateMark {
  const group = element('g', { class: 'candidate-mark', ...(isChosen && { 'data-chosen': '' }) });
  const line = element('line', {});
  const dot = element('circle', { class: 'candidate-mark__point', r: '3.6' });
  const disc = element('circle', { class: 'candidate-mark__disc', r: isChosen ? '12' : '10.5' });
  const sign = element('text', { class: 'candidate-mark__letter', 'text-anchor': 'middle' });
  const label = element('text', { class: 'candidate-mark__name' });
  sign.textContent = letter;
  label.textContent = name;
  group.append(line, dot, disc, sign, label);
  group.addEventListener('click', onChoose);
  return {
    group,
    place,
    moveTo({ x, y }, offset) {
      const at = { x: x + offset.x, y: y + offset.y };
      set(line, { x1: x, y1: y, x2: at.x, y2: at.y });
      set(dot, { cx: x, cy: y });
      set(disc, { cx: at.x, cy: at.y });
      set(sign, { x: at.x, y: at.y + 4.6 });
      const isLeft = offset.x < 0;
      set(label, { x: at.x + (isLeft ? -17 : 17), y: at.y + 5 });
      label.setAttribute('text-anchor', isLeft ? 'end' : 'start');
    },
  };
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function set(target: SVGElement, numbers: Readonly<Record<string, number>>): void {
  for (const [key, value] of Object.entries(numbers)) target.setAttribute(key, value.toFixed(1));
}
