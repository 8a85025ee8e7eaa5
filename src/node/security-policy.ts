const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  // The embedded view, shown as other people's pages will have it.
  'frame-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
} as const;

/** What a page may load: its own files. It stands in the page too, so that it holds on any static host. */
export const contentPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');

/**
 * What a server should send along with what lies at an address. Only the view that is made for it may stand in other
 * people's pages (docs/embed.md); `frame-ancestors` works as a header alone.
 *
 * @param search the address's query, with its "?"
 */
export function securityHeaders(search: string): Readonly<Record<string, string>> {
  const isEmbedded = new URLSearchParams(search).has('embed');
  return {
    'Content-Security-Policy': `${contentPolicy}; frame-ancestors ${isEmbedded ? '*' : "'none'"}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
