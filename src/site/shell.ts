import { type Markup, markup, type Part, structuredData } from './markup.ts';
import { addressOf, type Site } from './site.ts';

/** A page of a site: what a browser, a search engine and whoever shares its address are told. */
export interface Page {
  readonly title: string;
  readonly description: string;
  /** Where it lies within the site: "" or "a/minsk/". */
  readonly path: string;
  readonly kind: 'website' | 'article';
  /** What it says to programs, by schema.org's names. */
  readonly data: object;
  /** Further elements of its head. */
  readonly links: readonly Markup[];
}

/**
 * A page on which the application takes over once it has started: until then, and without scripts, it shows `body`.
 *
 * @param opened the fragment of the address that the application opens with
 */
export function pageOfItsOwn(site: Site, page: Page, body: Markup, opened: string): string {
  const up = '../'.repeat(page.path.split('/').length - 1);
  return filled(
    site.application.replaceAll('="./', () => `="${up}`),
    site,
    page,
  )
    .replace('<html', () => `<html${markup` data-root="${up}" data-open="${opened}"`}`)
    .replace(/<noscript>[\s\S]*?<\/noscript>\s*/, '')
    .replace('<div id="app"></div>', () => `<div id="app">${body}</div>`);
}

/** The page that the application is served as: what it shows without scripts stands in `noscript`. */
export function startPage(site: Site, page: Page, body: Markup): string {
  return filled(site.application, site, page).replace(
    /<noscript>[\s\S]*?<\/noscript>/,
    () => `<noscript>${body}</noscript>`,
  );
}

function filled(html: string, site: Site, page: Page): string {
  const { title, description } = page;
  return html
    .replace(/<html lang="[^"]*"/, () => `<html lang="${site.language}"`)
    .replace(/<title>[^<]*<\/title>/, () => `${markup`<title>${title}</title>`}`)
    .replace(
      /<meta\s+name="description"\s+content="[^"]*"/,
      () => `${markup`<meta name="description" content="${description}"`}`,
    )
    .replace('</head>', () => `  ${headOf(site, page).join('\n    ')}\n  </head>`);
}

function headOf(site: Site, page: Page): readonly Markup[] {
  const address = addressOf(site, page.path);
  const picture = site.picture && addressOf(site, site.picture);
  const property = (name: string, content: Part) =>
    markup`<meta property="${name}" content="${content}">`;
  return [
    ...page.links,
    ...(address === null ? [] : [markup`<link rel="canonical" href="${address}">`]),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:type', page.kind),
    property('og:site_name', site.title),
    ...(address === null ? [] : [property('og:url', address)]),
    ...(picture === null
      ? []
      : [
          property('og:image', picture),
          property('og:image:width', 1200),
          property('og:image:height', 630),
          markup`<meta name="twitter:card" content="summary_large_image">`,
        ]),
    structuredData(page.data),
  ];
}
