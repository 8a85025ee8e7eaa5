import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallEdition } from '../../tests/support/small-edition.ts';
import { run } from './run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portee-serve-'));
  await mkdir(join(folder, 'temporary'));
  const files = [...smallEdition].map(([name, text]) => [`edition/${name}`, text] as const);
  const page = '<html lang="fr"><head><title>Portée</title></head><div id="app"></div></html>';
  for (const [name, text] of [...files, ['app/index.html', page] as const]) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

/** The command as a process of its own, whose temporary files can be counted. */
function serve(...args: string[]) {
  const program = ['--import', 'tsx', 'src/cli/main.ts', 'serve'];
  const call = [...program, ...args, '--app', join(folder, 'app')];
  const child = spawn(process.execPath, call, {
    env: { ...process.env, TMPDIR: join(folder, 'temporary') },
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  const line = new Promise<string>((resolve) =>
    child.stdout.once('data', (part: Buffer) => resolve(part.toString())),
  );
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, line, ended, said: () => said };
}

/** The command in this process, for what ends by itself. */
async function asked(...args: string[]) {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  const call = ['serve', join(folder, 'edition'), ...args, '--app', join(folder, 'app')];
  return { code: await run(call, { out: keep, err: keep }), text: lines.join('\n') };
}

describe('serve', () => {
  test('shows an edition under its path until Ctrl-C, and leaves nothing behind', async () => {
    const { child, line, ended, said } = serve(
      join(folder, 'edition'),
      '--port',
      '0',
      '--base',
      '/maps/',
    );
    const address = /http:\/\/\S+/.exec(await Promise.race([line, ended.then(said)]))?.[0] ?? '';
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/maps\/$/);
    const article = await fetch(`${address}a/essai/`);
    expect(await article.text()).toContain('<h1>Un titre</h1>');
    expect((await fetch(`${address}edition/head.json`)).headers.get('content-type')).toBe(
      'application/json',
    );
    expect((await fetch(`${address}a/autre/`)).status).toBe(404);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    const left = await readdir(join(folder, 'temporary'));
    expect(left.filter((name) => name.startsWith('portee-'))).toEqual([]);
  });

  test('says that a port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    expect(await asked('--port', port)).toMatchObject({
      code: 1,
      text: expect.stringContaining(`port ${port} is taken`),
    });
    other.close();
  });

  test.each([[['--port', 'x']], [['--port', '70000']], [['--base', 'maps']], [['two']]])(
    'does not take %j',
    async (args) => {
      expect((await asked(...args)).code).toBe(2);
    },
  );
});
