import { expect, test } from 'vitest';
import { freeMentionId } from '../../src/core/edition/free-mention-id.ts';
import type { ArticleId } from '../../src/core/edition/model.ts';
import { isDoubtful } from '../../src/core/edition/proposal.ts';
import { proposeMentions } from '../../src/core/edition/propose-mentions.ts';
import { createSystemFinder } from '../../src/core/edition/system-finder.ts';
import { loadShapeUnits } from '../../src/node/geodata-files.ts';
import { loadGeoparser } from '../../src/node/load-geoparser.ts';
import { shippedEdition } from '../support/edition.ts';
import { ownArticle } from '../support/own-articles.ts';

const loaded = await loadGeoparser();
const units = await loadShapeUnits();
if (!loaded.ok || !units.ok) throw new Error('The gazetteer or the basemap is not there.');
const { systems } = await shippedEdition();
const sources = {
  ...{
    gazetteer: loaded.value.gazetteer,
    geoparser: loaded.value.geoparser,
    shapeUnits: units.value,
  },
  ...{ systems, finder: createSystemFinder(systems) },
};

const text =
  'Des S-400 sont arrivés à Minsk, en Biélorussie.\nLe maire de Trucmucheville-les-Oies se tait, et Springfield aussi.\n';
const { article } = ownArticle('essai', text);
const proposed = proposeMentions(article, sources);
const named = (words: string) =>
  proposed.mentions.find(({ start, end }) => text.slice(start, end) === words);

test('places come under the gazetteer’s ids, with their names, what was believed and why', () => {
  expect(named('Minsk')).toMatchObject({
    ...{ kind: 'place', placeId: 'gn:625144', sense: 'location', reviewed: false },
  });
  expect(named('Minsk')?.proposal?.candidates[0]).toMatchObject({
    ...{ placeId: 'gn:625144', countryCode: 'BY', kind: 'city', label: { fr: 'Minsk' } },
  });
  expect(named('Biélorussie')).toMatchObject({ placeId: 'iso:BY' });
  const belarus = proposed.places.find(({ id }) => id === 'iso:BY');
  expect(belarus).toMatchObject({
    label: { fr: 'Biélorussie', en: 'Belarus' },
    geometry: { type: 'area', units: ['BY'] },
  });
});

test('a name with several likely places is doubtful, and offers them', () => {
  const springfield = named('Springfield');
  expect(springfield && isDoubtful(springfield)).toBe(true);
  expect(springfield?.proposal?.candidates.length).toBeGreaterThan(2);
  const [best] = springfield?.proposal?.candidates ?? [];
  expect(springfield).toMatchObject({ kind: 'place', placeId: best?.placeId });
});

test('systems are found by their names, and come along', () => {
  expect(named('S-400')).toMatchObject({ kind: 'system' });
  expect(proposed.systems).toHaveLength(1);
});

test('ids are given once', () => {
  const ids = proposed.mentions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const id = article.id as ArticleId;
  expect(freeMentionId(id, 4, ids)).toBe('essai.m4-2');
  expect(freeMentionId(id, 5, ids)).toBe('essai.m5');
});
