import type { PlaceId, ShapeUnit } from '../../core/edition/model.ts';
import type { Box } from '../../core/geodesy/box.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import type { FindingOnMap } from '../../library/edition-finding.ts';
import { reachQuestion } from '../../store/reach/reach-question.ts';
import type { Scene } from '../../store/scene.ts';
import { openOnMap } from '../../store/selectors/open-finding.ts';
import { blocMembers, readingDate } from '../../store/selectors/reading-date.ts';
import type { View, ViewRequest } from '../../store/state.ts';
import { grown, pointBox, unionBox } from './box.ts';
import { canvasView, fitBox, type Sight, sightOf, slideTo, type Viewport } from './frame.ts';
import { openingView, viewAround, type WeighedPoint } from './opening-view.ts';

/** Where the camera stands, and what it knows of the ground. */
export interface CameraContext {
  readonly view: View;
  readonly viewport: Viewport;
  /** The box of a country or region; null where its shape is not loaded. */
  readonly unitBox: (unit: ShapeUnit) => Box | null;
  /** The box of the line that two units share; null where there is none. */
  readonly lineBox: (a: ShapeUnit, b: ShapeUnit) => Box | null;
}

/** Deep enough to place a city among its neighbours, no deeper. */
const closest = 4.5;

/** Deep enough to tell two neighbouring towns apart. */
const closestFinding = 8.5;

/** Kilometres around what a finding is of. */
const roundFinding = 10;

/** CSS pixels for the names of what a finding is of, which stand beside their points. */
const nameWidth = 48;

/** From here on a city can be told from the next one. */
const legible = 2.5;

/** A range that takes less of the screen is seen from too far away. */
const smallRange = 0.3;

/** A country as large as this on the screen is in sight though its ends are not; of a range the ends are the point. */
const largeEnough = 0.2;

/**
 * The view that a request asks for; null where everything is in sight as it is. The camera moves
 * as little as it can: it stays, else it slides without zooming, else it steps back to hold all.
 */
export function answerRequest(
  scene: Scene,
  request: ViewRequest,
  context: CameraContext,
): View | null {
  const { view } = context;
  if (request.type === 'view') return canvasView(request.view, context.viewport);
  if (request.type === 'opening') return openingView(scene, context.viewport);
  if (request.type === 'around')
    return viewAround(pointsOf(scene, request.placeIds), context.viewport);
  const viewport = request.type === 'finding' ? withNames(context.viewport) : context.viewport;
  const boxes = boxesOf(scene, request, context);
  const all = unionBox(boxes);
  if (all === null) return null;
  // What a range reaches is to be read in detail: a small one is come nearer to.
  const isToFill = request.type === 'overlays' || request.type === 'finding';
  const isTooSmall = isToFill && sightOf(all, view, viewport).filled < smallRange;
  const isLegible = view.zoom >= legible && !isTooSmall;
  const isSeen = request.type === 'overlays' ? isWhole : isInSight;
  if (isLegible && boxes.every((box) => isSeen(sightOf(box, view, viewport)))) return null;
  const slid = isLegible ? slideTo(all, view, viewport) : null;
  return (
    slid ??
    fitBox(all, viewport, {
      closest: request.type === 'finding' ? closestFinding : Math.max(closest, view.zoom),
    })
  );
}

function boxesOf(
  scene: Scene,
  request: Exclude<ViewRequest, { type: 'view' | 'opening' | 'around' }>,
  context: CameraContext,
): readonly Box[] {
  switch (request.type) {
    case 'overlays':
      return request.keys.flatMap((key) => overlayBoxes(scene, key, context.unitBox));
    case 'places':
      return request.placeIds.flatMap((id) => placeBoxes(scene, id, context.unitBox));
    case 'points':
      return request.points.map(pointBox);
    case 'finding':
      return findingBoxes(openOnMap(scene), context);
  }
}

const pointsOf = (scene: Scene, placeIds: readonly PlaceId[]): readonly WeighedPoint[] =>
  placeIds.flatMap((id) => {
    const geometry = scene.places.get(id)?.geometry;
    const isPoint = geometry !== undefined && geometry.type !== 'members';
    return isPoint ? [{ point: geometry.point, mentions: 1 }] : [];
  });

/** What is measured, else what is marked, else the areas: whole countries say little of a line between them. */
function findingBoxes(
  onMap: FindingOnMap | null,
  { unitBox, lineBox }: CameraContext,
): readonly Box[] {
  if (onMap === null) return [];
  const { lines, borders, points, units } = onMap;
  const measured = [
    ...lines.flat().map(pointBox),
    ...borders.flatMap(([a, b]) => lineBox(a, b) ?? []),
  ];
  const marked = measured.length > 0 ? measured : points.map(({ point }) => pointBox(point));
  const boxes = marked.length > 1 ? marked : [...marked, ...units.flatMap((u) => unitBox(u) ?? [])];
  return boxes.map((box) => grown(box, roundFinding));
}

function withNames({ padding, ...size }: Viewport): Viewport {
  const left = padding.left + nameWidth;
  return { ...size, padding: { ...padding, left, right: padding.right + nameWidth } };
}

const isWhole = ({ visible }: Sight): boolean => visible > 0.999;

const isInSight = (sight: Sight): boolean => isWhole(sight) || sight.filled > largeEnough;

function placeBoxes(scene: Scene, id: PlaceId, unitBox: CameraContext['unitBox']): readonly Box[] {
  const place = scene.places.get(id);
  if (place === undefined) return [];
  const units = unitsIn(scene, place);
  const boxes = units.flatMap((unit) => unitBox(unit) ?? []);
  const whole = unionBox(boxes);
  if (whole !== null) return [whole];
  return place.geometry.type === 'members' ? [] : [pointBox(place.geometry.point)];
}

function unitsIn(scene: Scene, place: PlaceBrief): readonly ShapeUnit[] {
  if (place.geometry.type === 'members') {
    return blocMembers(place, readingDate(scene));
  }
  return place.geometry.type === 'area' ? place.geometry.units : [];
}

/** The origin with the range around it: where the reach will be, before it is drawn. */
function overlayBoxes(
  scene: Scene,
  key: number,
  unitBox: CameraContext['unitBox'],
): readonly Box[] {
  const overlay = scene.overlays.find((candidate) => candidate.key === key);
  const query = overlay && reachQuestion(scene, overlay);
  if (overlay === undefined || !query) return [];
  const boxes = query.from.flatMap((shape) =>
    shape.type === 'point'
      ? pointBox(shape.point)
      : shape.units.flatMap((unit) => unitBox(unit) ?? []),
  );
  return boxes.map((box) => grown(box, query.highKm));
}
