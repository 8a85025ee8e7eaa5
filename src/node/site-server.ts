import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { securityHeaders } from './security-policy.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

interface ServedSite {
  readonly folder: string;
  /** The path that the site lies at, with slashes at both ends. */
  readonly base: string;
}

/** A server of a site's files, as a plain host would be, with the headers that a page should have. */
export function siteServer(site: ServedSite): Server {
  return createServer((request, response) => {
    answer(site, request, response).catch(() => {
      // Whoever asked has gone, or the file went while it was read.
      response.destroy();
    });
  });
}

async function answer(
  site: ServedSite,
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '', search = ''] = url.split('?', 2);
  for (const [name, value] of Object.entries(securityHeaders(search))) {
    response.setHeader(name, value);
  }
  response.setHeader('Cache-Control', 'no-cache');
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileAt(site, path);
  const found = file === null ? null : await statOf(file);
  if (file !== null && found?.isDirectory() && !path.endsWith('/')) {
    response.writeHead(308, { Location: `${path}/${search && `?${search}`}` }).end();
    return;
  }
  const named = file !== null && path.endsWith('/') ? join(file, 'index.html') : file;
  const size = named === null ? null : await sizeOf(named);
  if (named !== null && size !== null) {
    await send(response, { file: named, size, status: 200, isHead: method === 'HEAD' });
    return;
  }
  const missing = join(site.folder, '404.html');
  const told = { file: missing, size: (await sizeOf(missing)) ?? 0, status: 404 };
  await send(response, { ...told, isHead: method === 'HEAD' || told.size === 0 });
}

/** The file that a path names; null where it names nothing within the site. */
function fileAt({ folder, base }: ServedSite, path: string): string | null {
  if (!path.startsWith(base)) return null;
  const names = decoded(path.slice(base.length))?.split('/');
  const isOutside = names?.some((name) => name.startsWith('.') || /[\\\0]/.test(name)) ?? true;
  return names === undefined || isOutside ? null : join(folder, ...names);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

interface Sent {
  readonly file: string;
  readonly size: number;
  readonly status: number;
  readonly isHead: boolean;
}

async function send(response: ServerResponse, { file, size, status, isHead }: Sent): Promise<void> {
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': size });
  if (isHead) response.end();
  else await pipeline(createReadStream(file), response);
}

const statOf = (path: string) => stat(path).catch(() => null);

async function sizeOf(path: string): Promise<number | null> {
  const found = await statOf(path);
  return found?.isFile() ? found.size : null;
}
