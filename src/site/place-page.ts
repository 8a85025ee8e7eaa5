import { pointOf } from '../core/edition/point-of.ts';
import { runsOf } from '../core/edition/runs.ts';
import type { PlaceKind } from '../core/gazetteer/kind.ts';
import { localised } from '../core/localised.ts';
import type { PassageGroup, PassagePage, PlaceDetails, QuotedPassage } from '../library/answers.ts';
import { placeData } from './data.ts';
import { type Markup, markup } from './markup.ts';
import { dateOf, originOf, shortened, titleOf } from './naming.ts';
import { pageOfItsOwn } from './shell.ts';
import { articlePath, placePath, type Site } from './site.ts';
import { wordsOf } from './words.ts';

/** How many passages a place's page quotes; the application has them all. */
export const quotedAtMost = 100;

/** The page of a place: what it is called, where it lies and from where that is known, and what the articles say. */
export function placePage(site: Site, place: PlaceDetails, passages: PassagePage): string {
  const { language } = site;
  const words = wordsOf(language);
  const name = localised(place.label, language);
  const quoted = passages.groups.reduce((sum, group) => sum + group.passages.length, 0);
  const counts = words.passages(passages.total, passages.articles);
  const body = markup`<main class="page">
<nav><a href="../../">${site.title}</a></nav>
<h1>${name}</h1>
<p class="page__meta">${kindOf(place.kind, site)}. ${counts}.</p>
${namesOf(place, site)}
${positionOf(place, site)}
${place.note && markup`<p class="page__meta">${localised(place.note, language)}</p>`}
${passages.groups.map((group) => groupMarkup(group, site))}
${passages.total > quoted && markup`<p>${words.more(passages.total - quoted)}</p>`}
<p><a class="page__open" href="../../#panel=places&amp;place=${place.id}">${words.open}</a></p>
</main>`;
  const [first] = passages.groups.flatMap((group) => group.passages);
  const page = {
    title: `${name} — ${site.title}`,
    description: shortened(`${name}. ${counts}. ${first ? words.quoted(first.text) : ''}`),
    path: placePath(place.id),
    kind: 'article' as const,
    data: placeData(site, place),
    links: [],
  };
  return pageOfItsOwn(site, page, body, `panel=places&place=${place.id}`);
}

const kindOf = (kind: PlaceKind, { language }: Site): string => wordsOf(language).kinds[kind];

function namesOf({ label, names }: PlaceDetails, { language }: Site): Markup | null {
  const shown = localised(label, language);
  const others = Object.entries(names).flatMap(([tag, forms]) =>
    forms
      .filter((form) => form !== shown)
      .map((form) => markup`<span lang="${tag}">${form}</span>`),
  );
  if (others.length === 0) return null;
  const listed = others.flatMap((name, at) => (at === 0 ? [name] : [', ', name]));
  return markup`<p class="page__meta">${wordsOf(language).otherNames} ${listed}</p>`;
}

function positionOf(place: PlaceDetails, { language }: Site): Markup {
  const { ids, source } = place;
  const words = wordsOf(language);
  const [lng, lat] = pointOf(place) ?? [null, null];
  const at = lat === null || lng === null ? null : `${lat.toFixed(4)}, ${lng.toFixed(4)}`;
  const links = [
    ids.geonames !== undefined &&
      markup`. <a href="https://www.geonames.org/${ids.geonames}" rel="noreferrer external">GeoNames</a>`,
    ids.wikidata !== undefined &&
      markup`. <a href="https://www.wikidata.org/wiki/${ids.wikidata}" rel="noreferrer external">Wikidata</a>`,
  ];
  return markup`<p class="page__meta">${words.positionFrom(source.replace(/\.$/, ''), at)}${links}</p>`;
}

function groupMarkup({ article, passages }: PassageGroup, { language }: Site): Markup {
  return markup`<section>
<h2><a href="../../${articlePath(article.id)}" lang="${article.language}">${titleOf(article, language)}</a></h2>
<p class="page__meta">${originOf(article, language)}. ${dateOf(article, language)}</p>
${passages.map((passage) => quotation(passage, article.language))}
</section>`;
}

function quotation({ text, span, mentions, marks }: QuotedPassage, language: string): Markup {
  const marked = new Set<string>(marks);
  const runs = runsOf(text, span, mentions).map((run) =>
    run.type === 'mention' && marked.has(run.mention.id)
      ? markup`<mark>${run.text}</mark>`
      : markup`${run.text}`,
  );
  return markup`<blockquote lang="${language}"><p>${runs}</p></blockquote>\n`;
}
