import * as v from 'valibot';
import { isEdtfLevel1 } from '../dates/edtf-level1.ts';
import { senses } from '../geoparse/sense.ts';
import { fail, type Result, succeed } from '../result.ts';
import { utf16Offset } from '../text/offset.ts';
import { articleEntries } from './edition-schema.ts';
import type {
  Article,
  DateId,
  DateMention,
  Mention,
  MentionId,
  Place,
  PlaceId,
  System,
} from './model.ts';
import { placeSchema } from './places-schema.ts';
import { slug, text } from './schema-parts.ts';
import { segmentText } from './segments.ts';

const offset = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0));

const mentionBase = {
  id: v.optional(slug),
  start: offset,
  end: offset,
  exact: text,
  reviewed: v.optional(v.boolean(), false),
};

const mention = v.union([
  v.strictObject({ ...mentionBase, place: slug, sense: v.picklist(senses) }),
  v.strictObject({ ...mentionBase, system: slug }),
]);

const told = v.pipe(
  v.strictObject({
    id: v.optional(slug),
    start: offset,
    end: offset,
    exact: text,
    reviewed: v.optional(v.boolean(), false),
    edtf: v.pipe(v.string(), v.check(isEdtfLevel1, 'must be a date of EDTF level 1')),
    basis: v.picklist(['stated', 'inferred', 'vague']),
  }),
  v.check(({ start, end }) => start < end, 'must end after it starts'),
);

const line = v.strictObject({
  article: v.strictObject({ ...articleEntries, text, parts: v.optional(articleEntries.parts, []) }),
  mentions: v.array(mention),
  dates: v.optional(v.array(told), []),
  places: v.optional(v.array(placeSchema), []),
});

type MentionRecord = v.InferOutput<typeof mention>;

/** An article as a line of a corpus brings it: with its mentions, and the places that they name. */
export interface CorpusArticle {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly places: readonly Place[];
}

/**
 * Reads a line of a corpus, parsed: `{"article": …, "mentions": […], "places": […]}`. Offsets are UTF-16 code
 * units, and `exact` must stand between them.
 *
 * @returns the article, or a sentence on what is wrong
 */
export function readCorpusLine(
  json: unknown,
  systems: readonly System[],
): Result<CorpusArticle, string> {
  const result = v.safeParse(line, json, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return fail(`${v.getDotPath(issue) ?? 'the line'} ${issue.message}`);
  }
  const { article: record, mentions, dates, places } = result.output;
  const { parts, id, ...known } = record;
  const segmentation = segmentText(known.text, parts);
  if (!segmentation.ok) {
    return fail(
      `"${parts[segmentation.fault.missing]?.quote}" is not found in the text of "${id}"`,
    );
  }
  const article = { ...known, id, segments: segmentation.value } as unknown as Article;
  const bloc = places.find(
    ({ kind, geometry }) => (kind === 'bloc') !== (geometry.type === 'members'),
  );
  if (bloc !== undefined)
    return fail(`"${bloc.id}" is a ${bloc.kind}: a bloc has members, and nothing else has`);
  const joined = joinMentions(article, mentions, systems);
  if (!joined.ok) return joined;
  const told = joinDates(article, dates);
  if (!told.ok) return told;
  return succeed({
    article,
    mentions: joined.value,
    dates: told.value,
    places: places as unknown as Place[],
  });
}

function joinMentions(
  { id, text: whole }: Article,
  records: readonly MentionRecord[],
  systems: readonly System[],
): Result<readonly Mention[], string> {
  const mentions: Mention[] = [];
  let end = 0;
  for (const [at, record] of [...records].sort((a, b) => a.start - b.start).entries()) {
    if (whole.slice(record.start, record.end) !== record.exact) {
      return fail(`"${record.exact}" does not stand at ${record.start} in the text of "${id}"`);
    }
    if (record.start < end)
      return fail(`"${record.exact}" at ${record.start} overlaps the mention before it`);
    end = record.end;
    const referent = referentOf(record, systems);
    if (!referent.ok) return referent;
    mentions.push({
      id: `${id}.${record.id ?? at + 1}` as MentionId,
      articleId: id,
      reviewed: record.reviewed,
      start: utf16Offset(record.start),
      end: utf16Offset(record.end),
      ...referent.value,
    });
  }
  return succeed(mentions);
}

function joinDates(
  { id, text: whole }: Article,
  records: readonly v.InferOutput<typeof told>[],
): Result<readonly DateMention[], string> {
  const dates: DateMention[] = [];
  let last = 0;
  for (const [at, { exact, start, end, ...record }] of [...records]
    .sort((a, b) => a.start - b.start)
    .entries()) {
    if (whole.slice(start, end) !== exact)
      return fail(`the date "${exact}" does not stand at ${start} in the text of "${id}"`);
    if (start < last) return fail(`the date "${exact}" at ${start} overlaps the one before it`);
    last = end;
    dates.push({
      ...record,
      id: `${id}.${record.id ?? `date-${at + 1}`}` as DateId,
      articleId: id as Article['id'],
      start: utf16Offset(start),
      end: utf16Offset(end),
      from: record.basis === 'inferred' ? 'article' : null,
    });
  }
  return succeed(dates);
}

type Referent =
  | Pick<Extract<Mention, { kind: 'place' }>, 'kind' | 'placeId' | 'sense'>
  | Pick<Extract<Mention, { kind: 'system' }>, 'kind' | 'systemId' | 'variantId'>;

function referentOf(record: MentionRecord, systems: readonly System[]): Result<Referent, string> {
  if ('place' in record) {
    return succeed({ kind: 'place', placeId: record.place as PlaceId, sense: record.sense });
  }
  for (const system of systems) {
    if (system.id === record.system) {
      return succeed({ kind: 'system', systemId: system.id, variantId: null });
    }
    const variant = system.variants.find(({ id }) => id === record.system);
    if (variant) return succeed({ kind: 'system', systemId: system.id, variantId: variant.id });
  }
  return fail(`there is no system or variant "${record.system}" in systems.json`);
}
