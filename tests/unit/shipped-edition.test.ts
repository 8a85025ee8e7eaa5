import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/core/edition/load-edition.ts';
import { membersAt } from '../../src/core/edition/membership.ts';
import type { Mention, Place } from '../../src/core/edition/model.ts';
import { rangeSpanOf } from '../../src/core/edition/range-span.ts';
import { selectorsOf } from '../../src/core/text/selector.ts';
import { readEditionFolder } from '../../src/node/read-edition-folder.ts';

const loaded = loadEdition(await readEditionFolder('data'));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.fault, null, 2));
const { edition, notes } = loaded.value;
const { articles, places, systems, mentions } = edition;

const placeOf = (id: string): Place => {
  const place = places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return place;
};
const textOf = ({ articleId, start, end }: Mention) =>
  articles.find(({ id }) => id === articleId)?.text.slice(start, end) ?? '';

describe('the articles', () => {
  it.each([
    [
      '000_32d7117b41fa31c1.txt',
      'fb3e3a28c54f7af8785caf794880e8f51bb5bae6ff37a09a1976d4c8fad6860e',
    ],
    [
      '001_0c78623d23d00860.txt',
      'c8d60996d193d0bb8bfaba217a468c22c91818d749fb06909113bfb28e99a2b2',
    ],
    [
      '002_4beb03af83448623.txt',
      'd32b7e23aa33b630c87dcf194960eb307b0a6b4c2c90061028583b8acbea03ff',
    ],
    [
      '003_d4ea17511a74211d.txt',
      '192b32ae5fedc73b37a86b9abc42af2998446dd88a4c67ca25d422ae98582448',
    ],
    [
      '004_23558ae246345918.txt',
      'd73b976a6975a435bc4b0423292d633db6f28cf43865e8e9c4bcf551968a5cad',
    ],
  ])('%s is byte for byte what it was', async (file, digest) => {
    const bytes = await readFile(`data/articles/${file}`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
  });

  it('are covered by their segments, from end to end', () => {
    for (const { segments, text } of articles) {
      expect(segments.map(({ start }) => start)).toEqual([
        0,
        ...segments.slice(0, -1).map(({ end }) => end),
      ]);
      expect(segments.at(-1)?.end).toBe(text.length);
    }
  });

  it('set apart what is not article text', () => {
    const boilerplate = articles.flatMap(({ text, segments }) =>
      segments.flatMap(({ kind, start, end }) =>
        kind === 'boilerplate' ? [text.slice(start, end).trim().slice(0, 20)] : [],
      ),
    );
    expect(boilerplate).toEqual([
      'date 2022-06',
      'Comments',
      'comments',
      'Source: https://www.',
      'Lagazette',
      '26 Mai 2024 11:53 (U',
      'POUTINE ET LOUKACHEN',
      'POUTINE ET LOUKACHEN',
      'Loading...',
      "L'info de A à Z Voir",
      'Suivez les sujets qu',
    ]);
  });
});

describe('the mentions', () => {
  const placeMentions = mentions.filter((mention) => mention.kind === 'place');
  const counted = placeMentions.filter(({ sense }) => sense !== 'demonym');

  it('are all where they say, and reviewed', () => {
    expect(notes).toEqual([]);
    expect(mentions.every(({ reviewed }) => reviewed)).toBe(true);
  });

  it('are as many as were reviewed', () => {
    expect(counted).toHaveLength(139);
    expect(new Set(counted.map(({ placeId }) => placeId)).size).toBe(36);
    expect(placeMentions.length - counted.length).toBe(50);
    expect(mentions.length - placeMentions.length).toBe(16);
  });

  it('carry their quotes as the standard writes them', async () => {
    for (const { id, text } of articles) {
      const page = JSON.parse(await readFile(`data/annotations/${id}.json`, 'utf8'));
      const ofArticle = mentions.filter(({ articleId }) => articleId === id);
      const written = page.items.map((item: { target: { selector: unknown[] } }) =>
        item.target.selector.map((selector) => ({ ...(selector as object), type: undefined })),
      );
      expect(written).toEqual(
        ofArticle.map((mention) => {
          const { quote, position } = selectorsOf(text, mention);
          return [
            { ...quote, type: undefined },
            { ...position, type: undefined },
          ];
        }),
      );
    }
  });

  it('name their place by one of its names', () => {
    const strangers = counted.filter((mention) => {
      const { label, names } = placeOf(mention.placeId);
      const known = [...Object.values(label), ...Object.values(names).flat()];
      const plain = (name: string) => name.toLowerCase().replace(/[[\]]/g, '').replaceAll('’', "'");
      return !known.map(plain).includes(plain(textOf(mention)));
    });
    expect(strangers.map(textOf)).toEqual([]);
  });

  it('call the same word the same place throughout', () => {
    const places = new Map<string, Set<string>>();
    for (const mention of counted) {
      const word = textOf(mention).toLowerCase();
      places.set(word, (places.get(word) ?? new Set()).add(mention.placeId));
    }
    expect([...places].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('end a name where it ends, even where the next word is glued to it', () => {
    const words = mentions.filter(({ kind }) => kind === 'system').map(textOf);
    expect([...new Set(words)].sort()).toEqual([
      'Iskander',
      'Iskander-M',
      'S-400',
      'SS-26 Stone',
      'Scud',
      'Su-25',
    ]);
  });
});

describe('the places', () => {
  it('are all named in an article, but for blocs', () => {
    const named = new Set(mentions.flatMap((m) => (m.kind === 'place' ? [m.placeId] : [])));
    expect(places.filter(({ id, kind }) => kind !== 'bloc' && !named.has(id))).toEqual([]);
  });

  it('lie in areas that the basemap has', async () => {
    const { objects } = JSON.parse(await readFile('public/geo/light.json', 'utf8'));
    const drawn = new Set(
      [...objects.countries.geometries, ...objects.regions.geometries].map(
        ({ properties }: { properties: { id: string } }) => properties.id,
      ),
    );
    const used = places.flatMap(({ geometry }) => {
      if (geometry.type === 'area') return geometry.units;
      return geometry.type === 'members' ? geometry.memberships.map(({ country }) => country) : [];
    });
    expect([...new Set(used)].filter((unit) => !drawn.has(unit))).toEqual([]);
  });

  it.each([
    ['nato', '2022-06', 30, ['FI', 'SE'], ['MK', 'TR']],
    ['nato', '2023-05', 31, ['SE'], ['FI']],
    ['nato', '2024-05-26', 32, ['AT', 'IE'], ['FI', 'SE']],
    ['european-union', '2022-06', 27, ['GB', 'NO'], ['HR', 'FI']],
    ['csto', '2022-06', 6, ['UZ', 'AZ'], ['AM', 'BY', 'KZ', 'KG', 'RU', 'TJ']],
    ['union-state', '2022-06', 2, [], ['BY', 'RU']],
    ['eaeu', '2023-05', 5, ['TJ'], ['AM', 'BY', 'KZ', 'KG', 'RU']],
    ['g7', '2022-06', 7, ['RU'], ['CA', 'JP']],
  ])('%s at %s has %i members, none of %j, all of %j', (id, date, count, outside, inside) => {
    const bloc = placeOf(id);
    const { state, countries } = membersAt(bloc, date);
    expect(state).toBe('existing');
    expect(countries).toHaveLength(count);
    expect(outside.filter((country) => countries.includes(country))).toEqual([]);
    expect(inside.filter((country) => !countries.includes(country))).toEqual([]);
  });

  it('know the USSR as fifteen republics of the past', () => {
    const { countries, state } = membersAt(placeOf('ussr'), '2022-06');
    expect([countries.length, state]).toEqual([15, 'dissolved']);
  });
});

describe('the systems', () => {
  it('have the spans that their counted claims give', () => {
    const spans = systems.flatMap(({ variants }) =>
      variants.map((variant) => {
        const span = rangeSpanOf(variant);
        return [variant.id, span && [span.lowKm, span.highKm]];
      }),
    );
    expect(spans).toEqual([
      ['iskander-m', [400, 500]],
      ['iskander-e', [280, 280]],
      ['s-400-any-missile', [250, 400]],
      ['s-400-40n6', [400, 400]],
      ['su-25sm', [380, 380]],
      ['scud-any-variant', null],
    ]);
  });

  it('tie the article’s own claim to its words', () => {
    const claims = systems.flatMap(({ variants }) => variants.flatMap(({ claims }) => claims));
    const [own] = claims.flatMap(({ source }) => (source.type === 'article' ? [source] : []));
    const article = articles.find(({ id }) => id === own?.articleId);
    expect(article?.text.slice(own?.span.start, own?.span.end)).toBe(
      'une portée allant jusqu’à 500 km',
    );
  });
});
