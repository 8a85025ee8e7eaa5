/**
 * Whether confidences are probabilities: of the mentions given 0.9 to 1.0, how many are right, and so
 * on down the deciles.
 *
 *     npx tsx bench/geoparse-calibration.ts <documents.jsonl> [...]
 *
 * A mention is right when it overlaps a marked one and lies within 161 km of its point, or within the
 * radius of the country or water that it names. Marks to be ignored, marks without a point and blocs
 * count neither way; places inside organisations' names count where the documents mark them (--embedded).
 */
import { readFileSync } from 'node:fs';
import { roughKm } from '../src/core/geoparse/distance.ts';
import type { GeoparsedMention } from '../src/core/geoparse/mention.ts';
import { loadGeoparser } from '../src/node/load-geoparser.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly lat?: number;
  readonly lon?: number;
  readonly radius_km?: number;
  readonly ignore?: boolean;
}

interface Document {
  readonly text: string;
  readonly lang: string;
  readonly mentions: readonly Mark[];
}

const NEAR_KM = 161;
const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const withEmbedded = args.includes('--embedded');
const loaded = await loadGeoparser();
if (files.length === 0 || !loaded.ok) {
  console.error(
    loaded.ok ? 'usage: geoparse-calibration [--embedded] <documents.jsonl> [...]' : loaded.fault,
  );
  process.exit(2);
}

/** Null for what counts neither way. */
function isRight(mention: GeoparsedMention, marks: readonly Mark[]): boolean | null {
  const over = marks.filter(({ start, end }) => start < mention.end && mention.start < end);
  if (over.length > 0 && over.every(({ ignore }) => ignore === true)) return null;
  const mark = over.find(({ ignore }) => ignore !== true);
  if (mark === undefined) return false;
  const place = bestOf(mention)?.place;
  if (mark.lat === undefined || mark.lon === undefined || place === undefined) return null;
  const km = roughKm(mark.lat, mark.lon, place.lat, place.lon);
  return km <= Math.max(NEAR_KM, mark.radius_km ?? 0);
}

function bestOf(mention: GeoparsedMention) {
  if (mention.status === 'unresolved') return undefined;
  if (mention.status === 'ambiguous') return mention.candidates[0];
  return { place: mention.place, confidence: mention.confidence };
}

for (const file of files) {
  const deciles = Array.from({ length: 10 }, () => ({ mentions: 0, right: 0 }));
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { text, lang, mentions: marks } = JSON.parse(line) as Document;
    for (const mention of loaded.value.geoparser.parse({ text, language: lang })) {
      const best = bestOf(mention);
      if (best === undefined || mention.sense === 'demonym' || best.place.kind === 'bloc') continue;
      if (mention.embedded && !withEmbedded) continue;
      const right = isRight(mention, marks);
      const decile = deciles[Math.min(9, Math.floor(best.confidence * 10))];
      if (right === null || decile === undefined) continue;
      decile.mentions++;
      if (right) decile.right++;
    }
  }
  console.log(file);
  for (const [i, { mentions, right }] of [...deciles.entries()].reverse()) {
    const share = mentions === 0 ? '   –' : (right / mentions).toFixed(2);
    console.log(`  ${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}  ${share} of ${mentions}`);
  }
}
