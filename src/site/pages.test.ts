import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { hostileEdition } from '../../tests/support/hostile-edition.ts';
import { pagesOf } from '../../tests/support/published.ts';
import { smallEdition } from '../../tests/support/small-edition.ts';
import { loadEdition } from '../core/edition/load-edition.ts';
import type { Edition } from '../core/edition/model.ts';
import { span } from '../core/text/offset.ts';

function smallEditionWith(change: (text: string) => string = (text) => text): Edition {
  const files = new Map([...smallEdition].map(([name, text]) => [name, change(text)]));
  const loaded = loadEdition(files);
  if (!loaded.ok) throw new Error(loaded.fault.map(({ sentence }) => sentence).join('\n'));
  return loaded.value.edition;
}

const address = 'https://example.org/maps/';
const page = (pages: ReadonlyMap<string, string>, path: string): string => {
  const text = pages.get(path);
  if (text === undefined) throw new Error(`There is no ${path} among ${[...pages.keys()]}.`);
  return text;
};

describe('the pages of a site', () => {
  test('are one for each article, each place that is named, and what leads to them', async () => {
    const pages = await pagesOf(smallEditionWith());
    expect([...pages.keys()].sort()).toEqual([
      '404.html',
      'a/essai/index.html',
      'feed.xml',
      'index.html',
      'p/minsk/index.html',
      'robots.txt',
    ]);
  });

  test('an article is read without scripts, and opens the application at itself', async () => {
    const article = page(await pagesOf(smallEditionWith()), 'a/essai/index.html');
    expect(article).toContain('<title>Un titre — Essai</title>');
    expect(article).toContain('<meta name="description" content="😀 À Minsk, on attend.');
    expect(article).toContain('À <a href="../../p/minsk/">Minsk</a>, on attend.');
    expect(article).toContain('<time datetime="2022-06-25">25 juin 2022</time>, date déduite');
    expect(article).toContain('data-root="../../" data-open="article=essai"');
    expect(article).toContain('src="../../assets/app.js"');
    expect(article).not.toContain('<noscript>');
    expect(article).not.toContain('canonical');
    // The title once, and nothing of what the page put around the article.
    expect(article).not.toContain('Comments');
    expect(article.match(/<h1/g)).toHaveLength(1);
  });

  test('a place says where it lies, from where that is known, and what the articles say', async () => {
    const place = page(await pagesOf(smallEditionWith()), 'p/minsk/index.html');
    expect(place).toContain('53.9000, 27.5667\u202f; position d’après GeoNames');
    expect(place).toContain('<span lang="be">Мінск</span>');
    expect(place).toContain('<a href="../../a/essai/" lang="fr">Un titre</a>');
    expect(place).toContain('À <mark>Minsk</mark>, on attend.');
    expect(place).toContain('data-open="panel=places&amp;place=minsk"');
  });

  test('a story has a page of its own, each step with the words that hold it', async () => {
    const edition = smallEditionWith();
    const [article] = edition.articles;
    if (article === undefined) throw new Error('There is an article.');
    const start = article.text.indexOf('À Minsk');
    const passage = { articleId: article.id, ...span(start, start + 7), text: 'À Minsk' };
    const step = {
      ...{ id: 'un', title: { fr: 'Un <début>' }, text: { fr: 'On attend.' }, view: '' },
      ...{ passages: [passage], findings: [], when: { edtf: '2022-06-25', isSure: true } },
    };
    const pages = await pagesOf({ ...edition, story: [step] }, { address });
    const story = page(pages, 'story/index.html');
    expect(story).toContain('<a href="../#panel=story&amp;step=1">Un &lt;début&gt;</a>');
    expect(story).toContain('<time datetime="2022-06-25">25 juin 2022</time>');
    expect(story).toContain('<a href="../a/essai/">À Minsk</a>');
    expect(story).toContain('data-root="../" data-open="panel=story"');
    expect(page(pages, 'index.html')).toContain('<a href="story/">Récit</a>');
    expect(page(pages, 'sitemap.xml')).toContain('<loc>https://example.org/maps/story/</loc>');
  });

  test('name their addresses where the site’s is known', async () => {
    const pages = await pagesOf(smallEditionWith(), { address, picture: 'preview.png' });
    const article = page(pages, 'a/essai/index.html');
    expect(article).toContain('<link rel="canonical" href="https://example.org/maps/a/essai/">');
    expect(article).toContain('content="https://example.org/maps/preview.png"');
    expect(page(pages, 'sitemap.xml')).toContain('<loc>https://example.org/maps/p/minsk/</loc>');
    expect(page(pages, 'robots.txt')).toContain('Sitemap: https://example.org/maps/sitemap.xml');
    expect(page(pages, 'feed.xml')).toContain('<id>https://example.org/maps/a/essai/</id>');
  });

  test('of an article that is published by its passages hold no more', async () => {
    const edition = smallEditionWith((text) =>
      text.replace('"publication": "full"', '"publication": "passages"'),
    );
    const pages = await pagesOf(edition);
    const article = page(pages, 'a/essai/index.html');
    expect(article).toContain('La Lance-M porte à 500 km.');
    expect(article).not.toContain('On attend à Minsk.');
    expect(article).toContain('seuls les passages cités');
  });

  test('say when the feed was last added to by the articles’ dates', async () => {
    const feed = page(await pagesOf(smallEditionWith()), 'feed.xml');
    expect(feed).toContain('<updated>2022-06-25T00:00:00Z</updated>');
    const undated = smallEditionWith((text) =>
      text.replace(/"date": \{[\s\S]*?\}\s*\},/, '"date": null,'),
    );
    expect((await pagesOf(undated)).has('feed.xml')).toBe(false);
  });

  test('take nothing of a hostile edition for markup', async () => {
    const pages = await pagesOf(hostileEdition(), { address });
    for (const [path, text] of pages) {
      if (!path.endsWith('.html')) continue;
      const scripts = elementsIn(parse(text)).filter(({ tagName }) => tagName === 'script');
      const own = scripts.filter(
        ({ attrs }) =>
          !attrs.some(({ name, value }) => name === 'type' && /module|ld\+json/.test(value)),
      );
      expect(own, path).toEqual([]);
      const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)?.[1];
      if (data !== undefined) expect(() => JSON.parse(data)).not.toThrow();
      expect(
        elementsIn(parse(text)).filter(({ attrs }) =>
          attrs.some(({ name }) => name.startsWith('on')),
        ),
      ).toEqual([]);
    }
    const article = page(pages, 'a/essai/index.html');
    expect(article).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(article).not.toContain('<script>alert');
  });

  test('are the same each time', async () => {
    expect([...(await pagesOf(smallEditionWith()))]).toEqual([
      ...(await pagesOf(smallEditionWith())),
    ]);
  });
});

interface Element {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
}

function elementsIn(node: unknown): readonly Element[] {
  const { childNodes = [], ...own } = node as Partial<Element> & {
    childNodes?: readonly unknown[];
  };
  const below = childNodes.flatMap(elementsIn);
  return own.tagName === undefined ? below : [own as Element, ...below];
}
