import { detectLanguage, primaryLanguage } from '../core/geoparse/detect-language.ts';
import { loadGeoparser } from '../node/load-geoparser.ts';

export interface GeoparseOptions {
  /** The text's language as a BCP 47 tag; found out where it is not given. */
  readonly language?: string;
}

/** A name in a text, and the place that it stands for. */
export interface NamedPlace {
  /** UTF-16 offsets: `text.slice(start, end)` is the name. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The place itself, a government under its name, or an adjective or noun for its people. */
  readonly sense: 'location' | 'actor' | 'demonym';
  /** Null for a name that could not be placed. Where several places fit, the likeliest. */
  readonly place: FoundPlace | null;
  /** How sure the place is, 0 to 1; 0 where there is none. */
  readonly confidence: number;
  /** Whether the text tells which place it is. */
  readonly isSettled: boolean;
}

export interface FoundPlace {
  /** "gn:625144" (GeoNames), "iso:BY" (ISO 3166-1) or an id of the gazetteer's own. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'city' | 'country' | 'region' | 'water' | 'landmark' | 'bloc';
  /** ISO 3166-1 alpha-2; null for what lies in no one country. */
  readonly country: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The places that a French or English text names, in order. Offline; the gazetteer is read at the first call (about
 * 150 MB of memory) and kept.
 *
 * @throws an Error whose message says what of the program's own files is missing or damaged
 */
export async function geoparse(
  text: string,
  { language }: GeoparseOptions = {},
): Promise<NamedPlace[]> {
  const loaded = await loadGeoparser();
  if (!loaded.ok) throw new Error(loaded.fault);
  const tag = primaryLanguage(language ?? detectLanguage(text));
  return loaded.value.geoparser.parse({ text, language: tag }).map((mention): NamedPlace => {
    const { start, end, sense } = mention;
    const found = { start, end, text: mention.text, sense };
    if (mention.status === 'unresolved') {
      return { ...found, place: null, confidence: 0, isSettled: false };
    }
    const best = mention.status === 'resolved' ? mention : mention.candidates[0];
    if (best === undefined) return { ...found, place: null, confidence: 0, isSettled: false };
    const { id, name, kind, country, lat, lon } = best.place;
    const place = { id, name, kind, country, latitude: lat, longitude: lon };
    return {
      ...found,
      place,
      confidence: best.confidence,
      isSettled: mention.status === 'resolved',
    };
  });
}
