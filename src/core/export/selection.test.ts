import { describe, expect, it } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { exportedOf } from '../../../tests/support/exported.ts';
import type { Article, Mention } from '../edition/model.ts';
import type { ExportedFinding } from './exported.ts';
import { parseSelection } from './selection.ts';

const edition = await testEdition();

async function selected(
  ...select: string[]
): Promise<{ article: Article; mentions: readonly Mention[] }[]> {
  const items = [];
  for await (const item of exportedOf(edition, { select }).articles()) items.push(item);
  return items;
}

const mentionsOf = async (...select: string[]) =>
  (await selected(...select)).flatMap(({ mentions }) => mentions);

const finding = { start: 0, end: 1, subjects: [] } as unknown as ExportedFinding;

describe('a selection', () => {
  it('of nothing is the whole edition', async () => {
    expect(await selected()).toHaveLength(edition.articles.length);
    expect(await mentionsOf()).toEqual(edition.mentions);
    expect(exportedOf(edition).places).toEqual(edition.places);
  });

  it('of dates takes the articles whose date touches them', async () => {
    const of2022 = await selected('date:2022-06-25');
    expect(of2022.map(({ article }) => article.id)).toEqual([
      'melv-2022-06',
      'aljazeera-2022-06-25',
      'anonyme-2022-06',
    ]);
    const later = await selected('date:2023/2024');
    expect(later.map(({ article }) => article.id)).toEqual([
      'gazette-2024-05-26',
      'anonyme-2023-05',
    ]);
  });

  it('of days takes the mentions whose passages tell of them, and the findings', async () => {
    const told = await selected('told:2022-06-25');
    const mentions = told.flatMap((item) => item.mentions);
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions.length).toBeLessThan((await mentionsOf('date:2022-06-25')).length);
    // "samedi 25 juin" stands in the sentence of the first article, whose other sentences tell of other days.
    const first = told.find(({ article }) => article.id === 'melv-2022-06');
    expect(first?.mentions.length).toBeGreaterThan(0);
    expect(await mentionsOf('told:1950')).toEqual([]);
    expect(await selected('told:1950')).toEqual([]);
    const [article] = edition.articles;
    if (article === undefined) throw new Error('The edition is empty.');
    const findings = (days: string) =>
      exportedOf(edition, { select: [`told:${days}`], findings: () => [finding] }).findings(
        article,
      );
    expect(await findings('1950')).toEqual([]);
    expect(await findings('2020/2025')).toEqual([finding]);
  });

  it('of a kind of place takes the findings about such a place', async () => {
    const about = (kind: string): ExportedFinding => ({
      ...finding,
      subjects: edition.places
        .filter((place) => place.kind === kind)
        .slice(0, 1)
        .map((place) => ({ name: '', place })),
    });
    const [article] = edition.articles;
    if (article === undefined) throw new Error('The edition has articles.');
    const [city, country] = [about('city'), about('country')];
    const exported = exportedOf(edition, {
      select: ['kind:city'],
      findings: () => [city, country],
    });
    expect(await exported.findings(article)).toEqual([city]);
  });

  it('of a country takes what lies in it', async () => {
    const named = new Set(
      (await mentionsOf('country:by')).map((m) => m.kind === 'place' && m.placeId),
    );
    expect([...named].sort()).toEqual(['belarus', 'brest', 'minsk']);
  });

  it('of several kinds wants each of them, of one kind any', async () => {
    const either = await mentionsOf('place:minsk', 'place:moscow');
    const minsk = await mentionsOf('place:minsk');
    expect(either.length).toBeGreaterThan(minsk.length);
    const both = await mentionsOf('place:minsk', 'article:gazette-2024-05-26', 'sense:location');
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(minsk.length);
    expect(both.every((m) => m.kind === 'place' && m.sense === 'location')).toBe(true);
  });

  it('of a kind of place takes its places and their mentions, and no system', async () => {
    const cities = await mentionsOf('kind:city');
    const kinds = new Map(edition.places.map(({ id, kind }) => [id, kind]));
    expect(cities.length).toBeGreaterThan(0);
    expect(cities.every((m) => m.kind === 'place' && kinds.get(m.placeId) === 'city')).toBe(true);
    expect(exportedOf(edition, { select: ['kind:city'] }).places).toEqual(
      edition.places.filter(({ kind }) => kind === 'city'),
    );
    const inBelarus = await mentionsOf('kind:city', 'country:by');
    expect(inBelarus.length).toBeLessThan(cities.length);
  });

  it('of a system takes its mentions, and no article without one', async () => {
    const items = await selected('system:su-25');
    expect(items.length).toBeLessThan(edition.articles.length);
    expect(items.flatMap(({ mentions }) => mentions).every(({ kind }) => kind === 'system')).toBe(
      true,
    );
  });

  it('of an article has the places that it names', () => {
    const { places } = exportedOf(edition, { select: ['article:melv-2022-06'] });
    expect(places.length).toBeLessThan(edition.places.length);
    expect(places.map(({ id }) => id)).toContain('vladivostok');
  });

  it.each([
    ['Minsk', '"Minsk" selects nothing: write article:…, date:…, told:…'],
    ['told:yesterday', '"yesterday" is no date'],
    ['place:', '"place:" selects nothing'],
    ['toString:a', '"toString:a" selects nothing'],
    ['date:June', '"June" is no date'],
    ['sense:verb', '"verb" is no sense: write location, actor, demonym.'],
    [
      'kind:town',
      '"town" is no kind of place: write city, country, region, water, landmark, bloc.',
    ],
  ])('of %j is refused in a sentence', (text, sentence) => {
    const result = parseSelection([text]);
    expect(result.ok ? '' : result.fault).toContain(sentence);
  });
});
