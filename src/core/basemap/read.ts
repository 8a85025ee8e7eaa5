import * as v from 'valibot';
import { fail, type Result, succeed } from '../result.ts';
import { readArc } from './arcs.ts';
import { checksumOf } from './checksum.ts';
import { BASEMAP_VERSION, type BasemapTopology, type StoredTopology } from './topology.ts';

/** What came of reading a file: its content, or a sentence that names the file and its fault. */
export type ReadResult<Content> = Result<Content, string>;

const Arcs = v.array(v.unknown());
const Shapes = (properties: v.GenericSchema) =>
  v.strictObject({
    type: v.literal('GeometryCollection'),
    geometries: v.array(
      v.looseObject({
        type: v.picklist(['MultiPolygon', 'MultiLineString']),
        arcs: Arcs,
        properties,
      }),
    ),
  });
const Lines = v.strictObject({ type: v.literal('MultiLineString'), arcs: Arcs });
const Pair = v.tuple([v.number(), v.number()]);
const Code = v.pipe(v.string(), v.minLength(2));

/** The frame of a file; its thousands of coordinates are covered by the checksum instead. */
const TopologySchema = v.looseObject({
  type: v.literal('Topology'),
  level: v.picklist(['light', 'fine']),
  checksum: v.number(),
  extends: v.optional(v.strictObject({ arcs: v.number(), checksum: v.number() })),
  transform: v.strictObject({ scale: Pair, translate: Pair }),
  arcs: v.array(v.string()),
  objects: v.strictObject({
    countries: Shapes(v.strictObject({ id: Code })),
    regions: Shapes(
      v.strictObject({
        id: Code,
        country: Code,
        fr: v.string(),
        en: v.string(),
        local: v.optional(v.string()),
      }),
    ),
    coast: Lines,
    borders: Shapes(v.strictObject({ disputed: v.boolean() })),
    regionBorders: Lines,
  }),
});

/**
 * Checks a parsed file of `public/geo/` before anything is drawn from it: its version, its frame, and by checksum
 * that nothing is missing or altered.
 */
function readTopology(json: unknown, fileName: string): ReadResult<BasemapTopology> {
  const version = versionFault(json, fileName);
  if (version) return version;
  const frame = v.safeParse(TopologySchema, json);
  if (!frame.success) return faulty(fileName, describe(frame.issues));
  // The schema has checked all that the type says but the numbers of the shapes; the checksum covers those.
  const stored = json as StoredTopology;
  if (checksumOf(stored) !== stored.checksum) {
    return faulty(fileName, 'damaged: its checksum does not match its content');
  }
  return succeed({ ...stored, arcs: stored.arcs.map(readArc) });
}

/** Reads a level of `public/geo/`: its text, checked before anything is drawn from it. */
export function parseTopology(text: string, fileName: string): ReadResult<BasemapTopology> {
  const json = parseJson(text, fileName);
  return json.ok ? readTopology(json.value, fileName) : json;
}

export function parseJson(text: string, fileName: string): ReadResult<unknown> {
  try {
    return succeed(JSON.parse(text));
  } catch {
    return faulty(fileName, 'cut short or damaged: it is not valid JSON');
  }
}

export function versionFault(json: unknown, fileName: string): ReadResult<never> | null {
  const head = v.safeParse(v.looseObject({ version: v.number() }), json);
  if (!head.success) return faulty(fileName, 'not a basemap file: it has no version');
  const { version } = head.output;
  if (version === BASEMAP_VERSION) return null;
  return faulty(
    fileName,
    `version ${version}, where this program reads version ${BASEMAP_VERSION}`,
  );
}

export const faulty = (fileName: string, fault: string): ReadResult<never> =>
  fail(`${fileName}: ${fault}.`);

export function describe(
  issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
): string {
  const [issue] = issues;
  return `damaged at ${v.getDotPath(issue) ?? 'its root'} (${issue.message})`;
}
