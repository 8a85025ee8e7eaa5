import { expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { sceneOf } from '../../../tests/support/scene.ts';
import type { JudgedCity, ReachAnswer } from '../../core/reach/reach-answer.ts';
import type { ReachQuery } from '../../core/reach/reach-query.ts';
import { verdict } from '../../core/reach/verdict.ts';
import { kilometres, type LngLat } from '../../core/units.ts';
import { toldRadius } from './told-radius.ts';

const { places } = await sceneOf(await testEdition());
const minsk: LngLat = [27.56667, 53.9];
const span = { lowKm: kilometres(300), highKm: kilometres(300) };
const query: ReachQuery = {
  ...{ from: [{ type: 'point', point: minsk }], beyond: [], mode: 'somewhere' },
  ...span,
};

function city(name: string, km: number, { isCapital = false, id = km } = {}): JudgedCity {
  return {
    ...{ id: String(id), from: minsk, before: null },
    ...{ distance: kilometres(km), verdict: verdict(kilometres(km), span) },
    city: {
      id,
      name,
      names: { fr: name, en: name },
      country: 'BY',
      point: minsk,
      population: 1,
      isCapital,
    },
  };
}

const told = (...cities: JudgedCity[]) =>
  toldRadius(places, query, { targets: [], cities } as unknown as ReachAnswer, 'fr');

test('capitals are told before other towns, the nearest first; what the circle is drawn around is not', () => {
  const { capitals, others } = told(
    city('Loin', 290),
    city('Autre', 200, { isCapital: true }),
    city('Une', 100, { isCapital: true }),
    city('Centre', 0, { isCapital: true }),
    city('Près', 10),
  );
  expect(capitals).toEqual(['Une', 'Autre']);
  expect(others).toEqual(['Près', 'Loin']);
});

test('two at most are told of as just outside, by how much', () => {
  const { others, misses } = told(
    city('Trop', 310),
    city('Juste', 304),
    city('Encore', 308),
    city('Presque', 307),
  );
  expect(others).toEqual([]);
  expect(misses).toEqual([
    { name: 'Juste', by: 4 },
    { name: 'Presque', by: 7 },
  ]);
  expect(told(city('Trop', 309.5)).misses).toEqual([]);
});

test('a capital that the edition names is one, by its number', () => {
  const moscow = [...places.values()].find(({ id }) => id === 'moscow');
  if (moscow?.ids.geonames === undefined) throw new Error('The edition has no Moscow.');
  const judged = city('Moskva', 173, { isCapital: true, id: moscow.ids.geonames });
  const { city: _, ...target } = judged;
  const answer = { targets: [{ ...target, id: moscow.id }], cities: [judged] };
  const { capitals, others } = toldRadius(places, query, answer as unknown as ReachAnswer, 'fr');
  expect({ capitals, others }).toEqual({ capitals: ['Moscou'], others: [] });
});
