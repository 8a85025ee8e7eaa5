import type { FromOffline, SiteFile, SiteFiles, ToOffline } from './site-files.ts';

/**
 * The service worker: keeps a whole version of the site, and answers from it. A version is kept by an exact list
 * with a checksum for each file, so that files of two versions are never mixed, and takes over only when the
 * reader says so or when no page of the version before is open. The list is written above this program when a
 * site is laid (src/node/write-offline.ts).
 */
declare const self: ServiceWorkerGlobalScope & { readonly siteFiles: SiteFiles };

const { version, first, later } = self.siteFiles;
const scope = self.registration.scope;
/** Other sites may lie in other folders of this host: names begin with the folder. */
const ours = `portee ${scope} `;
const kept = `${ours}${version}`;
/** Files of large editions, named by their content: kept as they are read. */
const read = `${ours}read`;
/** Requests at a time. */
const width = 6;

self.addEventListener('install', (event) => {
  event.waitUntil(keepFirst());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('message', (event) => {
  const message = event.data as ToOffline;
  event.waitUntil(message.type === 'take over' ? self.skipWaiting() : keepRest());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const { pathname, searchParams } = new URL(request.url);
  // A page within another's page has headers of its own, which are not kept.
  if (searchParams.has('embed')) return;
  const path = pathname.slice(new URL(scope).pathname.length).replace(/^index\.html$/, '');
  event.respondWith(answer(request, path));
});

async function keepFirst(): Promise<void> {
  const cache = await caches.open(kept);
  await eachOf(first, (file) => keep(cache, file));
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(ours) && name !== kept && name !== read);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function keepRest(): Promise<void> {
  const cache = await caches.open(kept);
  let count = 0;
  let isWhole = true;
  await eachOf(later, async (file) => {
    const there = await cache.match(addressOf(file.path));
    if (there === undefined) {
      const came = await keep(cache, file).then(
        () => true,
        () => false,
      );
      if (!came) {
        isWhole = false;
        return;
      }
    }
    count++;
    await tell({ type: 'kept', count, of: later.length });
  });
  if (later.length === 0) await tell({ type: 'kept', count: 0, of: 0 });
  else if (!isWhole) await tell({ type: 'incomplete', count, of: later.length });
}

/** The browser compares the bytes with the checksum: a file of another version is refused. */
async function keep(cache: Cache, { path, integrity }: SiteFile): Promise<void> {
  const request = new Request(addressOf(path), { integrity, cache: 'no-cache' });
  const response = await fetch(request);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  await cache.put(addressOf(path), response);
}

async function answer(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(kept);
  const known = await cache.match(addressOf(path), { ignoreVary: true });
  if (known !== undefined) return known;
  if (path.startsWith('edition/')) return readThrough(request);
  if (request.mode !== 'navigate') return fetch(request);
  return fetch(request).catch(() => Response.redirect(insteadOf(path)));
}

async function readThrough(request: Request): Promise<Response> {
  const cache = await caches.open(read);
  const known = await cache.match(request, { ignoreVary: true });
  if (known !== undefined) return known;
  const response = await fetch(request);
  // A full device is no reason to withhold what came.
  if (response.ok) await cache.put(request, response.clone()).catch(() => null);
  return response;
}

/** A page of an article or a place is not kept: the application shows the same. */
function insteadOf(path: string): string {
  const [, kind, id] = /^([ap])\/([^/]+)\/?$/.exec(path) ?? [];
  if (id === undefined) return scope;
  return `${scope}#${kind === 'a' ? 'article' : 'place'}=${id}`;
}

async function tell(message: FromOffline): Promise<void> {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
    client.postMessage(message);
  }
}

async function eachOf(
  files: readonly SiteFile[],
  each: (file: SiteFile) => Promise<void>,
): Promise<void> {
  const waiting = [...files];
  const next = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await each(file);
  };
  await Promise.all(Array.from({ length: width }, next));
}

function addressOf(path: string): string {
  return new URL(path, scope).href;
}
