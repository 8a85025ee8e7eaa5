import type { Plugin } from 'vite';
import { contentPolicy, securityHeaders } from '../node/security-policy.ts';

/** Writes the policy into the built page, and sends it along where the built page is served. */
export function securityPlugin(): Plugin {
  return {
    name: 'portee:security',
    configurePreviewServer(server) {
      server.middlewares.use(({ url = '' }, response, next) => {
        const [, search = ''] = url.split('?');
        for (const [name, value] of Object.entries(securityHeaders(search))) {
          response.setHeader(name, value);
        }
        next();
      });
    },
    transformIndexHtml: {
      handler: (html, { server }) =>
        server === undefined
          ? [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
                injectTo: 'head-prepend',
              },
            ]
          : html,
    },
  };
}
