import { describe, expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { livePortee } from '../../../tests/support/scene.ts';
import type { PlaceId, SystemId, VariantId } from '../../core/edition/model.ts';
import { kilometres } from '../../core/units.ts';

const edition = await testEdition();
const place = (id: string) => id as PlaceId;

function portee() {
  const { scene, actions, answered } = livePortee(edition);
  return { actions, answered, state: () => scene.getState() };
}

describe('ranges', () => {
  const iskander = 'iskander' as SystemId;

  test('a system is drawn from the headline’s origin, and taken away again', () => {
    const { actions, state } = portee();
    actions.toggleSystem(iskander);
    expect(state().overlays).toMatchObject([
      { key: 0, variantId: 'iskander-m', origin: { type: 'places', placeIds: ['belarus'] } },
    ]);
    actions.toggleSystem(iskander);
    expect(state().overlays).toEqual([]);
  });

  test('a system named in a text is drawn from where the edition says it goes, whatever is selected', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('ukraine'));
    actions.toggleNamedSystem(iskander, 'iskander-m' as VariantId);
    expect(state().overlays).toMatchObject([{ origin: { placeIds: ['belarus'] } }]);
    actions.toggleNamedSystem(iskander);
    expect(state().overlays).toEqual([]);
  });

  test('a system of which the edition does not say where it is opens the ranges, and draws nothing', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('ukraine'));
    actions.toggleNamedSystem('scud' as SystemId);
    expect(state().overlays).toEqual([]);
    expect(state().screen.view).toBe('ranges');
  });

  test('a system that was found by the search is drawn by the same rule', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('ukraine'));
    actions.showSystem('scud' as SystemId);
    expect(state().overlays).toEqual([]);
    actions.showSystem(iskander);
    expect(state().overlays).toMatchObject([{ origin: { placeIds: ['belarus'] } }]);
    expect(state().screen.view).toBe('ranges');
  });

  test('a selected place is where the next range is drawn from', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('minsk'));
    actions.toggleSystem(iskander, 'iskander-e' as VariantId);
    expect(state().overlays).toMatchObject([
      { variantId: 'iskander-e', origin: { placeIds: ['minsk'] } },
    ]);
  });

  test('a radius of the reader’s stands beside the ranges, and changes by its figure alone', () => {
    const { actions, state } = portee();
    actions.addOverlay(iskander);
    actions.selectPlace(place('minsk'));
    actions.addRadius(kilometres(30));
    actions.setRadius(1, kilometres(45));
    expect(state().overlays).toMatchObject([
      { type: 'system', key: 0 },
      { type: 'radius', key: 1, km: 45, origin: { placeIds: ['minsk'] } },
    ]);
    actions.toggleSystem(iskander);
    expect(state().overlays).toMatchObject([{ type: 'radius' }]);
  });

  test('a removed range leaves its key, and so its colour, to the next', () => {
    const { actions, state } = portee();
    actions.addOverlay(iskander);
    actions.addOverlay(iskander);
    actions.removeOverlay(0);
    actions.addOverlay(iskander);
    expect(state().overlays.map(({ key }) => key)).toEqual([1, 0]);
  });

  test('a dragged origin becomes a point of the reader’s', () => {
    const { actions, state } = portee();
    actions.addOverlay(iskander);
    actions.dragOrigin(0, [20, 50]);
    expect(state().overlays[0]?.origin).toEqual({ type: 'point', point: [20, 50] });
  });

  test('the headline leads to its system from its origin, whatever was selected', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('minsk'));
    actions.showHeadline();
    expect(state().screen.view).toBe('ranges');
    expect(state().overlays).toMatchObject([
      { systemId: 'iskander', origin: { type: 'places', placeIds: ['belarus'] } },
    ]);
  });
});
