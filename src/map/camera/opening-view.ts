import type { PlaceId } from '../../core/edition/model.ts';
import { mentionCounts } from '../../store/selectors/mentions.ts';
import type { State, View } from '../../store/state.ts';
import { pointBox, unionBox } from './box.ts';
import { canvasView, fitBox, type Viewport } from './frame.ts';

/** Of the mentions, the share that the first view may leave out: far places named in passing. */
const outlying = 0.1;

const closest = 6;

/** On a small screen names need room more than the last place needs to be in. */
const widest = 2.4;

/**
 * Where the camera starts: at the view of the link, else where the edition plays: around most of
 * its mentions. A place far from all others that is named once does not pull the view to it.
 */
export function openingView(state: State, viewport: Viewport): View {
  if (state.view !== null) return canvasView(state.view, viewport);
  const box = unionBox(mostNamed(state).map(pointBox));
  if (box === null) return { zoom: widest, center: [0, 20] };
  return fitBox(box, withNames(viewport), { closest, widest });
}

/** Names stand to the right of their points where they can. */
function withNames({ width, height, padding }: Viewport): Viewport {
  return { width, height, padding: { ...padding, right: padding.right + width / 12 } };
}

/** The named points, without those whose leaving out makes the box around the rest smallest. */
function mostNamed(state: State) {
  const counts = mentionCounts(state);
  let kept = state.edition.places.flatMap(({ id, geometry }) =>
    counts.has(id) && geometry.type !== 'members' ? [{ id, point: geometry.point }] : [],
  );
  const weigh = (ids: readonly { readonly id: PlaceId }[]) =>
    ids.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  const least = weigh(kept) * (1 - outlying);
  for (;;) {
    const smaller = kept
      .map((out) => kept.filter((place) => place !== out))
      .filter((rest) => rest.length > 0 && weigh(rest) >= least)
      .map((rest) => ({ rest, size: extent(rest) }))
      .sort((a, b) => a.size - b.size)[0];
    if (smaller === undefined) return kept.map(({ point }) => point);
    kept = smaller.rest;
  }
}

function extent(places: readonly { readonly point: readonly [number, number] }[]): number {
  const box = unionBox(places.map(({ point }) => pointBox(point)));
  return box === null ? 0 : box.east - box.west + (box.north - box.south);
}
