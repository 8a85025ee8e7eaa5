import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { testEdition } from '../../../../tests/support/edition.ts';
import { exportedOf, textOf } from '../../../../tests/support/exported.ts';
import { somewhere } from '../../../../tests/support/reaches.ts';
import { validityFaults } from '../../../../tests/support/validity.ts';

const edition = await testEdition();

type Collection = FeatureCollection<Polygon | MultiPolygon> & {
  readonly about: { readonly missing: readonly string[]; readonly statements: readonly string[] };
};

const read = (text: string): Collection => JSON.parse(text);

describe('GeoJSON', () => {
  it('holds every mention with its place, its words and their source', async () => {
    const collection = read(await textOf('geojson', 'mentions', exportedOf(edition)));
    expect(collection.features).toHaveLength(edition.mentions.length);
    const minsk = collection.features.find(({ properties }) => properties?.place === 'minsk');
    expect(minsk).toMatchObject({
      geometry: { type: 'Point', coordinates: [27.56667, 53.9] },
      properties: { quote: 'MINSK', label: 'Minsk', kind: 'city', reviewed: true },
    });
    expect(minsk?.properties?.passage).toContain('À MINSK');
  });

  it('keeps what has no position, without geometry, and says so', async () => {
    const { features, about } = read(await textOf('geojson', 'places', exportedOf(edition)));
    const nato = features.find(({ id }) => id === 'nato');
    expect(nato).toMatchObject({ geometry: null, properties: { kind: 'bloc' } });
    expect(about.missing.join()).toMatch(/Sans position sur la carte.*Otan/);
    expect(about.statements).toContain('Frontières selon l’ONU.');
  });

  it('counts where and when a place is named', async () => {
    const { features } = read(await textOf('geojson', 'places', exportedOf(edition)));
    const belarus = features.find(({ id }) => id === 'belarus')?.properties;
    const named = edition.mentions.filter((m) => m.kind === 'place' && m.placeId === 'belarus');
    expect(belarus).toMatchObject({
      mentions: named.length,
      articles: new Set(named.map(({ articleId }) => articleId)).size,
      first: '2022-06',
      last: '2024-05-26',
    });
  });

  it('draws a range that is cut at ±180, its outer rings counterclockwise, each with its claims', async () => {
    const exported = exportedOf(edition, somewhere(edition, [178, -17.7]));
    const { features } = read(await textOf('geojson', 'reach', exported));
    const iskander = features.filter(({ properties }) => properties?.variant === 'Iskander-M');
    expect(iskander.map(({ properties }) => [properties?.rangeKm, properties?.bound])).toEqual([
      [500, 'highest'],
      [400, 'lowest'],
    ]);
    for (const feature of iskander) {
      expect(feature.geometry.type).toBe('MultiPolygon');
      expect(validityFaults(feature.geometry)).toEqual([]);
      expect(feature.properties?.centre).toEqual([178, -17.7]);
    }
    expect(iskander[0]?.properties?.claims).toContainEqual(
      expect.objectContaining({ highKm: 700, counted: false }),
    );
  });
});
