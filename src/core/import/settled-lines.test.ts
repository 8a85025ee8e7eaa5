import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importReaders } from '../../../tests/support/import-bytes.ts';
import { newsPage } from '../../../tests/support/news-page.ts';
import type { DraftLine } from './compose.ts';
import { blocksOf } from './markup/blocks.ts';
import { pageLines } from './page-lines.ts';
import { settledLines } from './settled-lines.ts';

const sentence =
  'Le président a fait cette annonce samedi alors qu’il recevait à Moscou le dirigeant biélorusse, et il a parlé longuement de la sécurité de son pays.';
const sentences = ['Hier', 'Demain', 'À Minsk', 'Enfin'].map((word) => `${word}, ${sentence}`);
const paragraphs = sentences.map((text) => `<p>${text}</p>`).join('');

async function linesIn(html: string): Promise<{
  readonly settled: readonly DraftLine[] | null;
  readonly weighed: readonly DraftLine[];
}> {
  const page = await importReaders.html(html);
  if (!page.ok) throw new Error(JSON.stringify(page.fault));
  const { root, findArticle } = page.value;
  const article = findArticle();
  return {
    settled: settledLines(root),
    weighed: pageLines(blocksOf(root), article && blocksOf(article.content)),
  };
}

const shown = (lines: readonly DraftLine[] | null) =>
  lines?.map(({ kind, text }) => [kind, text] as const);

test('what is around the one article of a plain page is left out, its title is not', async () => {
  const { settled } = await linesIn(
    `<nav><ul><li><a href="/">Une</a></li></ul></nav><h1>Minsk reçoit</h1><p>Publié hier</p><main class="page"><article class="post">${paragraphs}</article></main><footer>Mentions légales</footer>`,
  );
  expect(shown(settled)).toEqual([
    ['left out', 'Une'],
    ['title', 'Minsk reçoit'],
    ['left out', 'Publié hier'],
    ...sentences.map((text) => ['paragraph', text]),
    ['left out', 'Mentions légales'],
  ]);
});

const inText = fc.constantFrom(
  ...['<b>gras</b>', '<a href="/x">un lien</a>', '<em>Minsk</em>', '<br>', ' et plus', '&nbsp;:'],
);
const paragraph = fc
  .tuple(fc.nat(3), inText, fc.nat(99))
  .map(([at, more, n]) => `<p>${sentences[at]} ${more} ${n}, encore, et encore.</p>`);
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  fc.constantFrom('<h2>Un intertitre</h2>', '<h3>Un autre</h3>', '<hr>', '<p></p>'),
  paragraph.map((text) => `<blockquote>${text}</blockquote>`),
  fc.constant('<ul><li>Un missile, neuf</li><li>Un avion, vieux</li></ul>'),
  fc.constant('<figure><img src="a.jpg" alt=""><figcaption>Une rue, hier</figcaption></figure>'),
);
const menu = '<ul><li><a href="/">Une</a></li><li><a href="/monde">Monde</a></li></ul>';
const pages = fc
  .record({
    head: fc.constantFrom('', `<nav>${menu}</nav>`, `<header>${menu}<p>Le Journal</p></header>`),
    foot: fc.constantFrom('', '<footer>Mentions légales</footer>', `<div>${menu}</div>`),
    title: fc.constantFrom('', '<h1>Minsk reçoit le président</h1>'),
    blocks: fc.array(block, { minLength: 6, maxLength: 14 }),
    holder: fc.constantFrom('article', 'main'),
  })
  .map(
    ({ head, foot, title, blocks, holder }) =>
      `<!doctype html><title>Le Journal</title>${head}<${holder}>${title}${blocks.join('\n')}</${holder}>${foot}`,
  );

test('a page that is settled has the lines that weighing would have found', async () => {
  let settledPages = 0;
  await fc.assert(
    fc.asyncProperty(pages, async (html) => {
      const { settled, weighed } = await linesIn(html);
      if (settled === null) return;
      settledPages++;
      expect(shown(settled)).toEqual(shown(weighed));
    }),
    { numRuns: 150 },
  );
  expect(settledPages).toBeGreaterThan(75);
});

test.each([
  ['two articles', `<article>${paragraphs}</article><article>${paragraphs}</article>`],
  ['a teaser', '<article><p>Hier, le président a parlé.</p></article>'],
  ['something put between', `<article>${paragraphs}<aside>À lire aussi</aside></article>`],
  ['a named part', `<article>${paragraphs}<p class="share">Partager</p></article>`],
  ['a hidden part', `<article>${paragraphs}<p hidden>Code</p></article>`],
  ['a list of links', `<article>${paragraphs}<ul><li><a href="/">Une</a></li></ul></article>`],
  ['all in links', `<article>${paragraphs.replaceAll(/<p>(.*?)<\/p>/g, '<a href="/">$1</a><br>')}`],
  ['a long line elsewhere', `<article>${paragraphs}</article><div>${sentence}</div>`],
  ['a hidden article', `<article hidden>${paragraphs}</article>`],
  ['who wrote it', `<p class="byline">Par Anne Martin</p><article>${paragraphs}</article>`],
  ['no article', paragraphs],
  ['a site of news', newsPage(sentences.join('\n'))],
])('a page with %s is weighed', async (_name, html) => {
  expect((await linesIn(`<!doctype html><title>Minsk</title>${html}`)).settled).toBeNull();
});
