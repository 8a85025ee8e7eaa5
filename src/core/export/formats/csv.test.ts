import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { testEdition } from '../../../../tests/support/edition.ts';
import { exportedOf, textOf } from '../../../../tests/support/exported.ts';
import { somewhere } from '../../../../tests/support/reaches.ts';
import { span } from '../../text/offset.ts';
import type { Content, Exported, ExportedFinding } from '../exported.ts';

const edition = await testEdition();

const read = async (content: Content, exported: Exported = exportedOf(edition)) =>
  csvParse((await textOf('csv', content, exported)).slice(1));

describe('CSV', () => {
  it('has a line for each mention, with its place, its source and its position in code points', async () => {
    const rows = await read('mentions');
    expect(rows).toHaveLength(edition.mentions.length);
    const article = edition.articles.find(({ id }) => id === 'gazette-2024-05-26');
    const points = [...(article?.text ?? '')];
    for (const row of rows.filter((each) => each.article === article?.id)) {
      const { citation, ...at } = row;
      expect(points.slice(Number(at['du caractère']), Number(at['au caractère'])).join('')).toBe(
        citation,
      );
    }
    expect(rows.find((row) => row['lieu ou système'] === 'minsk')).toMatchObject({
      nom: 'Minsk',
      genre: 'ville',
      pays: 'BY',
      latitude: '53.9',
      longitude: '27.56667',
      relu: 'oui',
    });
  });

  it('leaves the position of a bloc empty', async () => {
    const nato = (await read('places')).find((row) => row.nom === 'Otan');
    expect(nato).toMatchObject({ genre: 'groupe d’États', latitude: '', longitude: '' });
    expect(Number(nato?.mentions)).toBeGreaterThan(0);
  });

  it('has a line for each range claim once, and a last one for what is missing', async () => {
    const rows = await read('reach', exportedOf(edition, somewhere(edition, [27.5, 53.9])));
    const iskander = rows.filter((row) => row.variante === 'Iskander-M');
    expect(iskander.map((row) => [row['au plus, km'], row.compte])).toContainEqual(['700', 'non']);
    expect(iskander).toHaveLength(5);
    expect(rows.at(-1)?.système).toContain('Scud');
  });

  it('has a line for each finding, with what was found and how', async () => {
    const place = edition.places.find(({ id }) => id === 'belarus') ?? null;
    const finding: ExportedFinding = {
      ...span(0, 7),
      ...{ kind: 'length', verdict: 'differs', stated: '1084', figure: 1000, unit: 'km' },
      ...{ differsBy: 84, result: '1 000 km', method: 'mesuré', source: 'Natural Earth' },
      ...{ error: '± 5 %', note: null, subjects: [{ name: 'Biélorussie', place }] },
    };
    const exported = exportedOf(edition, { findings: () => [finding] });
    const rows = await read('findings', exported);
    expect(rows).toHaveLength(edition.articles.length);
    expect(rows[0]).toMatchObject({
      citation: edition.articles[0]?.text.slice(0, 7),
      'genre d’affirmation': 'longueur',
      constat: 'diffère',
      avancé: '1084',
      trouvé: '1000',
      écart: '84',
      méthode: 'mesuré',
      latitude: '53.8219',
    });
    const features = JSON.parse(await textOf('geojson', 'findings', exported)).features;
    expect(features[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [28.4177, 53.8219] },
      properties: { verdict: 'differs', differsBy: 84, source: 'Natural Earth' },
    });
  });

  it('keeps to the findings about what is selected', async () => {
    const about = (id: string): ExportedFinding => ({
      ...span(0, 1),
      ...{ kind: 'date', verdict: 'consistent', stated: '', figure: null, unit: null },
      ...{ differsBy: null, result: id, method: '', source: '', error: null, note: null },
      subjects: [{ name: id, place: edition.places.find((place) => place.id === id) ?? null }],
    });
    const findings = () => [about('belarus'), about('ukraine')];
    const rows = await read(
      'findings',
      exportedOf(edition, { select: ['place:ukraine'], findings }),
    );
    expect(new Set(rows.map((row) => row.résultat))).toEqual(new Set(['ukraine']));
  });
});
