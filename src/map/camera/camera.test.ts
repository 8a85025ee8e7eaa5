import { describe, expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { sceneOf } from '../../../tests/support/scene.ts';
import type { PlaceId } from '../../core/edition/model.ts';
import type { Box } from '../../core/geodesy/box.ts';
import { kilometres, type LngLat } from '../../core/units.ts';
import type { Overlay, View } from '../../store/state.ts';
import { linkedView } from '../../store/transitions/view.ts';
import { answerRequest } from './answer-request.ts';
import { grown, pointBox, unionBox } from './box.ts';
import { canvasView, clearView, fitBox, mercatorY, sightOf, type Viewport } from './frame.ts';
import { geometryBox } from './geometry-box.ts';
import { openingView, viewAround } from './opening-view.ts';
import { startingView } from './starting-view.ts';

const edition = await testEdition();
const state = await sceneOf(edition);

const desktop: Viewport = {
  width: 860,
  height: 800,
  padding: { top: 24, right: 24, bottom: 24, left: 24 },
};
const phone: Viewport = {
  width: 390,
  height: 844,
  padding: { top: 12, right: 12, bottom: 560, left: 12 },
};

const europe: View = { zoom: 3.6, center: [25, 53] };

describe('a box around others', () => {
  test('goes over the date line where that is the shorter way round', () => {
    const box = unionBox([pointBox([170, 10]), pointBox([-160, -5])]);
    expect(box).toEqual({ west: 170, south: -5, east: 200, north: 10 });
  });

  test('joins what was cut at the date line', () => {
    const ring = (west: number, east: number) => [
      [
        [west, 50],
        [east, 50],
        [east, 70],
        [west, 70],
        [west, 50],
      ],
    ];
    const coordinates = [ring(20, 180), ring(-180, -170)];
    expect(geometryBox({ type: 'MultiPolygon', coordinates })).toMatchObject({
      west: 20,
      east: 190,
    });
  });

  test('is the whole world where nothing is left out', () => {
    const quarters = [-180, -90, 0, 90].map(
      (west): Box => ({ west, east: west + 90, south: 0, north: 1 }),
    );
    expect(unionBox(quarters)).toMatchObject({ west: -180, east: 180 });
  });

  test('is nothing where there is nothing', () => {
    expect(unionBox([])).toBeNull();
  });
});

describe('fitting', () => {
  test.each([
    ['a country', { west: 23, south: 51, east: 33, north: 56 }, [desktop, phone]],
    ['an ocean across the date line', { west: 150, south: -40, east: 230, north: 40 }, [desktop]],
  ])('%s shows it whole in what nothing covers', (_, box, viewports) => {
    for (const viewport of viewports) {
      const view = fitBox(box, viewport, { closest: 9 });
      expect(sightOf(box, view, viewport).visible).toBeCloseTo(1, 6);
      const nearer = { ...view, zoom: view.zoom + 0.1 };
      expect(sightOf(box, nearer, viewport).visible).toBeLessThan(1);
    }
  });

  test('a country in the far north comes above a phone’s sheet, where the world itself ends', () => {
    const view = fitBox({ west: 19.6, south: 41, east: 190, north: 82 }, phone, { closest: 9 });
    const [top, bottom] = [0, 1].map((end) => {
      const pixels = (end - mercatorY(view.center[1])) * 512 * 2 ** view.zoom;
      return pixels + phone.height / 2;
    });
    expect(top).toBeLessThan(0.5);
    expect(bottom).toBeGreaterThan(phone.height - 0.5);
    const south = { west: 40, south: 41, east: 50, north: 45 };
    expect(sightOf(south, view, phone).visible).toBe(1);
  });

  test('a point goes no nearer than asked, and to the middle of what is free', () => {
    const view = fitBox(pointBox([30, 60]), phone, { closest: 5 });
    expect(view.zoom).toBe(5);
    const around = { west: 29.9, south: 59.95, east: 30.1, north: 60.05 };
    expect(sightOf(around, view, phone).visible).toBe(1);
    expect(view.center[1]).toBeLessThan(60);
  });
});

describe('a view by the middle of what nothing covers', () => {
  const clear: View = { zoom: 4, center: [28, 53] };

  test('has its middle there on every screen', () => {
    for (const viewport of [desktop, phone]) {
      const canvas = canvasView(clear, viewport);
      const around = { west: 27, south: 52, east: 29, north: 54 };
      expect(sightOf(around, canvas, viewport).visible).toBe(1);
      const back = clearView(canvas, viewport);
      expect(back.center[0]).toBeCloseTo(28, 9);
      expect(back.center[1]).toBeCloseTo(53, 9);
    }
    expect(canvasView(clear, phone).center[1]).toBeLessThan(50);
  });

  test('is what a link opens with', () => {
    expect(startingView({ ...state, view: clear }, phone)).toEqual(canvasView(clear, phone));
  });
});

describe('the camera', () => {
  const unitBoxes: Readonly<Record<string, Box>> = {
    RU: { west: 19.6, south: 41, east: 190, north: 82 },
    PL: { west: 14, south: 49, east: 24, north: 55 },
  };
  const context = (view: View, viewport = desktop) => ({
    view,
    viewport,
    unitBox: (unit: string) => unitBoxes[unit] ?? null,
    lineBox: () => null,
  });
  const ask = (view: View, ...placeIds: string[]) =>
    answerRequest(state, { type: 'places', placeIds: placeIds as PlaceId[] }, context(view));

  test('stays where everything asked for is in sight', () => {
    expect(ask(europe, 'minsk', 'poland')).toBeNull();
  });

  test('stays for a country that fills much of the screen though its ends are far', () => {
    expect(ask(europe, 'russia')).toBeNull();
  });

  test('slides at the same zoom to a place beyond the edge', () => {
    const view = ask({ zoom: 4.5, center: [10, 48] }, 'minsk');
    expect(view?.zoom).toBe(4.5);
    expect(view && sightOf(pointBox([27.56667, 53.9]), view, desktop).visible).toBe(1);
  });

  test('steps back to hold the place and what was selected before', () => {
    const view = ask({ zoom: 6, center: [2.3, 48.9] }, 'paris', 'vladivostok');
    expect(view?.zoom).toBeLessThan(3);
    for (const point of [
      [2.3488, 48.85341],
      [131.87353, 43.10562],
    ] as const) {
      expect(view && sightOf(pointBox(point), view, desktop).visible).toBe(1);
    }
  });

  test('comes nearer where a city could not be told from the next', () => {
    expect(ask({ zoom: 1, center: [0, 20] }, 'minsk')?.zoom).toBe(4.5);
  });

  const askForRange = (at: LngLat, from: View) => {
    const overlay: Overlay = {
      type: 'system',
      key: 0,
      systemId: edition.systems[0]?.id ?? ('' as never),
      variantId: edition.systems[0]?.defaultVariantId ?? ('' as never),
      origin: { type: 'point', point: at },
      mode: 'somewhere',
      beyond: [],
    };
    const request = { type: 'overlays', keys: [0] } as const;
    return answerRequest({ ...state, overlays: [overlay] }, request, context(from));
  };

  test('shows a whole range', () => {
    const view = askForRange([179.5, 60], europe);
    const ring = { west: 171, south: 55.6, east: 188, north: 64.4 };
    expect(view && sightOf(ring, view, desktop).visible).toBeCloseTo(1, 6);
  });

  test('shows all the radii of a link', () => {
    const radius = (key: number, point: LngLat): Overlay => ({
      type: 'radius',
      key,
      km: kilometres(100),
      origin: { type: 'point', point },
      mode: 'somewhere',
      beyond: [],
    });
    const overlays = [radius(0, [27.57, 53.9]), radius(1, [2.35, 48.85])];
    const request = linkedView({ overlays });
    const view = answerRequest({ ...state, overlays }, request, context(europe));
    for (const point of [
      [27.57, 53.9],
      [2.35, 48.85],
    ] as const) {
      const around = grown(pointBox(point), kilometres(100));
      expect(view && sightOf(around, view, desktop).visible).toBeCloseTo(1, 3);
    }
  });

  test('brings a range back whole that a panel has cut', () => {
    const seen = askForRange([25, 53], europe);
    const cut = seen && { ...seen, center: [seen.center[0], seen.center[1] + 4] as LngLat };
    const view = cut && askForRange([25, 53], cut);
    const ring = { west: 17.7, south: 48.6, east: 32.3, north: 57.4 };
    expect(cut && sightOf(ring, cut, desktop).visible).toBeLessThan(0.99);
    expect(view && sightOf(ring, view, desktop).visible).toBeCloseTo(1, 6);
  });

  test('comes nearer to a range that is small on the screen, and stays by one that is not', () => {
    const view = askForRange([25, 53], europe);
    expect(view?.zoom).toBeGreaterThan(4);
    expect(view && askForRange([25, 53], view)).toBeNull();
  });

  test('ignores places it does not know', () => {
    expect(ask(europe, 'nowhere')).toBeNull();
  });
});

describe('the first view', () => {
  test('holds the cities named most, and not one that is named once at the other end of the world', () => {
    const view = openingView(state, desktop);
    for (const point of [
      [27.56667, 53.9],
      [37.61556, 55.75222],
      [2.3488, 48.85341],
    ] as const) {
      expect(sightOf(pointBox(point), view, desktop).visible).toBe(1);
    }
    expect(sightOf(pointBox([131.87353, 43.10562]), view, desktop).visible).toBe(0);
  });

  test('on a small screen it goes to the shore where most is, not to the ocean between two', () => {
    const guinea = { point: [-10.9, 10.4], mentions: 3 } as const;
    const leone = { point: [-11.8, 8.6], mentions: 2 } as const;
    const carolina = { point: [-80, 34], mentions: 2 } as const;
    const ohio = { point: [-82.7, 40.3], mentions: 2 } as const;
    const view = viewAround([guinea, leone, carolina, ohio], phone);
    for (const { point } of [guinea, leone]) {
      expect(sightOf(pointBox(point), view, phone).visible).toBe(1);
    }
    expect(sightOf(pointBox(ohio.point), view, phone).visible).toBe(0);
    // A larger one shows all.
    const larger = viewAround([guinea, leone, carolina, ohio], desktop);
    expect(sightOf(pointBox(ohio.point), larger, desktop).visible).toBe(1);
  });
});
