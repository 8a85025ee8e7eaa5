import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const catalogue = /\/i18n\/(?:messages|findings|findings-view|parts\/[a-z-]+)\/[a-z]+\.json$/;

/**
 * Parses the interface's messages when the page is built: mistakes in them stop the build, and the
 * reader downloads neither the parser nor the time it takes.
 */
export function messagesPlugin(): Plugin {
  return {
    name: 'portee:messages',
    enforce: 'pre',
    transform(code, id) {
      if (!catalogue.test(id)) return null;
      const messages = JSON.parse(code) as Record<string, string>;
      const parsed = Object.entries(messages).map(([key, message]) => {
        try {
          return [key, parse(message, { captureLocation: false })] as const;
        } catch (fault) {
          return this.error(`The message "${key}" of ${id} is not valid ICU: ${String(fault)}`);
        }
      });
      return { code: JSON.stringify(Object.fromEntries(parsed)), map: null };
    },
  };
}
