import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { testEdition } from '../../../../tests/support/edition.ts';
import { exportedOf, textOf } from '../../../../tests/support/exported.ts';
import { hostileEdition } from '../../../../tests/support/hostile-edition.ts';
import type { Edition } from '../../edition/model.ts';
import { span } from '../../text/offset.ts';
import type { ExportedFinding } from '../exported.ts';

/** Of the standard's context (https://www.w3.org/TR/annotation-vocab/), the terms that an edition needs. */
const annotationTerms = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    SpecificResource: 'oa:SpecificResource',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    Text: 'http://purl.org/dc/dcmitype/Text',
    assessing: 'oa:assessing',
    identifying: 'oa:identifying',
    classifying: 'oa:classifying',
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    via: { '@type': '@id', '@id': 'oa:via' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    format: 'dc:format',
    language: 'dc:language',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    start: 'oa:start',
    end: 'oa:end',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
  },
} as const;

interface Quad {
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

/** Reads strictly: what the contexts do not know is an error. Nothing is fetched. */
const options = {
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not at hand.`);
    return { contextUrl: undefined, documentUrl: url, document: annotationTerms };
  },
};

async function quadsOf(text: string): Promise<readonly Quad[]> {
  return (await jsonld.toRDF(JSON.parse(text), options)) as unknown as readonly Quad[];
}

const objectsOf = (quads: readonly Quad[], predicate: string): string[] =>
  quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);

describe('web annotations', () => {
  it('are JSON-LD of which no key is unknown', async () => {
    const edition = await testEdition();
    const quads = await quadsOf(await textOf('webannotation', 'mentions', exportedOf(edition)));
    expect(objectsOf(quads, 'http://www.w3.org/ns/oa#exact')).toHaveLength(edition.mentions.length);
    expect(objectsOf(quads, 'http://www.w3.org/2002/07/owl#sameAs')).toContain(
      'https://sws.geonames.org/625144/',
    );
    expect(objectsOf(quads, 'urn:portee:missing').join()).toContain('Sans position sur la carte');
  });

  it('would be refused with a key that is unknown', async () => {
    const text = await textOf('webannotation', 'mentions', exportedOf(hostileEdition()));
    await quadsOf(text);
    const odd = text.replace('"motivation":', '"oddity":1,"motivation":');
    await expect(quadsOf(odd)).rejects.toThrow(/safe mode/i);
  });

  it('count code points, and quote what stands there', async () => {
    const edition = await testEdition();
    const page = JSON.parse(await textOf('webannotation', 'mentions', exportedOf(edition)));
    const text = new Map(edition.articles.map((article) => [article.id as string, article.text]));
    for (const { target } of page.items) {
      const [quote, position] = target.selector;
      const points = [...(text.get(target.source.id.split(':').at(-1)) ?? '')];
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
    }
  });

  it('quote no word beyond the passage where only passages are published', async () => {
    const edition = await testEdition();
    const articles = edition.articles.map((each) => ({ ...each, publication: 'passages' }));
    const closed = { ...edition, articles } as Edition;
    const page = JSON.parse(await textOf('webannotation', 'mentions', exportedOf(closed)));
    // The first sentence of its article: nothing before it, and its end is near.
    const [quote] = page.items[0].target.selector;
    const whole = `${quote.prefix}${quote.exact}${quote.suffix}`;
    expect(whole).toBe('di 25 juin, le fidèle autocrate biélorusse Alexandre Loukachenko.');
  });
});

describe('findings as Web Annotations', async () => {
  const edition = await testEdition();
  const place = edition.places.find(({ id }) => id === 'belarus') ?? null;
  const finding: ExportedFinding = {
    ...span(0, 7),
    ...{ kind: 'length', verdict: 'differs', stated: '1084', figure: 1000, unit: 'km' },
    ...{ differsBy: 84, result: '1 000 km', method: 'mesuré', source: 'Natural Earth' },
    ...{ error: '± 5 %', note: null, subjects: [{ name: 'Biélorussie', place }] },
  };

  it('assess the words of the article, which no strict reader misunderstands', async () => {
    const text = await textOf(
      'webannotation',
      'findings',
      exportedOf(edition, { findings: () => [finding] }),
    );
    const { items } = JSON.parse(text);
    expect(items).toHaveLength(edition.articles.length);
    expect(items[0]).toMatchObject({
      motivation: 'assessing',
      body: [
        {
          value: expect.stringMatching(
            /diffère[\s\S]*1 000 km[\s\S]*mesuré[\s\S]*Natural Earth[\s\S]*± 5 %/,
          ),
        },
        { value: 'differs' },
        { source: { label: 'Biélorussie' } },
      ],
      target: {
        selector: [{ exact: edition.articles[0]?.text.slice(0, 7) }, { start: 0, end: 7 }],
      },
    });
    const quads = await quadsOf(text);
    expect(quads.map(({ object }) => object.value)).toContain('http://www.w3.org/ns/oa#assessing');
  });

  it('quote no more of an article than its passages where no more is published', async () => {
    const hidden = {
      ...edition,
      articles: edition.articles.map((article) => ({
        ...article,
        publication: 'passages' as const,
      })),
    };
    const [article] = hidden.articles;
    if (article === undefined) throw new Error('The edition is empty.');
    const text = await textOf(
      'webannotation',
      'findings',
      exportedOf(hidden, { findings: () => [finding] }),
    );
    const [{ exact, suffix }] = JSON.parse(text).items[0].target.selector;
    expect(article.text.slice(0, 400)).toContain(exact + suffix);
    expect(suffix.length).toBeLessThanOrEqual(32);
  });
});
