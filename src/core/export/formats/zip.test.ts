import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anyEdition } from '../../../../tests/support/any-edition.ts';
import { testEdition, testEditionFolder } from '../../../../tests/support/edition.ts';
import { bytesOf, exportedOf } from '../../../../tests/support/exported.ts';
import { brest, minsk, proposedArticle } from '../../../../tests/support/own-articles.ts';
import { smallEdition } from '../../../../tests/support/small-edition.ts';
import { readEditionFolder } from '../../../node/read-edition-folder.ts';
import { loadEdition } from '../../edition/load-edition.ts';
import type { Edition, PlaceId } from '../../edition/model.ts';
import { asEdition } from '../../operations/as-edition.ts';
import type { Exported } from '../exported.ts';

const filesIn = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const packed = async (exported: Exported) => filesIn(await bytesOf('zip', exported));

const missingIn = (files: Map<string, string>): string[] =>
  JSON.parse(files.get('export.json') ?? '').missing;

function loaded(files: Map<string, string>): Edition {
  const result = loadEdition(files);
  if (!result.ok) throw new Error(result.fault.map(({ sentence }) => sentence).join('\n'));
  expect(result.value.notes).toEqual([]);
  return result.value.edition;
}

describe('an edition as zip', () => {
  it('is the edition again when it is read back', async () => {
    const shipped = loadEdition(await readEditionFolder(testEditionFolder));
    if (!shipped.ok) throw new Error('The shipped edition holds together.');
    const { edition, claims } = shipped.value;
    const files = await packed(exportedOf(edition, { reviewedClaims: claims }));
    expect(loaded(files)).toEqual(edition);
    expect(loadEdition(files)).toMatchObject({ value: { claims } });
    expect(claims.length).toBeGreaterThan(0);
    expect(edition.dates.length).toBeGreaterThan(0);
    expect(missingIn(files)).toEqual([]);
  });

  it('is any edition again, in what it publishes', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition, async (edition) => {
        const files = await packed(exportedOf(edition));
        const again = loaded(files);
        const published = edition.articles.filter(({ publication }) => publication === 'full');
        const isWhole = published.length === edition.articles.length;
        if (isWhole) expect(again).toEqual(edition);
        expect(again.mentions).toEqual(edition.mentions);
        expect(again.places).toEqual(edition.places);
        expect(again.systems).toEqual(edition.systems);
        for (const article of published) expect(again.articles).toContainEqual(article);
        expect(missingIn(files)).toHaveLength(isWhole ? 0 : 1);
      }),
    );
  });

  it('gives an edition of one’s own ids that its files can hold', async () => {
    const own = proposedArticle('essai');
    const same = { ...brest, id: 'own-brest' as PlaceId };
    const edition = asEdition({
      title: { fr: 'Mes articles' },
      articles: new Map([[own.article.id, own]]),
      places: new Map([brest, minsk, same].map((place) => [place.id, place])),
      systems: new Map(),
      story: [],
    });
    const again = loaded(await packed(exportedOf(edition)));
    expect(again.places.map(({ id }) => id)).toEqual(['own-brest-2', 'own-minsk', 'own-brest']);
    expect(
      again.mentions.map((mention) => [mention.id, mention.kind === 'place' && mention.placeId]),
    ).toEqual([
      ['essai.m2', 'own-brest-2'],
      ['essai.m20', 'own-minsk'],
      ['essai.m35', 'own-brest-2'],
    ]);
    expect(again.articles).toEqual(edition.articles);
  });

  it('holds no word of an article beyond its passages where only those are published', async () => {
    const edition = loaded(
      new Map(smallEdition).set(
        'edition.json',
        (smallEdition.get('edition.json') ?? '').replace('"full"', '"passages"'),
      ),
    );
    const files = await packed(exportedOf(edition));
    const text = files.get('articles/essai.txt') ?? '';
    expect(text).toContain('😀 À Minsk, on attend.');
    expect(text).toContain('La Lance-M porte à 500 km.');
    for (const content of files.values()) expect(content).not.toMatch(/Moscou se tait|Comments/);
    const again = loaded(files);
    expect(again.mentions.map(({ id, start }) => [id, start])).toEqual(
      edition.mentions.map(({ id, start }) => [id, start]),
    );
    expect(again.articles[0]?.segments).toEqual(edition.articles[0]?.segments);
    expect(missingIn(files)).toEqual([expect.stringContaining('essai')]);
  });

  it('keeps dates and reviewed claims in clear, and tells of those that are not', async () => {
    const shipped = loadEdition(await readEditionFolder(testEditionFolder));
    if (!shipped.ok) throw new Error('The shipped edition holds together.');
    const { claims } = shipped.value;
    const articles = shipped.value.edition.articles.map((each) => ({
      ...each,
      publication: 'passages',
    }));
    const closed = { ...shipped.value.edition, articles } as Edition;
    const choice = { select: ['place:moscow'], reviewedClaims: claims };
    const files = await packed(exportedOf(closed, choice));
    const again = loaded(files);
    expect(again.dates.length).toBeGreaterThan(0);
    expect(again.dates.length).toBeLessThan(closed.dates.length);
    for (const date of again.dates) expect(closed.dates).toContainEqual(date);
    expect(missingIn(files).join(' ')).toContain('hors des passages publiés');
    expect(JSON.stringify([...files])).not.toMatch(/"exact":"[^"]*[▓▒·░]/);
  });

  it('loads with a part of the edition too, and says what that cost', async () => {
    const edition = await testEdition();
    const files = await packed(exportedOf(edition, { select: ['article:melv-2022-06'] }));
    const again = loaded(files);
    expect(again.articles.map(({ id }) => id)).toEqual(['melv-2022-06']);
    const missing = missingIn(files).join(' ');
    expect(missing).toContain('iskander-m-article-2022');
    expect(missing).toContain('constat de tête');
    expect(again.headline).toBeNull();
  });

  it('is the same, byte by byte, each time', async () => {
    const edition = await testEdition();
    const [one, other] = [exportedOf(edition), exportedOf(edition)];
    expect(Buffer.from(await bytesOf('zip', one)).equals(await bytesOf('zip', other))).toBe(true);
  });

  it('names its files harmlessly, whatever the ids', async () => {
    const edition = await testEdition();
    const articles = ['../../etc/passwd', '__proto__', 'CON', 'a\\b'].map((id) => ({
      ...edition.articles[0],
      id,
    }));
    const hostile = {
      ...edition,
      articles,
      mentions: [],
      events: [],
      story: [],
    } as unknown as Edition;
    const names = [...(await packed(exportedOf(hostile))).keys()];
    expect(names).toHaveLength(4 + 2 * articles.length);
    for (const name of names) {
      expect(name).toMatch(
        /^(?:[a-z]+\.json|articles\/[a-z0-9-]+\.txt|annotations\/[a-z0-9-]+\.json)$/,
      );
    }
  });
});
