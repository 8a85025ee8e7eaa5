import type { Editions } from '../../store/editions.ts';

/** The view for other people's pages (docs/embed.md): the page that it talks with, if it names one. */
export interface Embedding {
  readonly host: string | null;
}

/** Null where the page is to be the whole application. */
export function readEmbedding(search: string): Embedding | null {
  const value = new URLSearchParams(search).get('embed');
  if (value === null) return null;
  const isOrigin = /^https?:/i.test(value) && URL.canParse(value);
  return { host: isOrigin ? new URL(value).origin : null };
}

/**
 * The editions that a page of somebody else's can show: the one that the site publishes. What readers keep in their
 * browsers is nobody else's.
 */
export const publishedAlone = (editions: Editions): Editions => ({
  ...editions,
  show: (id) => (id === null ? editions.show(null) : Promise.resolve(false)),
});
