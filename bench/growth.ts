import type { PlaceId } from '../src/core/edition/model.ts';
import type { PlaceBrief } from '../src/library/answers.ts';
import { viewAround } from '../src/map/camera/opening-view.ts';
import { placesTogether } from '../src/store/selectors/places-together.ts';
import { mostNamedFirst } from '../src/store/selectors/ranked-places.ts';
import { randomFrom } from './edition/random.ts';

// How what the page works out of its places grows with their number. Run: npx tsx bench/growth.ts
const sizes = [4_000, 40_000] as const;
const rounds = 7;

/** Of the growth that n log n gives; a quadratic one is ten times that. */
const allowed = 2.5;

const viewport = {
  width: 800,
  height: 800,
  padding: { top: 24, right: 24, bottom: 24, left: 24 },
};

const random = randomFrom(1);

const tasks: Readonly<Record<string, (count: number) => () => unknown>> = {
  'the opening view': (count) => {
    const points = Array.from({ length: count }, () => ({
      point: [360 * random() - 180, 120 * random() - 60] as const,
      mentions: 1,
    }));
    return () => viewAround(points, viewport);
  },
  'places in one spot': (count) => {
    const places = Array.from({ length: count }, (_, at) => placeAt(at, [20 + at / 1e7, 50]));
    return () => placesTogether(places);
  },
  'places all over': (count) => {
    const places = Array.from({ length: count }, (_, at) =>
      placeAt(at, [360 * random() - 180, 120 * random() - 60]),
    );
    return () => placesTogether(places);
  },
  'the list of places': (count) => {
    const places = Array.from({ length: count }, (_, at) => ({
      label: { fr: `Lieu ${Math.floor(1e6 * random())}` },
      mentions: 1 + (at % 40),
    }));
    return () => mostNamedFirst(places, 'fr', (place) => place);
  },
};

let missed = false;
for (const [name, prepare] of Object.entries(tasks)) {
  let before: { readonly count: number; readonly ms: number } | null = null;
  for (const count of sizes) {
    const ms = timeOf(prepare(count));
    const growth = before === null ? null : ms / before.ms / (cost(count) / cost(before.count));
    console.log(
      `${name}, ${count}: ${ms.toFixed(2)} ms${growth === null ? '' : `, ${growth.toFixed(2)} × n log n`}`,
    );
    if (growth !== null && growth > allowed) missed = true;
    before = { count, ms };
  }
}
process.exit(missed ? 1 : 0);

function cost(count: number): number {
  return count * Math.log(count);
}

/** Milliseconds of the processor, the least of several: what the machine does besides only adds. */
function timeOf(run: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

function placeAt(at: number, point: readonly [number, number]): PlaceBrief {
  return {
    id: `p${at}` as PlaceId,
    kind: 'city',
    label: {},
    native: null,
    grammar: {},
    geometry: { type: 'point', point },
    ids: {},
    countryCode: null,
    partOf: null,
    source: 'none',
  };
}
