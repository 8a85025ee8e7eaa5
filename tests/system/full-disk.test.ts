import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { output } from './program.ts';

let folder: string;
let disk: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portee-disk-'));
  disk = join(folder, 'disk');
  await mkdir(disk);
  output('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], 'mount');
});
afterAll(async () => {
  output('umount', [disk], 'mount');
  await rm(folder, { recursive: true });
});

test.each([
  ['build', ['data', '--out', 'site', '--app', 'dist-app']],
  ['export', ['data', '--format', 'zip', '--out', 'edition.zip']],
])('%s says that the disk is full, and leaves nothing on it', async (command, args) => {
  const at = args.indexOf('--out') + 1;
  const placed = args.map((arg, index) => (index === at ? join(disk, arg) : arg));
  if (command === 'export') output('fallocate', ['-l', '1020K', join(disk, 'other')], 'util-linux');
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  expect(await run([command, ...placed], { out: keep, err: keep })).toBe(1);
  expect(lines.join('\n')).toContain('cannot be written: the disk is full.');
  expect(await readdir(disk)).toEqual(command === 'export' ? ['other'] : []);
});
