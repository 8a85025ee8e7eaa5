import { expect, test } from 'vitest';
import { blocksOf } from '../core/import/markup/blocks.ts';
import { readHtml } from './html.ts';

const sentence =
  'Le président a fait cette annonce samedi alors qu’il recevait à Moscou le dirigeant biélorusse, et il a parlé longuement de la sécurité de son pays et de ses voisins.';

function foundIn(body: string) {
  const read = readHtml(`<!doctype html><title>Minsk reçoit</title><body>${body}`);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const { findArticle, root } = read.value;
  const article = findArticle();
  if (article === null) throw new Error('There is no article.');
  return {
    lines: blocksOf(article.content).map(({ text }) => text),
    page: blocksOf(root).map(({ text }) => text),
    byline: article.byline,
  };
}

const long = [sentence, `Hier, ${sentence}`, `Demain, ${sentence}`, `À Minsk, ${sentence}`];
const paragraphs = long.map((text) => `<p>${text}</p>`).join('');
const links = '<li><a href="/">Une</a></li><li><a href="/monde">Monde, et ailleurs</a></li>';

test('the article is found between what stands around it, and the page stays as it is', () => {
  const { lines, page, byline } = foundIn(
    `<div class="menu"><ul>${links}</ul></div><main><p class="byline">Par Anne Martin</p>${paragraphs}<div class="share"><a href="/x">Partager</a></div></main><footer>Mentions légales</footer>`,
  );
  expect(lines).toEqual(long);
  expect(byline).toBe('Par Anne Martin');
  expect(page).toEqual([
    ...['Une', 'Monde, et ailleurs', 'Par Anne Martin'],
    ...long,
    ...['Partager', 'Mentions légales'],
  ]);
});

test('texts in <div>, parted by line breaks, come in the page’s order', () => {
  const { lines } = foundIn(
    `<div id="article">${long.join('<br><br>')} <b>Fin</b> de l’<a href="#x">article</a>.</div><div style="display: none">${paragraphs}</div>`,
  );
  expect(lines).toEqual([...long.slice(0, 3), `${long[3]} Fin de l’article.`]);
});

test('where too little is found, what was taken for unlikely is put back and looked through again', () => {
  const { lines } = foundIn(
    `<div class="comment"><h2>Une note</h2><p>${sentence}</p><p>Hier, ${sentence}</p></div><div class="sidebar"><a href="/">Ailleurs</a></div>`,
  );
  expect(lines.join(' ')).toContain(`Hier, ${sentence}`);
});

test('a table of figures in an article stays, one of links goes', () => {
  const row = (cell: string) => `<tr>${`<td>${cell}</td>`.repeat(3)}</tr>`;
  const { lines } = foundIn(
    `<article>${paragraphs}<table><thead><tr><th>Ville</th></tr></thead>${row('Minsk').repeat(3)}</table><table>${row('<a href="/x">Lire plus</a>')}</table>${paragraphs}</article>`,
  );
  expect(lines).toContain('Ville');
  expect(lines.join(' ')).not.toContain('Lire plus');
});
