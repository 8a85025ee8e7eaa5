import { markup } from './markup.ts';
import type { WritePage } from './site.ts';

/** A site map may list 50,000 pages (sitemaps.org). */
const most = 50_000;

/** Lists the pages of a site for search engines, in as many files as that takes, holding one of them. */
export class SiteMap {
  readonly #address: string;
  readonly #write: WritePage;
  #listed: string[] = [];
  readonly #parts: string[] = [];

  constructor(address: string, write: WritePage) {
    this.#address = address;
    this.#write = write;
  }

  async add(path: string): Promise<void> {
    if (this.#listed.length === most) await this.#close(`sitemap-${this.#parts.length + 1}.xml`);
    this.#listed.push(`${markup`<url><loc>${new URL(path, this.#address).href}</loc></url>\n`}`);
  }

  async finish(): Promise<void> {
    if (this.#parts.length === 0) return this.#close('sitemap.xml');
    await this.#close(`sitemap-${this.#parts.length + 1}.xml`);
    const parts = this.#parts.map((path) => new URL(path, this.#address).href);
    await this.#write(
      'sitemap.xml',
      () =>
        `${markup`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.map((part) => markup`<sitemap><loc>${part}</loc></sitemap>\n`)}</sitemapindex>
`}`,
    );
  }

  async #close(path: string): Promise<void> {
    const pages = this.#listed.join('');
    this.#listed = [];
    this.#parts.push(path);
    await this.#write(
      path,
      () => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages}</urlset>
`,
    );
  }
}

/** What search engines may read: all of it. */
export const robotsText = (address: string | null): string =>
  `User-agent: *\nAllow: /\n${address === null ? '' : `Sitemap: ${address}sitemap.xml\n`}`;
