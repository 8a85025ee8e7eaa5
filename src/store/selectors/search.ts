import type { Article, Edition, Place, System } from '../../core/edition/model.ts';
import { fold } from '../fold.ts';

/** Whether any form of a place's name, in any language, holds what is looked for. */
export function matchesName({ label, names }: Place, wanted: string): boolean {
  return anyHolds([...Object.values(label), ...Object.values(names).flat()], wanted);
}

export function matchesSystem({ label, aliases, variants }: System, wanted: string): boolean {
  const variantNames = variants.flatMap((variant) => Object.values(variant.label));
  return anyHolds([...Object.values(label), ...aliases, ...variantNames], wanted);
}

/** A stretch of an article around the words looked for. */
export interface Excerpt {
  readonly article: Article;
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** Where the words stand in the article. */
  readonly start: number;
}

const around = 60;

/** Where the articles' own words hold what is looked for, letter case and accents aside. */
export function excerptsOf(edition: Edition, wanted: string, most: number): readonly Excerpt[] {
  const needle = fold(wanted.trim());
  if (needle.length < 2) return [];
  const excerpts: Excerpt[] = [];
  for (const article of edition.articles) {
    const { text } = article;
    const folded = fold(text);
    for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + 1)) {
      if (excerpts.length === most) return excerpts;
      const end = at + needle.length;
      excerpts.push({
        article,
        start: at,
        before: text.slice(wordStart(text, at - around), at),
        match: text.slice(at, end),
        after: text.slice(end, end + around),
      });
    }
  }
  return excerpts;
}

function anyHolds(texts: readonly string[], wanted: string): boolean {
  const needle = fold(wanted.trim());
  return texts.some((text) => fold(text).includes(needle));
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.indexOf(' ', at) + 1;
}
