import { writeFileSync } from 'node:fs';
import { arrowRules } from './rules.ts';

writeFileSync('biome.arrows.json', arrowRules());
