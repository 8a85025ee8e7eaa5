import type { StoryStep } from '../core/edition/story.ts';
import { localised } from '../core/localised.ts';
import { createFormats } from '../i18n/format.ts';
import { storyData } from './data.ts';
import { type Markup, markup } from './markup.ts';
import { isOneDate, shortened } from './naming.ts';
import { pageOfItsOwn } from './shell.ts';
import { articlePath, type Site, storyPath } from './site.ts';
import { wordsOf } from './words.ts';

/** The editors' story on one page: each step with the words that hold it, and the way to what its map shows. */
export function storyPage(site: Site, steps: readonly StoryStep[]): string {
  const { language } = site;
  const words = wordsOf(language);
  const body = markup`<main class="page">
<nav><a href="../">${site.title}</a></nav>
<h1>${words.story}</h1>
<p class="page__meta">${words.steps(steps.length)}</p>
${steps.map((step, at) => stepMarkup(step, at, site))}
<p><a class="page__open" href="../#panel=story">${words.open}</a></p>
</main>`;
  const [first] = steps;
  const title = `${words.story} — ${site.title}`;
  const page = {
    title,
    description: shortened(first ? localised(first.text, language) : site.title),
    path: storyPath,
    kind: 'article' as const,
    data: storyData(site, title),
    links: [],
  };
  return pageOfItsOwn(site, page, body, 'panel=story');
}

function stepMarkup(
  { title, text, when, passages }: StoryStep,
  at: number,
  { language }: Site,
): Markup {
  return markup`<section>
<h2><a href="../#panel=story&amp;step=${at + 1}">${localised(title, language)}</a></h2>
${when && markup`<p class="page__meta">${dateMarkup(when.edtf, language)}</p>`}
<p>${localised(text, language)}</p>
${passages.map(
  ({ articleId, text: quote }) =>
    markup`<blockquote><p><a href="../${articlePath(articleId)}">${quote}</a></p></blockquote>\n`,
)}
</section>`;
}

function dateMarkup(edtf: string, language: Site['language']): Markup {
  const said = createFormats(language).date(edtf);
  return isOneDate(edtf) ? markup`<time datetime="${edtf}">${said}</time>` : markup`${said}`;
}
