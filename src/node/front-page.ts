import { primaryLanguage } from '../core/geoparse/detect-language.ts';
import { localised } from '../core/localised.ts';
import type { HeadFile } from '../library/tables/head-file.ts';

/** The page as it is served: named after the edition, and asking for its first files at once. */
export function frontPage(html: string, { head, drawing }: HeadFile): string {
  const language = primaryLanguage(head.languages[0] ?? 'en');
  const title = localised(head.title, language);
  const told = head.finding && localised(head.finding.sentence, language).replaceAll('**', '');
  const description = told === null ? title : `${title}. ${told}`;
  const links = [preload('head.json'), ...(drawing === null ? [] : [preload(drawing, 'low')])];
  return html
    .replace(/<html lang="[^"]*"/, () => `<html lang="${language}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)} — Portée</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*"/,
      (_, opening: string) => `${opening}${escaped(description)}"`,
    )
    .replace('</head>', () => `  ${links.join('\n    ')}\n  </head>`);
}

function preload(file: string, priority?: 'low'): string {
  const weight = priority === undefined ? '' : ` fetchpriority="${priority}"`;
  return `<link rel="preload" as="fetch"${weight} href="./edition/${file}" crossorigin="">`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
