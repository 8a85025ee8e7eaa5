import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildBasemap } from './build.ts';
import { readBasemapInput } from './input.ts';
import { projectRoot } from './packages.ts';

/** `npm run geo [-- --region RU-KGD …]`: makes `public/geo/` from the pinned packages and `data/`. */
function main(args: readonly string[]): void {
  const input = readBasemapInput(join(projectRoot, 'data'));
  const extra = args.filter((_, index) => args[index - 1] === '--region');
  const lightRegions = [...new Set([...input.lightRegions, ...extra])].sort();
  const folder = join(projectRoot, 'public', 'geo');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of buildBasemap({
    ...input,
    lightRegions,
    places: input.places.length ? input.places : [[27.6, 53.9]],
  })) {
    writeFileSync(join(folder, name), text);
    console.log(`${name}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
  }
}

main(process.argv.slice(2));
