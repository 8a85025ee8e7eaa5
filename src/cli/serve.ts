import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, type Result, succeed } from '../core/result.ts';
import { siteServer } from '../node/site-server.ts';
import { buildSite, corpusOf, keyOf, shippedApp } from './build-site.ts';
import { defineCommand, exitCodes, type Streams } from './command.ts';
import { readPublication } from './publication.ts';

const help = `Usage: portee serve <folder> [--port <number>] [--base <path>] [--articles <corpus.ndjson>] [--app <folder>]

Builds the edition in a folder and shows it on this machine, as it would be published, until Ctrl-C. Nothing is written
beside the folder.

Options:
  --port      where it is served (4173; 0 for any that is free)
  --base      the path that it lies at: /maps/ shows it as a site in a folder of a host (/)
  --articles  an NDJSON file with more articles (articles.ndjson in the folder where there is one)
  --app       the built application (the one that "npm run build" made)
  --help      this text`;

/** `serve <folder>`: an edition as a site, on this machine. */
export const serve = defineCommand({
  usage: '<folder> [--port <number>]',
  summary: 'build an edition and show it on this machine',
  help,
  options: {
    port: { type: 'string', default: '4173' },
    base: { type: 'string' },
    articles: { type: 'string' },
    app: { type: 'string', default: shippedApp },
  },
  async run({ values, positionals }, streams) {
    const [folder] = positionals;
    const publication = readPublication({ base: values.base });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
    if (folder === undefined || positionals.length > 1) {
      streams.err('serve takes one folder: portee serve <folder>');
      return exitCodes.usage;
    }
    if (!publication.ok) {
      streams.err(`serve: ${publication.fault}`);
      return exitCodes.usage;
    }
    if (!(port <= 65_535)) {
      streams.err(`serve: --port ${values.port} is no port: give a number from 0 to 65535.`);
      return exitCodes.usage;
    }
    // Beside nobody's files, under a name that nobody guesses.
    const out = join(tmpdir(), `portee-site-${randomUUID()}`);
    const site = {
      folder,
      corpus: corpusOf(folder, values.articles),
      key: keyOf(folder) || 'edition',
    };
    const place = { app: values.app, out, publication: publication.value, canGoOn: false };
    const built = await buildSite('serve', { ...site, ...place }, streams);
    if (built === null) return exitCodes.failed;
    try {
      return await show({ folder: out, base: publication.value.base }, port, streams);
    } finally {
      await rm(out, { recursive: true, force: true });
    }
  },
});

async function show(
  site: Parameters<typeof siteServer>[0],
  port: number,
  { out, err }: Streams,
): Promise<number> {
  const server = siteServer(site);
  const listening = await listen(server, port);
  if (!listening.ok) {
    err(`serve: ${listening.fault}`);
    return exitCodes.failed;
  }
  out(`http://127.0.0.1:${listening.value}${site.base} (Ctrl-C ends it)`);
  await interrupted();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return exitCodes.ok;
}

/** The port that it listens at, or a sentence on why it does not. */
function listen(server: Server, port: number): Promise<Result<number, string>> {
  return new Promise((resolve) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const reason =
        code === 'EADDRINUSE'
          ? 'is taken: end what uses it, or give another with --port'
          : `cannot be used (${message}): give another with --port`;
      resolve(fail(`port ${port} ${reason}.`));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(succeed(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
