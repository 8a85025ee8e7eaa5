import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { FORMAT_VERSION } from '../core/gazetteer/format.ts';
import { buildGazetteer } from './build.ts';
import { describeSources, sha256 } from './manifest.ts';
import type { SharedName } from './sources/shared-names.ts';

/**
 * `npm run gazetteer`: makes public/gazetteer/gazetteer.pgz and its manifest. With `--shared` it lists the
 * variants that it left out because another place is called so.
 */
const folder = new URL('../../public/gazetteer/', import.meta.url);
const sources = describeSources();
const bytes = buildGazetteer(sha256(JSON.stringify(sources)).slice(0, 16), (shared) => {
  if (process.argv.includes('--shared')) for (const one of shared) console.log(described(one));
  console.log(
    `${shared.length} variants left out: another place is called so (--shared lists them)`,
  );
});
const packed = gzipSync(bytes, { level: 9 });
const manifest = {
  file: 'gazetteer.pgz',
  format: FORMAT_VERSION,
  licence: 'CC BY 4.0 (GeoNames); other sources as listed',
  bytes: bytes.length,
  compressedBytes: packed.length,
  /** Of the content before compression: compressors differ between versions of Node. */
  sha256: sha256(bytes),
  sources,
};
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('gazetteer.pgz', folder), packed);
writeFileSync(new URL('gazetteer.json', folder), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`gazetteer.pgz: ${packed.length} bytes, ${bytes.length} unpacked`);

function described({ name, of, other }: SharedName): string {
  const [own, another] = [of, other].map(
    ({ id, names, country }) => `${id} ${names[0]?.text} (${country ?? '-'})`,
  );
  return `${name}\t${own}\tis\t${another}`;
}
