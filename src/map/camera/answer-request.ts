import type { Place, PlaceId, ShapeUnit } from '../../core/edition/model.ts';
import { reachQuery } from '../../store/reach/reach-query.ts';
import { blocMembers } from '../../store/selectors/bloc-members.ts';
import { indexOf } from '../../store/selectors/edition-index.ts';
import type { State, View, ViewRequest } from '../../store/state.ts';
import { openArticleId } from '../draw/named-on-map.ts';
import { type Box, grown, pointBox, unionBox } from './box.ts';
import { canvasView, fitBox, type Sight, sightOf, slideTo, type Viewport } from './frame.ts';

/** Where the camera stands, and what it knows of the ground. */
export interface CameraContext {
  readonly view: View;
  readonly viewport: Viewport;
  /** The box of a country or region; null where its shape is not loaded. */
  readonly unitBox: (unit: ShapeUnit) => Box | null;
}

/** Deep enough to place a city among its neighbours, no deeper. */
const closest = 4.5;

/** From here on a city can be told from the next one. */
const legible = 2.5;

/** A country as large as this on the screen is in sight though its ends are not. */
const largeEnough = 0.2;

/**
 * The view that a request asks for; null where everything is in sight as it is. The camera moves
 * as little as it can: it stays, else it slides without zooming, else it steps back to hold all.
 */
export function answerRequest(
  state: State,
  request: ViewRequest,
  { view, viewport, unitBox }: CameraContext,
): View | null {
  if (request.type === 'view') return canvasView(request.view, viewport);
  const boxes =
    request.type === 'overlay'
      ? overlayBoxes(state, request.key, unitBox)
      : request.placeIds.flatMap((id) => placeBoxes(state, id, unitBox));
  const all = unionBox(boxes);
  if (all === null) return null;
  const isLegible = view.zoom >= legible;
  if (isLegible && boxes.every((box) => isInSight(sightOf(box, view, viewport)))) return null;
  const slid = isLegible ? slideTo(all, view, viewport) : null;
  return slid ?? fitBox(all, viewport, { closest: Math.max(closest, view.zoom) });
}

function isInSight({ visible, filled }: Sight): boolean {
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

/** The origin with the range around it: where the reach will be, before it is drawn. */
function overlayBoxes(
  state: State,
  key: number,
  unitBox: CameraContext['unitBox'],
): readonly Box[] {
  const overlay = state.overlays.find((candidate) => candidate.key === key);
  const query = overlay && reachQuery(state, overlay);
  if (overlay === undefined || !query) return [];
  const boxes = query.from.flatMap((shape) =>
    shape.type === 'point'
      ? pointBox(shape.point)
      : shape.units.flatMap((unit) => unitBox(unit) ?? []),
  );
  return boxes.map((box) => grown(box, query.highKm));
}
