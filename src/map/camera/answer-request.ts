import type { Place, PlaceId, ShapeUnit } from '../../core/edition/model.ts';
import { originPoint } from '../../store/reach/origin-point.ts';
import { indexOf } from '../../store/selectors/edition-index.ts';
import type { State, View, ViewRequest } from '../../store/state.ts';
import { blocMembers } from '../draw/bloc-members.ts';
import { drawnRange } from '../draw/drawn-range.ts';
import { openArticleId } from '../draw/named-on-map.ts';
import { type Box, pointBox, unionBox } from './box.ts';
import { fitBox, sightOf, type Viewport } from './frame.ts';
import { geometryBox } from './geometry-box.ts';

/** Where the camera stands, and what it knows of the ground. */
export interface CameraContext {
  readonly view: View;
  readonly viewport: Viewport;
  /** The box of a country or region; null where its shape is not loaded. */
  readonly unitBox: (unit: ShapeUnit) => Box | null;
}

/** Deep enough to place a city among its neighbours, no deeper. */
const closest = 5.5;

/** From here on a city can be told from the next one. */
const legible = 3;

/** A country as large as this on the screen is in sight though its ends are not. */
const largeEnough = 0.2;

/** The view that a request asks for; null where everything is in sight as it is. */
export function answerRequest(
  state: State,
  request: ViewRequest,
  context: CameraContext,
): View | null {
  if (request.type === 'view') return request.view;
  const boxes =
    request.type === 'overlay'
      ? overlayBoxes(state, request.key)
      : request.placeIds.flatMap((id) => placeBoxes(state, id, context.unitBox));
  if (boxes.length === 0 || (isLegible(context) && boxes.every((box) => isInSight(box, context)))) {
    return null;
  }
  const all = unionBox(boxes);
  return all === null ? null : fitBox(all, context.viewport, Math.max(closest, context.view.zoom));
}

function isLegible({ view }: CameraContext): boolean {
  return view.zoom >= legible;
}

function isInSight(box: Box, { view, viewport }: CameraContext): boolean {
  const { visible, filled } = sightOf(box, view, viewport);
  return visible > 0.999 || filled > largeEnough;
}

function placeBoxes(state: State, id: PlaceId, unitBox: CameraContext['unitBox']): readonly Box[] {
  const place = indexOf(state.edition).placeById.get(id);
  if (place === undefined) return [];
  const units = unitsIn(state, place);
  const boxes = units.flatMap((unit) => unitBox(unit) ?? []);
  const whole = unionBox(boxes);
  if (whole !== null) return [whole];
  return place.geometry.type === 'members' ? [] : [pointBox(place.geometry.point)];
}

function unitsIn(state: State, place: Place): readonly ShapeUnit[] {
  if (place.geometry.type === 'members') {
    return blocMembers(state.edition, openArticleId(state), place);
  }
  return place.geometry.type === 'area' ? place.geometry.units : [];
}

function overlayBoxes(state: State, key: number): readonly Box[] {
  const overlay = state.overlays.find((candidate) => candidate.key === key);
  if (overlay === undefined) return [];
  const drawn = drawnRange(state.edition, overlay);
  const areas = drawn === null ? [] : [drawn.core, drawn.between ?? drawn.core];
  const boxes = areas.flatMap(({ geometry }) => geometryBox(geometry) ?? []);
  const point = originPoint(state.edition, overlay.origin);
  return point === null ? boxes : [...boxes, pointBox(point)];
}
