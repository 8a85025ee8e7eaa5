import type { Localised, PlaceId } from '../../core/edition/model.ts';
import type { OriginShape } from '../../core/reach/reach-query.ts';
import type { Answers, ReachQuestion } from '../answers.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';
import { blocMembers, readingDate } from '../selectors/reading-date.ts';
import type { Overlay } from '../state.ts';
import { overlayRange } from './overlay-range.ts';

/** What an overlay asks of the geography; null where no source gives a range, or its places are not known yet. */
export const reachQuestion = (scene: Scene, overlay: Overlay): ReachQuestion | null =>
  asked(scene, overlay).plain;

/** The same question under another view of where a place ends. */
export interface AlternativeQuestion {
  readonly question: ReachQuestion;
  readonly label: Localised;
}

/** For the first place of the overlay that has another view; null where none has. */
export const alternativeQuestion = (scene: Scene, overlay: Overlay): AlternativeQuestion | null =>
  asked(scene, overlay).alternative;

interface OverlayQuestions {
  readonly plain: ReachQuestion | null;
  readonly alternative: AlternativeQuestion | null;
}

type Ask = (
  places: Answers['places'],
  head: Answers['head'],
  date: ReturnType<typeof readingDate>,
) => OverlayQuestions;

const questions = new WeakMap<Overlay, Ask>();

/** Kept with the overlay: the same object as long as what it follows from is. */
function asked(scene: Scene, overlay: Overlay): OverlayQuestions {
  const known = questions.get(overlay);
  const ask =
    known ??
    memoise((places, head, date): OverlayQuestions => {
      const around = { places, head, date };
      return {
        plain: questionOf(around, overlay, null),
        alternative: alternativeOf(around, overlay),
      };
    });
  if (known === undefined) questions.set(overlay, ask);
  return ask(scene.places, scene.head, readingDate(scene));
}

interface Around extends Pick<Answers, 'places' | 'head'> {
  readonly date: ReturnType<typeof readingDate>;
}

/** @param otherwise a place to take by its alternative area */
function questionOf(
  around: Around,
  overlay: Overlay,
  otherwise: PlaceId | null,
): ReachQuestion | null {
  const { origin, mode, beyond } = overlay;
  const range = overlayRange(around, overlay);
  if (range === null) return null;
  const shapes = (ids: readonly PlaceId[]) =>
    ids.flatMap((id) => shapeOf(around, id, id === otherwise) ?? []);
  const from: readonly OriginShape[] =
    origin.type === 'point' ? [{ type: 'point', point: origin.point }] : shapes(origin.placeIds);
  if (from.length === 0) return null;
  return { ask: 'reach', from, beyond: shapes(beyond), mode, ...range.span };
}

function alternativeOf(around: Around, overlay: Overlay): AlternativeQuestion | null {
  const { origin, beyond } = overlay;
  const ids = [...(origin.type === 'places' ? origin.placeIds : []), ...beyond];
  for (const id of ids) {
    const geometry = around.places.get(id)?.geometry;
    if (geometry?.type !== 'area' || geometry.alternative === null) continue;
    const question = questionOf(around, overlay, id);
    return question && { question, label: geometry.alternative.label };
  }
  return null;
}

function shapeOf({ places, date }: Around, id: PlaceId, otherwise: boolean): OriginShape | null {
  const place = places.get(id);
  if (place === undefined) return null;
  const { geometry } = place;
  if (geometry.type === 'point') return { type: 'point', point: geometry.point };
  const units =
    geometry.type === 'members'
      ? blocMembers(place, date)
      : ((otherwise ? geometry.alternative?.units : null) ?? geometry.units);
  return units.length === 0 ? null : { type: 'units', units };
}
