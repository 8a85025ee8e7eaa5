import * as v from 'valibot';
import { deepFreeze } from './deep-freeze.ts';
import type { Edition } from './model.ts';

/** Counts up with every change of the model that a page built before it could not read. */
const compiledEditionVersion = 1;

/** An edition as one JSON document: what the build makes from a folder and the browser loads. */
interface CompiledEdition {
  readonly version: typeof compiledEditionVersion;
  readonly edition: Edition;
}

export type CompiledEditionResult =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly sentence: string };

const identified = v.array(v.looseObject({ id: v.string() }));

/**
 * The build has checked everything; here it only matters whether this is its whole work. Kept apart
 * from the full schemas, and small: the page loads it before its first paint.
 */
const compiledSchema = v.object({
  version: v.literal(compiledEditionVersion),
  edition: v.looseObject({
    title: v.object({ fr: v.string(), en: v.string() }),
    articles: v.array(
      v.looseObject({ id: v.string(), text: v.string(), segments: v.array(v.looseObject({})) }),
    ),
    places: v.array(
      v.looseObject({ id: v.string(), geometry: v.looseObject({ type: v.string() }) }),
    ),
    systems: v.array(v.looseObject({ id: v.string(), variants: identified })),
    mentions: v.array(
      v.looseObject({ id: v.string(), articleId: v.string(), start: v.number(), end: v.number() }),
    ),
  }),
});

/** The edition as text, for `readCompiledEdition`. */
export function encodeCompiledEdition(edition: Edition): string {
  const compiled: CompiledEdition = { version: compiledEditionVersion, edition };
  return JSON.stringify(compiled);
}

/** Reads parsed JSON as a compiled edition, or says where it is damaged. */
export function readCompiledEdition(json: unknown): CompiledEditionResult {
  const result = v.safeParse(compiledSchema, json);
  if (!result.success) {
    const [issue] = result.issues;
    const path = issue.path?.map(({ key }) => String(key)).join('.') ?? 'the document';
    return { ok: false, sentence: `The compiled edition is damaged at ${path}: ${issue.message}.` };
  }
  // The schema checks what tells a damaged document apart; the build vouches for the rest.
  return { ok: true, edition: deepFreeze(result.output.edition) as unknown as Edition };
}
