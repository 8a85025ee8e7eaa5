import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandsOf } from '../support/doc-commands.ts';
import { shippedEdition } from '../support/edition.ts';
import { type Host, makeHosts } from './network.ts';
import { output } from './program.ts';

let folder: string;
let shards: string;
let hosts: readonly Host[] = [];
let sshConfig: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portee-cluster-'));
  shards = join(folder, 'shards');
  ({ hosts, sshConfig } = await makeHosts(folder, 2));
});
afterAll(async () => {
  for (const host of hosts) host.remove();
  await rm(folder, { recursive: true });
});

const portee = `${process.execPath} ${resolve('bin/portee.mjs')}`;

test('two hosts find the places of a corpus in shards, and one of them dies midway', async () => {
  const { articles } = await shippedEdition();
  const lines = Array.from({ length: 8 }, (_, at) => {
    const { text } = articles[at % articles.length] ?? { text: '' };
    return `${JSON.stringify({ id: `a${at}`, text, lang: 'fr' })}\n`;
  });
  const corpus = join(folder, 'corpus.ndjson');
  await writeFile(corpus, lines.join(''));
  const [split = '', spread = ''] = await commandsOf('docs/cluster.md');
  output('sh', ['-ec', `cd ${folder} && ${split.replace('10000', '1')}`], 'dash');

  const logins = hosts.map(({ address }) => `1/${address}`).join(',');
  const parallel = spawn(
    'sh',
    ['-ec', spread.replace('8/host-a,8/host-b', logins).replace('portee', portee)],
    { cwd: folder, env: { ...process.env, PARALLEL_SSH: `ssh -F ${sshConfig}` } },
  );
  let said = '';
  parallel.stderr.on('data', (part) => {
    said += part;
  });
  const ended = new Promise<number | null>((done, failed) => {
    parallel.once('exit', done);
    parallel.once('error', failed);
  });
  // Each host has one job at a time: while two are under way, both are at work.
  const underWay = new Set<string>();
  let hasDied = false;
  const watcher = watch(shards, (_, name) => {
    const [shard = '', ending] = name?.split('.') ?? [];
    if (ending === 'part' && existsSync(join(shards, `${shard}.part`))) underWay.add(shard);
    if (ending === 'places') underWay.delete(shard);
    if (underWay.size < 2) return;
    watcher.close();
    hosts[1]?.die();
    hasDied = true;
  });
  expect(await ended, said).toBe(0);

  const places = await readFile(join(folder, 'places.ndjson'), 'utf8');
  expect(places).toBe(output('sh', ['-c', `${portee} geoparse ${corpus}`], 'dash'));
  // It was not that one host did it all: the other had begun, and its job was done again.
  expect(hasDied).toBe(true);
});
