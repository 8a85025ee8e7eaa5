import { spawnSync } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandsOf } from '../support/doc-commands.ts';
import { smallEdition } from '../support/small-edition.ts';
import { followTutorial } from '../support/tutorial.ts';

/** A machine that has the package and nothing of the repository. */
const machine = await mkdtemp(join(tmpdir(), 'portee-package-'));
const prefix = join(machine, 'global');
const folder = join(machine, 'empty');
const modules = join(prefix, 'lib', 'node_modules');

beforeAll(async () => {
  await mkdir(folder);
  const packed = run('npm', ['pack', '--pack-destination', machine], process.cwd());
  const tarball = join(machine, packed.stdout.trim().split('\n').at(-1) ?? '');
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  run('npm', ['install', '--global', '--prefix', prefix, ...quiet, tarball], folder);
});
afterAll(() => rm(machine, { recursive: true, force: true }));

function run(program: string, args: readonly string[], cwd: string, input = '') {
  const PATH = `${join(prefix, 'bin')}${delimiter}${process.env.PATH}`;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PATH },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`);
  return { stdout, stderr };
}

const portee = (args: readonly string[], input?: string) => run('portee', args, folder, input);

describe('the installed command', () => {
  test('explains itself', () => {
    expect(portee(['--help']).stdout).toContain('portee export <folder>');
  });

  test('finds places, from its own gazetteer', () => {
    const line = JSON.stringify({ id: 1, text: 'Il est arrivé à Minsk.', lang: 'fr' });
    const { stdout } = portee(['geoparse'], `${line}\n`);
    expect(JSON.parse(stdout).mentions[0].place.id).toBe('gn:625144');
  });

  test('draws from its own map', () => {
    const { stdout } = portee(['reach', '--from', 'country:BY', '--range-km', '500']);
    expect(JSON.parse(stdout).geometry.type).toBe('Polygon');
  });

  test('starts an edition, and finds nothing wrong with one', async () => {
    portee(['new', 'mine', '--title', 'Mine']);
    expect(JSON.parse(await readFile(join(folder, 'mine', 'edition.json'), 'utf8')).title.fr).toBe(
      'Mine',
    );
    await writeEdition(join(folder, 'small'));
    expect(portee(['check', 'small']).stdout).toContain('1 article,');
  });

  test('exports an edition, and builds a site of it', async () => {
    await writeEdition(join(folder, 'other'));
    portee(['export', 'other', '--format', 'kml', '--out', 'other.kml']);
    expect(await readFile(join(folder, 'other.kml'), 'utf8')).toContain('<name>Minsk</name>');
    portee(['build', 'other', '--out', 'site']);
    await access(join(folder, 'site', 'index.html'));
  });
});

test.each(['docs/tutorial.md', 'docs/tutoriel.md'])(
  'the installed command answers as %s says, to a site that others can read',
  async (file) => {
    const place = join(machine, file.replaceAll('/', '-'));
    await mkdir(place);
    const answers = await followTutorial(resolve(file), {
      ...{ folder: place, path: join(prefix, 'bin') },
      onServed: async (address) => {
        expect((await fetch(address)).status).toBe(200);
        expect(await (await fetch(`${address}p/marseille/`)).text()).toContain('<mark>Marseille');
      },
    });
    expect(answers.map(({ answered }) => answered)).toEqual(answers.map(({ said }) => said));
    expect(answers).toHaveLength(3);
    expect(await readFile(join(place, 'site', 'sitemap.xml'), 'utf8')).toContain('/p/port-said/');
  },
);

test.each(['README.md', 'docs/dates.md'])(
  'the commands that %s shows do what it says',
  async (file) => {
    const place = join(machine, file.replaceAll('/', '-'));
    await mkdir(place);
    await symlink(resolve('data'), join(place, 'data'));
    const lines = (await commandsOf(file))
      .flatMap((block) => block.split('\n'))
      .map((l) => l.trim());
    const calls = lines.flatMap((line, at) => (/\bnpx portee\b/.test(line) ? [at] : []));
    expect(calls.length).toBeGreaterThan(0);
    for (const at of calls) {
      const call = lines[at]?.replace('npx portee', 'portee') ?? '';
      const { stdout } = run('sh', ['-ec', call], place);
      // What a command answers stands below it, where that is shown.
      const said = lines[at + 1] ?? '';
      if (said.startsWith('{')) expect(stdout).toBe(`${said}\n`);
      else if (!call.includes('--out')) expect(stdout).not.toBe('');
    }
  },
);

describe('the package in programs', () => {
  test('does what docs/library.md says', async () => {
    const docs = await readFile(resolve('docs/library.md'), 'utf8');
    const examples = [...docs.matchAll(/^```js\n(.*?)^```\n\n```text\n(.*?)^```/gms)];
    expect(examples).toHaveLength(3);
    // Beside the installed package, as a program that depends on it would be.
    for (const [at, [, code = '', output]] of examples.entries()) {
      const program = join(modules, `example-${at}.mjs`);
      await writeFile(program, code);
      expect(run(process.execPath, [program], folder).stdout).toBe(output);
    }
  });

  test('has types that a strict program compiles with', async () => {
    const program = join(modules, 'typed.mts');
    await writeFile(
      program,
      `import { geoparse, type NamedPlace, reach, ring } from 'portee';
const feature = ring([27.57, 53.9], 500);
export const type: 'Polygon' | 'MultiPolygon' = feature.geometry.type;
export const areas: Promise<{ type: 'Feature' }> = reach('country:BY', 500, { mode: 'everywhere' });
export const named: Promise<readonly NamedPlace[]> = geoparse('Minsk');
// @ts-expect-error A range is a number.
ring([27.57, 53.9], '500');
`,
    );
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
    run(resolve('node_modules/.bin/tsc'), [...options, program], modules);
  });
});

async function writeEdition(place: string): Promise<void> {
  for (const [name, text] of smallEdition) {
    const file = join(place, name);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, text);
  }
}
