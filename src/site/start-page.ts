import { localised } from '../core/localised.ts';
import type { HeadFile } from '../library/tables/head-file.ts';
import { siteData } from './data.ts';
import { type Markup, markup } from './markup.ts';
import { dateOf, originOf, titleOf } from './naming.ts';
import { startPage } from './shell.ts';
import { articlePath, placePath, type Site, storyPath } from './site.ts';
import { wordsOf } from './words.ts';

/**
 * The page that the application is served as: named after the edition, asking for its first files at once, and with
 * what it opens with for whoever runs no scripts.
 */
export function frontPage(
  site: Site,
  { opening }: HeadFile,
  { hasFeed }: { readonly hasFeed: boolean },
): string {
  const { title, language } = site;
  const words = wordsOf(language);
  const { headline } = site.head;
  const told = headline && localised(headline.sentence, language).replaceAll('**', '');
  const description = told === null ? title : `${title}. ${told}`;
  const body = markup`<main class="page">
<h1>${title}</h1>
${told && markup`<p>${told}</p>`}
${site.head.counts.steps !== undefined && markup`<p><a href="${storyPath}">${words.story}</a></p>`}
<h2>${words.articles}</h2>
<ul>${opening.articles.articles.map(
    (
      article,
    ) => markup`<li><a href="${articlePath(article.id)}" lang="${article.language}">${titleOf(article, language)}</a>
<span class="page__meta">${originOf(article, language)}. ${dateOf(article, language)}</span></li>\n`,
  )}</ul>
<h2>${words.placesNamed}</h2>
<ul class="page__list">${opening.places.places.map(
    ({ place }) =>
      markup`<li><a href="${placePath(place.id)}">${localised(place.label, language)}</a></li>\n`,
  )}</ul>
</main>`;
  const page = {
    title: `${title} — Portée`,
    ...{ description, path: '', kind: 'website' as const },
    data: siteData(site, description),
    links: [
      // No link opens without its head. The headline's drawing waits for the program of the map anyway.
      markup`<link rel="preload" as="fetch" href="./edition/head.json" crossorigin="">`,
      ...(hasFeed ? [feedLink(title)] : []),
    ],
  };
  return startPage(site, page, body);
}

const feedLink = (title: string): Markup =>
  markup`<link rel="alternate" type="application/atom+xml" title="${title}" href="./feed.xml">`;
