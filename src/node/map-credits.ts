import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const Texts = v.record(v.string(), v.string());

/** The part of the basemap's manifest that says whose map it is. */
const Manifest = v.object({ attribution: Texts, borderView: Texts });

/** Whose data the basemap is, and whose borders it draws, by language. */
export type MapCredits = v.InferOutput<typeof Manifest>;

/** @throws where the basemap that comes with the program is damaged. */
export async function loadMapCredits(): Promise<MapCredits> {
  const file = new URL('../../public/geo/manifest.json', import.meta.url);
  return v.parse(Manifest, JSON.parse(await readFile(file, 'utf8')));
}
