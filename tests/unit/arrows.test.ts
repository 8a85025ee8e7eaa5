import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { arrowRules } from '../../scripts/arrows/rules.ts';

/** Every arrow that ARCHITECTURE.md forbids: a file in a room, and what it must not import. */
const forbidden: readonly [file: string, imported: string, name?: string][] = [
  ['src/core/text/broken.ts', '../gazetteer/kind.ts'],
  ['src/core/gazetteer/broken.ts', '../geoparse/sense.ts'],
  ['src/core/geoparse/broken.ts', '../edition/model.ts'],
  ['src/core/edition/broken.ts', '../reach/ring.ts'],
  ['src/core/reach/broken.ts', '../text/offset.ts'],
  ['src/core/reach/broken.ts', '../edition/model.ts'],
  ['src/core/text/broken.ts', '../../store/state.ts'],
  ['src/core/edition/broken.ts', 'react'],
  ['src/core/edition/broken.ts', 'zustand'],
  ['src/core/reach/broken.ts', 'maplibre-gl'],
  ['src/core/text/broken.ts', 'node:fs'],
  ['src/store/broken.ts', 'react'],
  ['src/store/broken.ts', '../map/MapView.tsx'],
  ['src/store/broken.ts', '../panels/shared/portee.ts'],
  ['src/map/broken.ts', '../panels/shared/portee.ts'],
  ['src/map/broken.ts', 'maplibre-gl'],
  ['src/panels/broken.ts', '../map/MapView.tsx'],
  ['src/panels/broken.ts', 'maplibre-gl'],
  ['src/app/broken.ts', '../geodata/main.ts'],
  ['src/workers/broken.ts', '../store/state.ts'],
  ['src/cli/broken.ts', '../store/state.ts'],
  ['src/i18n/broken.ts', '../store/state.ts'],
  ['src/build/broken.ts', '../app/App.tsx'],
  ['src/build/broken.ts', '../cli/run.ts'],
  ['src/node/broken.ts', '../cli/run.ts'],
  ['src/library/broken.ts', '../store/state.ts'],
  ['src/library/broken.ts', 'node:fs'],
  ['src/panels/broken.ts', '../services/reach.ts'],
  ['src/core/claims/broken.ts', '../export/csv.ts'],
  ['src/core/dates/broken.ts', '../edition/model.ts'],
  ['src/panels/broken.ts', 'react', 'lazy'],
  ['src/app/broken.ts', 'react', 'lazy'],
];

const allowed: readonly [file: string, imported: string, name?: string][] = [
  ['src/core/edition/sound.ts', '../text/offset.ts'],
  ['src/store/sound.ts', '../core/edition/model.ts'],
  ['src/store/sound.ts', 'zustand/vanilla'],
  ['src/store/sound.ts', '../library/library.ts'],
  ['src/core/edition/sound.ts', '../dates/edtf.ts'],
  ['src/cli/sound.ts', '../node/read-lines.ts'],
  // A folder of a room may bear another room’s name.
  ['src/map/sound.ts', './basemap/ground.ts'],
  ['src/panels/sound.ts', '../store/state.ts'],
  ['src/app/sound.ts', '../map/MapView.tsx'],
  ['src/panels/sound.ts', 'react', 'useState'],
];

test('the linter’s rules are those of the table', () => {
  expect(readFileSync('biome.arrows.json', 'utf8')).toBe(arrowRules());
});

const root = mkdtempSync(join(tmpdir(), 'portee-arrows-'));
const report = lintAll([...forbidden, ...allowed]);

afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(forbidden)('%s must not import %s', (...broken) => {
  expect(report).toContain(`${nameOf(broken)}:1:`);
});

test.each(allowed)('%s may import %s', (...sound) => {
  expect(report).not.toContain(`${nameOf(sound)}:1:`);
});

/** Writes every import into a file of its own under the project's own rules, and lints them at once. */
function lintAll(cases: readonly (typeof forbidden)[number][]): string {
  const rules = readFileSync('biome.jsonc', 'utf8').replace(
    '"useIgnoreFile": true',
    '"useIgnoreFile": false',
  );
  writeFileSync(
    join(root, 'biome.jsonc'),
    rules.replace('"vcs": {\n    "enabled": true', '"vcs": {\n    "enabled": false'),
  );
  copyFileSync('biome.arrows.json', join(root, 'biome.arrows.json'));
  for (const one of cases) {
    const [, imported, name] = one;
    const path = join(root, nameOf(one));
    mkdirSync(dirname(path), { recursive: true });
    const what = name ? `{ ${name} as imported }` : '* as imported';
    writeFileSync(path, `import ${what} from '${imported}';\n\nexport default imported;\n`);
  }
  const { stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', 'src'],
    { cwd: root, encoding: 'utf8' },
  );
  return `${stdout}${stderr}`;
}

function nameOf([file, imported, name = '']: (typeof forbidden)[number]): string {
  return file.replace('.ts', `-${`${imported}${name}`.replace(/[^a-z]+/gi, '-')}.ts`);
}
