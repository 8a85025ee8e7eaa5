import { markup } from './markup.ts';
import type { Site } from './site.ts';
import { wordsOf } from './words.ts';

/**
 * The page for addresses that there is none at. Hosts send it from any folder, so that its own links name the path
 * that the site lies at.
 */
export function missingPage({ application, language, title }: Site, base: string): string {
  const styles = [...application.matchAll(/<link rel="stylesheet"[^>]*?href="\.\/([^"]+)"/g)];
  const words = wordsOf(language);
  return `${markup`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${words.notFound} — ${title}</title>
    ${styles.map(([, file = '']) => markup`<link rel="stylesheet" href="${base}${file}">\n`)}  </head>
  <body>
    <main class="page">
      <h1>${title}</h1>
      <p>${words.notFound}</p>
      <p><a href="${base}">${words.notFoundLink}</a></p>
    </main>
  </body>
</html>
`}`;
}
