import { fail, type Result, succeed } from '../core/result.ts';
import type { Publication } from '../node/write-pages.ts';

interface Options {
  readonly url?: string | undefined;
  readonly base?: string | undefined;
}

/** Where a site is published, as options say it, or a sentence on what is wrong with them. */
export function readPublication({ url, base }: Options): Result<Publication, string> {
  const address = url === undefined ? null : readAddress(url);
  if (address !== null && !address.ok) return address;
  const path = base === undefined ? null : readBase(base);
  if (path !== null && !path.ok) return path;
  const published = address?.value ?? null;
  const lies = published?.pathname ?? path?.value ?? '/';
  if (path !== null && path.value !== lies) {
    return fail(`--base ${base} is not the path of --url ${url}: give one of them.`);
  }
  return succeed({ address: published?.href ?? null, base: lies });
}

function readAddress(url: string): Result<URL, string> {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || !/^https?:$/.test(address.protocol) || /[?#]/.test(url)) {
    return fail(`--url ${url} is no address of a site: write it as https://example.org/maps/.`);
  }
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return succeed(address);
}

/** As it would stand in an address: nothing in it can end an attribute or leave the host. */
function readBase(base: string): Result<string, string> {
  if (/^\/(?:[\w.~%-]+\/)*$/.test(base)) return succeed(base);
  return fail(`--base ${base} is no path: write it with slashes at both ends, as /maps/.`);
}
