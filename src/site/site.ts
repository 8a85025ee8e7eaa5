import type { Language } from '../i18n/languages.ts';
import type { EditionHead } from '../library/library.ts';

/** A site as its pages need to know it. */
export interface Site {
  readonly head: EditionHead;
  readonly title: string;
  /** The language of what the pages say beside the articles. */
  readonly language: Language;
  /** Where the site is published, with a slash at its end; null where that is not known. */
  readonly address: string | null;
  /** The path of the edition's picture within the site; null where there is none. */
  readonly picture: string | null;
  /** The built application's own page. */
  readonly application: string;
}

/** Where the page of an article or a place lies within a site. */
export const articlePath = (id: string): string => `a/${id}/`;
/** Where the editors' story lies. */
export const storyPath = 'story/';
export const placePath = (id: string): string => `p/${id}/`;

/** The absolute address of what lies at a path; null where the site's own is not known. */
export const addressOf = ({ address }: Site, path: string): string | null =>
  address && new URL(path, address).href;

/** Takes a page, which is made only where it is written. The order of the pages is always the same. */
export type WritePage = (path: string, text: () => string) => Promise<void>;
