import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { testEditionFolder } from '../../tests/support/edition.ts';
import { run } from './run.ts';

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function portee(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

async function copyOfData(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portee-'));
  folders.push(folder);
  await cp(testEditionFolder, folder, { recursive: true });
  return folder;
}

describe('portee check', () => {
  it('sums up an edition that holds together', async () => {
    const { code, out, err } = await portee('check', testEditionFolder);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out.join()).toMatch(/^5 articles, \d+ mentions of \d+ places/);
  });

  it('names file, line and fault, and counts the faults', async () => {
    const folder = await copyOfData();
    const file = join(folder, 'places.json');
    const source = await readFile(file, 'utf8');
    await writeFile(file, source.replace('"countryCode": "GB"', '"countryCode": "UK"'));
    const line = source.slice(0, source.indexOf('"countryCode": "GB"')).split('\n').length;
    const { code, out, err } = await portee('check', folder);
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err[0]).toMatch(new RegExp(`^${file}:${line}: places\\.\\d+\\.countryCode must be `));
    expect(err.at(-1)).toBe('1 to mend: this edition cannot be built.');
  });

  it('names an area that the basemap cannot draw', async () => {
    const folder = await copyOfData();
    const file = join(folder, 'places.json');
    const source = await readFile(file, 'utf8');
    await writeFile(file, source.replace('"units": ["RU-', '"units": ["RU-XX", "RU-'));
    const { code, err } = await portee('check', folder);
    expect(code).toBe(1);
    expect(err[0]).toMatch(/covers RU-XX, which the basemap does not have\.$/);
  });

  it('names a file that is not in UTF-8', async () => {
    const folder = await copyOfData();
    const file = join(folder, 'edition.json');
    await writeFile(file, await readFile(file, 'utf8'), 'latin1');
    const { code, err } = await portee('check', folder);
    expect({ code, err }).toEqual({ code: 1, err: [`check: ${file} is not in UTF-8.`] });
  });

  it.each([['check'], ['build', '--out', 'no-such-site'], ['serve']])(
    '%s says that a folder is not there',
    async (command, ...more) => {
      expect(await portee(command, 'no-such-folder', ...more)).toEqual({
        code: 1,
        out: [],
        err: [`${command}: no-such-folder: there is no such file or folder.`],
      });
    },
  );

  it.each([[[]], [[testEditionFolder, 'more']], [[testEditionFolder, '--fast']]])(
    'refuses %j',
    async (args) => {
      expect(await portee('check', ...args)).toMatchObject({ code: 2, out: [] });
    },
  );
});

describe('portee', () => {
  it('helps when asked, and about help too', async () => {
    const { code, out } = await portee('--help');
    expect(await portee('help', '--help')).toEqual(await portee('--help'));
    expect(await portee('help', 'help')).toEqual(await portee('--help'));
    expect(code).toBe(0);
    expect(out.join()).toContain('portee check <folder>');
  });

  it.each([
    ...['annotate', 'build', 'check', 'claims', 'export', 'geoparse', 'reach', 'ring', 'within'],
  ])('says more of %s, asked either way', async (name) => {
    const asked = [
      ['help', name],
      [name, '--help'],
      [name, '-h', '--else'],
      ['--help', name],
    ];
    for (const args of asked) {
      const { code, out, err } = await portee(...args);
      expect({ code, err }).toEqual({ code: 0, err: [] });
      expect(out.join()).toContain(`Usage: portee ${name} `);
    }
    expect((await portee('help')).out.join()).toContain(`portee ${name} `);
  });

  it('refuses help on what it does not know', async () => {
    expect(await portee('help', 'fly')).toMatchObject({ code: 2, out: [] });
  });

  it('refuses what it does not know', async () => {
    expect(await portee('fly')).toMatchObject({ code: 2, out: [] });
  });
});
