import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

/** Where an installed package keeps a file. By path, because several packages do not export their data. */
export const packageFile = (path: string): string =>
  fileURLToPath(new URL(`node_modules/${path}`, root));

export const readPackageText = (path: string): string => readFileSync(packageFile(path), 'utf8');

/** The caller says what shape the pinned package's JSON has. */
export const readPackageJson = <Shape>(path: string): Shape =>
  JSON.parse(readPackageText(path)) as Shape;

/** A file of the project, by its path in it. */
export const projectFile = (path: string): URL => new URL(path, root);

/** A file of the folder where editors keep what no package has. */
export const dataFile = (name: string): URL => projectFile(`data/gazetteer/${name}`);

/** Rows of a tab-separated file of ours: comments (`#`) and empty lines left out. */
export function readTsv(url: URL): string[][] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
