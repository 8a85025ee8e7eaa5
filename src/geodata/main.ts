import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildBasemap } from './build.ts';
import { readBasemapInput } from './input.ts';
import { projectRoot } from './packages.ts';

/** `npm run geo`: makes `public/geo/` from the pinned packages and `data/`. */
function main(): void {
  const folder = join(projectRoot, 'public', 'geo');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of buildBasemap(readBasemapInput(join(projectRoot, 'data')))) {
    writeFileSync(join(folder, name), text);
    console.log(`${name}: ${gzipSync(text, { level: 9 }).length} bytes gzip`);
  }
}

main();
