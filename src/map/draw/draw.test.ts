import { describe, expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { sceneOf } from '../../../tests/support/scene.ts';
import type { ArticleId, Edition, PlaceId } from '../../core/edition/model.ts';
import type { Scene } from '../../store/scene.ts';
import { articleOnScreen, readingOf } from '../../store/screen.ts';
import { namedOnMap } from '../../store/selectors/named-on-map.ts';
import { tintSteps } from '../../store/selectors/tint-steps.ts';
import { hoveredUnits, placeAreas, selectedUnits, tintLevel } from './area-states.ts';
import { countryLabels } from './country-labels.ts';
import { placeOfUnit } from './place-of-unit.ts';
import { placePoints } from './place-points.ts';
import { placeShapes, type ShapeOf } from './place-shapes.ts';

const edition = await testEdition();
const opening = await sceneOf(edition);

const id = (placeId: string) => placeId as PlaceId;

function pointOf(scene: Scene, placeId: string) {
  const feature = placePoints(scene).features.find(({ properties }) => properties.id === placeId);
  if (feature === undefined) throw new Error(`${placeId} is not among the points.`);
  return feature.properties;
}

/** The first article that names a place, open. */
function reading(placeId: string): Promise<Scene> {
  const mention = edition.mentions.find(
    (candidate) => candidate.kind === 'place' && candidate.placeId === placeId,
  );
  if (mention === undefined) throw new Error(`No article names ${placeId}.`);
  const { articleId } = mention;
  return sceneOf(edition, { screen: { view: 'reader', reading: { articleId, at: null } } });
}

describe('beside a mention under review', () => {
  test('the other places of its article are marked, and no others', async () => {
    const read = await reading('minsk');
    const { articleId } = readingOf(read.screen) ?? {};
    const ofArticle = edition.mentions.filter(
      (mention) => mention.kind === 'place' && mention.articleId === articleId,
    );
    const once = ofArticle.find(
      (mention) =>
        mention.kind === 'place' &&
        ofArticle.filter((other) => other.kind === 'place' && other.placeId === mention.placeId)
          .length === 1,
    );
    if (articleId === undefined || once?.kind !== 'place') throw new Error('None is named once.');
    const at = { type: 'mention', id: once.id } as const;
    const under = await sceneOf(edition, {
      screen: { view: 'review', behind: { articleId, at } },
    });
    const others = [...namedOnMap(read).counts.keys()].filter((one) => one !== once.placeId);
    expect([...namedOnMap(under).counts.keys()]).toEqual(others);
    expect(namedOnMap(under).counted).toBe(false);
  });
});

describe('the points', () => {
  test('are drawn from the most named to the least, so that no small one is hidden', () => {
    const counts = placePoints(opening).features.map(({ properties }) => properties.count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(1);
  });

  test('have areas that grow with how often they are named', () => {
    const once = pointOf(opening, 'brest');
    const often = pointOf(opening, 'moscow');
    expect(once.count).toBe(1);
    expect(once.radius).toBeCloseTo(4.4);
    expect(often.radius).toBeCloseTo(4.4 + 1.75 * (Math.sqrt(often.count) - 1));
  });

  test('are the same object for the same mentions, whatever is selected or pointed at', () => {
    const points = placePoints(opening);
    expect(placePoints({ ...opening, hover: id('minsk') })).toBe(points);
    expect(placePoints({ ...opening, selection: [id('minsk')] })).toBe(points);
    expect(placePoints({ ...opening, language: 'en', theme: 'dark' })).toBe(points);
  });

  test('of one spot keep their names off the largest of them', () => {
    const { labelOffset } = pointOf(opening, 'moscow');
    expect(pointOf(opening, 'kremlin').labelOffset).toBe(labelOffset);
    expect(pointOf(opening, 'minsk').labelOffset).toBeLessThan(labelOffset);
  });

  test('stay in the data when filters hide them, to be shown once they are selected', async () => {
    const filters = { ...opening.filters, kinds: ['country' as const] };
    expect(pointOf(await sceneOf(edition, { filters }), 'minsk')).toMatchObject({
      shown: false,
      count: 0,
    });
  });

  test('carry the name in the language of the country, where that is another name', () => {
    expect(pointOf(opening, 'saint-petersburg').native).toBe('Санкт-Петербург');
    expect(pointOf(opening, 'paris')).not.toHaveProperty('native');
  });
});

describe('a place that no mention names for certain', async () => {
  const doubted = (placeId: string, of: 'all' | 'one') => {
    let left = of === 'all' ? Number.POSITIVE_INFINITY : 1;
    const mentions = edition.mentions.map((mention) => {
      if (mention.kind !== 'place' || mention.placeId !== placeId || left-- <= 0) return mention;
      const { sense } = mention;
      const proposal = { confidence: 0.5, sense, candidates: [], reasons: [] };
      return { ...mention, reviewed: false, proposal };
    });
    return { ...edition, mentions };
  };

  test('is doubtful, among all and beside an open article', async () => {
    const all = doubted('minsk', 'all');
    expect(pointOf(await sceneOf(all), 'minsk').doubtful).toBe(true);
    const { screen } = await reading('minsk');
    expect(pointOf(await sceneOf(all, { screen }), 'minsk').doubtful).toBe(true);
    expect(pointOf(opening, 'minsk').doubtful).toBe(false);
  });

  test('is not doubtful where one mention is sure', async () => {
    expect(pointOf(await sceneOf(doubted('minsk', 'one')), 'minsk').doubtful).toBe(false);
  });

  test('is told of with a question mark, a country too', async () => {
    const scene = await sceneOf(doubted('poland', 'all'));
    const { features } = countryLabels(scene, []);
    const doubtful = features.flatMap(({ properties }) =>
      properties.doubtful ? properties.id : [],
    );
    expect(doubtful).toEqual(['poland']);
  });
});

describe('beside an open article', async () => {
  const scene = await reading('saint-petersburg');

  test('only its own places are marked, all in one size and without figures', () => {
    const shown = placePoints(scene).features.filter(({ properties }) => properties.shown);
    const named = new Set(
      edition.mentions.flatMap((mention) =>
        mention.kind === 'place' && mention.articleId === articleOnScreen(scene.screen)
          ? [mention.placeId]
          : [],
      ),
    );
    for (const { properties } of shown) {
      expect(named).toContain(properties.id);
      expect(properties).toMatchObject({ counted: false, radius: 4.4 });
    }
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(placeAreas(scene).values())).toEqual(new Set([1]));
  });

  test('another panel shows all again', () => {
    expect(
      namedOnMap({ ...scene, screen: { view: 'places', behind: readingOf(scene.screen) } }).counted,
    ).toBe(true);
  });
});

describe('the ground', () => {
  test('is tinted in three levels by how often a country is named', () => {
    const levels = [0, 1, 5, 6, 20, 21].map((count) => tintLevel(count, tintSteps(opening)));
    expect(levels).toEqual([0, 1, 1, 2, 2, 3]);
    const tints = placeAreas(opening);
    expect(tints.get('BY')).toBe(3);
    expect(tints.get('LT')).toBe(1);
    expect(tints.has('FR')).toBe(false);
  });

  test('is lit under a selected or pointed-at country', () => {
    expect(selectedUnits({ ...opening, selection: [id('belarus')] })).toEqual(new Set(['BY']));
    expect(hoveredUnits({ ...opening, hover: id('ukraine') })).toEqual(new Set(['UA']));
    expect(selectedUnits(opening).size).toBe(0);
  });

  test('leads from a country to its place, where it is named', () => {
    expect(placeOfUnit(opening, 'BY')).toBe('belarus');
    expect(placeOfUnit(opening, 'FR')).toBeNull();
  });
});

describe('a bloc', () => {
  const selection = [id('nato')];

  test('is shown by its members at the date of the latest article', () => {
    const latest = selectedUnits({ ...opening, selection });
    expect(latest).toContain('PL');
    expect(latest).not.toContain('BY');
  });

  test('is shown by its members at the date of the open article', async () => {
    const dated = async (date: string): Promise<ReadonlySet<string>> => {
      const articleId = edition.articles[0]?.id as ArticleId;
      const articles = edition.articles.map((article) =>
        article.id === articleId
          ? { ...article, date: { edtf: date, basis: 'stated' as const } }
          : article,
      );
      const redated: Edition = { ...edition, articles };
      const screen = { view: 'reader', reading: { articleId, at: null } } as const;
      return selectedUnits(await sceneOf(redated, { screen, selection }));
    };
    expect(await dated('2022-06-25')).not.toContain('FI');
    expect(await dated('2023-05-01')).toContain('FI');
    expect(await dated('2023-05-01')).not.toContain('SE');
  });
});

describe('the countries’ names', () => {
  const names = [
    {
      id: 'BY',
      point: [28, 53.5],
      'name:fr': 'Bélarus',
      'name:en': 'Belarus',
      rank: 7,
      minzoom: 3,
    },
    { id: 'FR', point: [2, 47], 'name:fr': 'France', 'name:en': 'France', rank: 3, minzoom: 2 },
  ] as const;
  const labels = countryLabels(opening, names).features.map(({ properties }) => properties);

  test('are the edition’s own where it has the country, with how often it is named', () => {
    const belarus = labels.filter((label) => /B[ié]{1,2}l/.test(label['name:fr'] ?? ''));
    expect(belarus).toHaveLength(1);
    expect(belarus[0]).toMatchObject({
      placeId: 'belarus',
      'name:fr': 'Biélorussie',
      counted: true,
    });
    expect(belarus[0]?.count).toBeGreaterThan(20);
  });

  test('come before the basemap’s, and those before regions made of countries', () => {
    const priority = (label: string) =>
      labels.find((one) => one.id === label)?.priority ?? Number.NaN;
    expect(priority('belarus')).toBeLessThan(priority('FR'));
    expect(priority('FR')).toBeLessThan(priority('europe'));
  });

  test('are not counted where the basemap alone has them', () => {
    expect(labels.find((label) => label.id === 'FR')).toMatchObject({
      placeId: null,
      counted: false,
    });
  });
});

describe('the regions', () => {
  const shapeOf: ShapeOf = (units) => ({ type: 'MultiPolygon', coordinates: [], units }) as never;

  test('have the shape of their units; where no gazetteer has them they are marked as informal', () => {
    const shapes = placeShapes(opening, shapeOf).features;
    const find = (place: string) => shapes.find(({ properties }) => properties.id === place);
    expect(find('donbas')?.properties).toMatchObject({ informal: true, wide: false });
    expect(find('donbas')?.geometry).toMatchObject({ units: ['UA-14', 'UA-09'] });
    expect(find('kaliningrad')?.properties.informal).toBe(false);
    expect(find('belarus')).toBeUndefined();
  });

  test('that the basemap lacks are left out, without harm to the others', () => {
    const onlyUkraine: ShapeOf = (units) =>
      units.every((unit) => unit.startsWith('UA')) ? shapeOf(units) : null;
    const ids = placeShapes(opening, onlyUkraine).features.map(({ properties }) => properties.id);
    expect(ids).toContain('donbas');
    expect(ids).not.toContain('kaliningrad');
  });
});
