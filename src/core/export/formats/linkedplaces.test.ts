import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { testEdition } from '../../../../tests/support/edition.ts';
import { exportedOf, textOf } from '../../../../tests/support/exported.ts';

const edition = await testEdition();

/** What Linked Places 1.3 asks of a file, and the World Historical Gazetteer of one that is handed in to it. */
const uri = v.pipe(v.string(), v.regex(/^\w+:\S+$/));
const link = v.pipe(v.string(), v.regex(/^(?:https?:\/\/|(?:gn|wd|tgn|loc|viaf|wp):)\S+$/));
const date = v.pipe(v.string(), v.regex(/^-?\d{1,4}(?:-\d\d){0,2}$/));
const moment = v.strictObject({ in: date });
const when = v.strictObject({
  timespans: v.pipe(
    v.array(v.strictObject({ start: moment, end: v.optional(moment) })),
    v.nonEmpty(),
  ),
});
const citation = v.strictObject({
  label: v.pipe(v.string(), v.nonEmpty()),
  year: v.optional(v.pipe(v.string(), v.regex(/^-?\d+$/))),
  '@id': v.optional(uri),
});
const toponym = v.strictObject({
  toponym: v.pipe(v.string(), v.nonEmpty()),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-\w+)*$/)),
  citations: v.optional(v.pipe(v.array(citation), v.nonEmpty())),
});
const within = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const feature = v.strictObject({
  '@id': uri,
  type: v.literal('Feature'),
  properties: v.strictObject({
    title: v.pipe(v.string(), v.nonEmpty()),
    ccodes: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), v.nonEmpty())),
    fclasses: v.pipe(v.array(v.picklist([...'AHLPRSTUVX'])), v.nonEmpty()),
  }),
  when: v.optional(when),
  names: v.pipe(
    v.array(toponym),
    v.nonEmpty(),
    v.check((names) => names.some(({ citations }) => citations !== undefined), 'none is attested'),
  ),
  geometry: v.nullable(
    v.strictObject({
      type: v.literal('Point'),
      coordinates: v.strictTuple([within(180), within(90)]),
      citations: v.array(citation),
    }),
  ),
  links: v.optional(v.array(v.strictObject({ type: v.literal('exactMatch'), identifier: link }))),
  relations: v.optional(
    v.array(v.strictObject({ relationType: uri, relationTo: uri, label: v.string() })),
  ),
  descriptions: v.optional(
    v.array(v.strictObject({ value: v.string(), lang: v.optional(v.string()) })),
  ),
});
const collection = v.strictObject({
  type: v.literal('FeatureCollection'),
  '@context': uri,
  title: v.string(),
  about: v.looseObject({ missing: v.array(v.string()) }),
  features: v.pipe(v.array(feature), v.nonEmpty()),
});

const read = async (select: readonly string[] = []) =>
  v.parse(
    collection,
    JSON.parse(await textOf('linkedplaces', 'places', exportedOf(edition, { select }))),
  );

describe('Linked Places', () => {
  it('has all that the format asks for', async () => {
    const { features } = await read();
    expect(features).toHaveLength(edition.places.length);
  });

  it('names each form as articles write it, with the article', async () => {
    const { features } = await read();
    const belarus = features.find(({ properties }) => properties.title === 'Biélorussie');
    expect(belarus?.names).toContainEqual({
      toponym: 'Bélarus',
      lang: 'fr',
      citations: [expect.objectContaining({ year: expect.stringMatching(/^202\d$/) })],
    });
    expect(belarus?.names.map(({ toponym: name }) => name)).not.toContain('biélorusse');
    expect(belarus).toMatchObject({
      properties: { ccodes: ['BY'], fclasses: ['A'] },
      when: { timespans: [{ start: { in: '2022-06' }, end: { in: '2024-05-26' } }] },
      links: [
        { type: 'exactMatch', identifier: 'gn:630336' },
        { type: 'exactMatch', identifier: 'wd:Q184' },
      ],
    });
  });

  it('ties a part to its whole, where both are there', async () => {
    const parts = (await read()).features.filter(({ relations }) => relations !== undefined);
    expect(parts.length).toBeGreaterThan(0);
    for (const { relations } of parts) {
      expect(relations?.[0]?.relationTo).toMatch(/^urn:portee:place:/);
    }
  });

  it('says which places no dated article names', async () => {
    const { about, features } = await read();
    const undated = features.filter((each) => each.when === undefined);
    const told = about.missing.find((sentence) => sentence.startsWith('Sans date'));
    for (const { properties } of undated) expect(told).toContain(properties.title);
    expect(undated.length > 0).toBe(told !== undefined);
  });
});
