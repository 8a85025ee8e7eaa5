import { xmlText } from '../core/export/xml.ts';

/** Markup that is whole: what stood in it as text was escaped when it was made. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in markup; null and false are nothing. */
export type Part = string | number | Markup | null | false | readonly Part[];

/**
 * Markup of HTML or XML, as a template: texts put into it, in elements or in quoted attributes, are escaped, so that
 * nothing an edition holds can be read as markup.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? '';
  for (const [at, part] of parts.entries()) text += written(part) + (strings[at + 1] ?? '');
  return new Markup(text);
}

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'object') return part.map(written).join('');
  return xmlText(String(part));
}

/** Data for programs in a page: no text in it can end its element. */
export function structuredData(data: object): Markup {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return new Markup(`<script type="application/ld+json">${json}</script>`);
}
