import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../geodata/packages.ts';
import { buildFacts } from './build.ts';

/** `npm run facts`: makes public/world/facts.json from data/world, the blocs, the basemap's cities and the World Factbook. */
const folder = join(projectRoot, 'public', 'world');
const text = buildFacts((name) => readFileSync(join(projectRoot, name), 'utf8'));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'facts.json'), text);
console.log(`facts.json: ${text.length} bytes`);
