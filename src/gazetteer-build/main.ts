import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { FORMAT_VERSION } from '../core/gazetteer/format.ts';
import { openGazetteer } from '../core/gazetteer/open.ts';
import { buildGazetteer } from './build.ts';
import { describeSources, sha256 } from './manifest.ts';
import { buildOtherScripts, otherScriptsSources } from './other-scripts.ts';
import type { SharedName } from './sources/shared-names.ts';

/**
 * `npm run gazetteer`: makes public/gazetteer/gazetteer.pgz, other-scripts.pgz and their manifests. With `--shared` it lists the
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
const opened = openGazetteer(bytes);
if (!opened.ok) throw new Error(opened.fault.detail);
mkdirSync(folder, { recursive: true });
write('gazetteer', bytes, {
  format: FORMAT_VERSION,
  licence: 'CC BY 4.0 (GeoNames); other sources as listed',
  sources,
});
write('other-scripts', buildOtherScripts(opened.value), {
  format: 1,
  licence: 'CC BY 4.0 (GeoNames); other sources as listed',
  sources: { packages: otherScriptsSources() },
});

/** The file, compressed, and its manifest. */
function write(
  name: string,
  content: Uint8Array,
  { format, licence, sources }: { format: number; licence: string; sources: object },
): void {
  const packed = gzipSync(content, { level: 9 });
  const manifest = {
    file: `${name}.pgz`,
    format,
    licence,
    bytes: content.length,
    compressedBytes: packed.length,
    /** Of the content before compression: compressors differ between versions of Node. */
    sha256: sha256(content),
    sources,
  };
  writeFileSync(new URL(manifest.file, folder), packed);
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`${manifest.file}: ${packed.length} bytes, ${content.length} unpacked`);
}

function described({ name, of, other }: SharedName): string {
  const [own, another] = [of, other].map(
    ({ id, names, country }) => `${id} ${names[0]?.text} (${country ?? '-'})`,
  );
  return `${name}\t${own}\tis\t${another}`;
}
