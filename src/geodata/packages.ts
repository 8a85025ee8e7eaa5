import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** The folder of an installed package; some packages do not export their package.json, so it is looked for. */
function packageFolder(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const candidate = join(folder, name);
    try {
      readFileSync(join(candidate, 'package.json'));
      return candidate;
    } catch {}
  }
  throw new Error(`The package ${name} is not installed: run npm ci`);
}

export function readPackageText(name: string, path: string): string {
  return readFileSync(join(packageFolder(name), path), 'utf8');
}

/** The content of a JSON file of a pinned package, taken at its word: the lock file fixes its bytes. */
export function readPackageJson<Content>(name: string, path: string): Content {
  return JSON.parse(readPackageText(name, path));
}

/** The repository's root, found from this file. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
