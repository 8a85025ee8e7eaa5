import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from './site-server.ts';

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portee-server-'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const site = join(folder, 'site');
  await mkdir(join(site, 'a', 'one'), { recursive: true });
  await writeFile(join(site, 'index.html'), 'start');
  await writeFile(join(site, 'a', 'one', 'index.html'), 'article');
  await writeFile(join(site, 'head.json'), '{}');
  await writeFile(join(site, 'app.js'), '1');
  await writeFile(join(site, '404.html'), 'nothing');
  server = siteServer({ folder: site, base: '/maps/' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Asks for a path as it is written: no client tidies it up on the way. */
function get(path: string, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; text: string; header: (name: string) => string }>(
    (resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', path, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(parts).toString(),
            header: (name) => String(response.headers[name] ?? ''),
          }),
        );
      });
      asked.on('error', reject).end();
    },
  );
}

describe('the server of a site', () => {
  test.each([
    ['/maps/', 'text/html; charset=utf-8', 'start'],
    ['/maps/a/one/', 'text/html; charset=utf-8', 'article'],
    ['/maps/head.json?x', 'application/json', '{}'],
    ['/maps/app.js', 'text/javascript; charset=utf-8', '1'],
  ])('answers %s with its type', async (path, type, text) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status: 200, text });
    expect(answer.header('content-type')).toBe(type);
    expect(answer.header('x-content-type-options')).toBe('nosniff');
  });

  test('leads to a folder by its name', async () => {
    const answer = await get('/maps/a/one?embed');
    expect(answer.status).toBe(308);
    expect(answer.header('location')).toBe('/maps/a/one/?embed');
  });

  test.each([
    '/',
    '/maps/nothing',
    '/other/index.html',
    '/maps/../secret.txt',
    '/maps/%2e%2e/secret.txt',
    '/maps/..%2fsecret.txt',
    '/maps/%5c..%5csecret.txt',
    '/maps/%00',
    '/maps/%zz',
    '/maps/a/',
    '/maps/a//one/%2e%2e/%2e%2e/%2e%2e/secret.txt',
  ])('says that there is nothing at %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, text: 'nothing' });
  });

  test('answers what is read alone', async () => {
    expect((await get('/maps/', 'HEAD')).text).toBe('');
    expect((await get('/maps/', 'POST')).status).toBe(405);
  });

  test('lets nothing but the embedded view stand in other pages', async () => {
    const policyOf = async (path: string) => (await get(path)).header('content-security-policy');
    expect(await policyOf('/maps/')).toContain("frame-ancestors 'none'");
    expect(await policyOf('/maps/?embedded')).toContain("frame-ancestors 'none'");
    expect(await policyOf('/maps/?embed')).toContain('frame-ancestors *');
    expect(await policyOf('/maps/?embed=https://example.org')).toContain('frame-ancestors *');
  });
});
