import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Imports = ReadonlyMap<string, readonly string[]>;

/** The imports among the files of a folder, types' too: what each file names of the others. */
export function importsIn(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
  const known = new Set(files);
  return new Map(files.map((file) => [file, importsOf(file).filter((path) => known.has(path))]));
}

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}).*? from '(\.[^']+)';$/gm)].map(
    ([, path = '']) => join(dirname(file), path),
  );

/** Every file from which imports lead back to itself, with the way round; none twice. */
export function circlesOf(imports: Imports): readonly (readonly string[])[] {
  const done = new Set<string>();
  const path: string[] = [];
  const circles: string[][] = [];
  const follow = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of imports.get(file) ?? []) follow(next);
    path.pop();
    done.add(file);
  };
  for (const file of imports.keys()) follow(file);
  return circles;
}
