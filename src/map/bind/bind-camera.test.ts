import { expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { livePortee } from '../../../tests/support/scene.ts';
import type { PlaceId } from '../../core/edition/model.ts';
import type { LngLat } from '../../core/units.ts';
import { pointBox } from '../camera/box.ts';
import { sightOf } from '../camera/frame.ts';
import type { MapLibreMap } from '../maplibre-types.ts';
import { bindCamera } from './bind-camera.ts';

const edition = await testEdition();
const vladivostok: LngLat = [131.87353, 43.10562];
const padding = { top: 24, right: 24, bottom: 24, left: 24 };

/** A map that moves its camera only when told that the flight is over. */
function flyingMap() {
  const size = { clientWidth: 800, clientHeight: 740 };
  const heard = new Map<string, (event: object) => void>();
  let camera = { zoom: 3.5, center: [24, 53] as LngLat };
  let target: typeof camera | null = null;
  const fire = (type: string, event: object = {}) => heard.get(type)?.(event);
  const map = {
    on: (type: string, listener: (event: object) => void) => void heard.set(type, listener),
    off: (type: string) => void heard.delete(type),
    isMoving: () => target !== null,
    getZoom: () => camera.zoom,
    getCenter: () => ({
      wrap: () => ({ lng: camera.center[0], lat: camera.center[1] }),
    }),
    getContainer: () => size,
    getBounds: () => ({ getWest: () => -10, getEast: () => 60, getNorth: () => 70 }),
    unproject: () => ({ lat: 30 }),
    easeTo: (to: typeof camera) => {
      target = { zoom: to.zoom, center: to.center };
    },
  } as unknown as MapLibreMap;
  return {
    map,
    land: () => {
      camera = target ?? camera;
      target = null;
      fire('moveend');
    },
    /** As MapLibre ends a flight during which the map's size changed: with what was to be its middle elsewhere. */
    landBeside: (center: LngLat) => {
      camera = { ...camera, center };
      target = null;
      fire('moveend');
    },
    /** A panel that opens or grows below the map. */
    shrinkTo: (height: number) => {
      size.clientHeight = height;
      fire('resize');
    },
    dragTo: (center: LngLat) => {
      fire('movestart', { originalEvent: {} });
      camera = { ...camera, center };
      fire('moveend', { originalEvent: {} });
    },
    sees: (point: LngLat) =>
      sightOf(pointBox(point), camera, { width: 800, height: size.clientHeight, padding }).visible,
    isFlying: () => target !== null,
    standsAt: () => camera.center,
  };
}

async function asked() {
  const { scene, actions, answered } = livePortee(edition);
  await answered();
  const flying = flyingMap();
  const ground = { unitBox: () => null, lineBox: () => null, padding: () => padding };
  bindCamera(flying.map, scene, actions, ground);
  actions.selectPlace('vladivostok' as PlaceId);
  await answered();
  return { ...flying, actions };
}

test('what was asked for is in sight when the panel below has come, also while the camera was on its way', async () => {
  const flying = await asked();
  flying.shrinkTo(440);
  flying.land();
  flying.land();
  expect(flying.sees(vladivostok)).toBe(1);
  flying.shrinkTo(180);
  flying.land();
  expect(flying.sees(vladivostok)).toBe(1);
});

test('where the reader has gone since is kept whatever room the panels take', async () => {
  const flying = await asked();
  flying.land();
  flying.dragTo([2.35, 48.85]);
  flying.shrinkTo(300);
  expect(flying.isFlying()).toBe(false);
});

test('a link’s view has its middle where it says, also when a panel went while the camera was on its way', async () => {
  const flying = await asked();
  flying.land();
  flying.actions.followLink({ view: { zoom: 3.5, center: [24, 53] } }, []);
  flying.shrinkTo(740);
  flying.landBeside([24, 50]);
  flying.land();
  expect(flying.standsAt()).toEqual([24, 53]);
  expect(flying.isFlying()).toBe(false);
});
