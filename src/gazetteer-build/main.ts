import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildGazetteer } from './build.ts';

const bytes = buildGazetteer('dev');
const packed = gzipSync(bytes, { level: 9 });
mkdirSync('public/gazetteer', { recursive: true });
writeFileSync('public/gazetteer/gazetteer.pgz', packed);
console.log(`gazetteer: ${bytes.length} bytes, ${packed.length} gzip`);
