import { articleBlocks, type Block } from '../core/edition/article-blocks.ts';
import type { Article, DateMention, Mention } from '../core/edition/model.ts';
import { passageFinder } from '../core/edition/passage-finder.ts';
import { type Run, runsOf } from '../core/edition/runs.ts';
import { publishedSpans } from '../core/export/published.ts';
import { localised } from '../core/localised.ts';
import type { AnnotatedArticle, PlaceBrief } from '../library/answers.ts';
import { articleData } from './data.ts';
import { type Markup, markup } from './markup.ts';
import { dateOf, isOneDate, originOf, shortened, titleOf } from './naming.ts';
import { pageOfItsOwn } from './shell.ts';
import { articlePath, placePath, type Site } from './site.ts';
import { wordsOf } from './words.ts';

/** The page of an article: its text, or the passages that may be quoted of it, each place leading to its page. */
export function articlePage(site: Site, answer: AnnotatedArticle): string {
  const { article, summary, mentions, dates, places } = answer;
  const { language } = site;
  const title = titleOf(summary, language);
  const parts = partsOf(article, mentions);
  const body = markup`<main class="page">
<nav><a href="../../">${site.title}</a></nav>
<article lang="${article.language}">
<h1>${title}</h1>
<p class="page__meta" lang="${language}">${originOf(article, language)}. ${dateOf(article, language)}${sourceOf(article, site)}</p>
${parts.map((part) => markupOf(part, dates))}
</article>
${article.publication === 'passages' && markup`<p class="page__meta">${wordsOf(language).passagesOnly}</p>`}
${placesOf(places, site)}
<p><a class="page__open" href="../../#article=${article.id}">${wordsOf(language).open}</a></p>
</main>`;
  const page = {
    title: `${title} — ${site.title}`,
    description: shortened(descriptionOf(article, parts)),
    path: articlePath(article.id),
    kind: 'article' as const,
    data: articleData(site, answer, title),
    links: [],
  };
  return pageOfItsOwn(site, page, body, `article=${article.id}`);
}

type ArticlePart =
  | Exclude<Block, { readonly kind: 'boilerplate' }>
  | { readonly kind: 'quotation'; readonly runs: readonly Run[] };

function partsOf(article: Article, mentions: readonly Mention[]): readonly ArticlePart[] {
  if (article.publication === 'passages') {
    return publishedSpans(article, mentions, []).map((span) => ({
      kind: 'quotation',
      runs: runsOf(article.text.slice(span.start, span.end), span, mentions),
    }));
  }
  // The title stands above; what the page put around the article is none of it.
  return articleBlocks(article, mentions).flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph' ? [block] : [],
  );
}

function markupOf({ kind, runs }: ArticlePart, dates: readonly DateMention[]): Markup {
  const words = runs.map((run) => runMarkup(run, dates));
  if (kind === 'heading') return markup`<h2>${words}</h2>\n`;
  return kind === 'quotation'
    ? markup`<blockquote><p>${words}</p></blockquote>\n`
    : markup`<p>${words}</p>\n`;
}

function runMarkup(run: Run, dates: readonly DateMention[]): Markup {
  if (run.type === 'text') return markup`${datedText(run, dates)}`;
  const { mention, text } = run;
  return mention.kind === 'place'
    ? markup`<a href="../../${placePath(mention.placeId)}">${text}</a>`
    : markup`${text}`;
}

/** Dates that are one day, month or year are said to programs too. */
function datedText(
  { start, text }: Extract<Run, { readonly type: 'text' }>,
  dates: readonly DateMention[],
): readonly (Markup | string)[] {
  const parts: (Markup | string)[] = [];
  let at = 0;
  for (const date of dates) {
    const [from, to] = [date.start - start, date.end - start];
    if (from < at || to > text.length || !isOneDate(date.edtf)) continue;
    const words = text.slice(from, to);
    parts.push(text.slice(at, from), markup`<time datetime="${date.edtf}">${words}</time>`);
    at = to;
  }
  return [...parts, text.slice(at)];
}

function sourceOf({ sourceUrl }: Article, { language }: Site): Markup | null {
  if (sourceUrl === null || !/^https?:/i.test(sourceUrl)) return null;
  return markup`. <a href="${sourceUrl}" rel="noreferrer external">${wordsOf(language).source}</a>`;
}

function placesOf(places: readonly PlaceBrief[], { language }: Site): Markup | null {
  if (places.length === 0) return null;
  const items = places.map(
    ({ id, label }) =>
      markup`<li><a href="../../${placePath(id)}">${localised(label, language)}</a></li>\n`,
  );
  return markup`<h2>${wordsOf(language).placesNamed}</h2>\n<ul class="page__list">${items}</ul>`;
}

/** The first paragraph in which a mention stands says what it is about; else the first of all. */
function descriptionOf(article: Article, parts: readonly ArticlePart[]): string {
  const texts = parts.filter(({ kind }) => kind !== 'heading');
  const naming = texts.find(({ runs }) => runs.some(({ type }) => type === 'mention'));
  const runs = (naming ?? texts[0])?.runs ?? [];
  const [first] = runs.flatMap((run) => (run.type === 'mention' ? [run.mention] : []));
  const whole = runs.map(({ text }) => text).join('');
  if (first === undefined || whole.length <= 200) return whole;
  const { start, end } = passageFinder(article)(first);
  return article.text.slice(start, end);
}
