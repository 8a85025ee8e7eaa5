import * as v from 'valibot';
import { eventDecisions } from '../../core/edition/event-decision.ts';
import { keptMention as mention } from '../../core/edition/work-schema.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import type { AnnotationRow, EditionRow, LogRow, PlaceRow, SummaryRow, TextRow } from './rows.ts';

/** A row that is not as it was written: the browser's storage was damaged, or changed by another program. */
export class DamagedRow extends Error {}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const texts = v.record(v.string(), v.string());
const figures = v.array(v.number());
const count = offset;

const step = v.looseObject({
  ...{ id: v.string(), title: texts, text: texts, view: v.string() },
  passages: v.array(
    v.looseObject({ articleId: v.string(), start: offset, end: offset, text: v.string() }),
  ),
  findings: v.array(v.string()),
});

const event = v.looseObject({
  ...{ id: v.string(), name: texts, date: v.string(), placeId: v.nullable(v.string()) },
  passages: step.entries.passages,
  questions: v.array(
    v.looseObject({
      id: v.string(),
      answers: v.array(
        v.looseObject({
          ...{ articleId: v.string(), start: offset, end: offset },
          stressed: v.array(v.looseObject({ start: offset, end: offset })),
        }),
      ),
    }),
  ),
});

const schemas = {
  editions: v.looseObject({
    ...{ id: v.string(), title: texts, createdAt: v.string(), changedAt: v.string() },
    ...{ deletedAt: v.nullable(v.string()), isWhole: v.boolean() },
    systems: v.array(v.looseObject({ id: v.string(), variants: v.array(v.looseObject({})) })),
    story: v.optional(v.array(step)),
    events: v.optional(v.array(event)),
    eventDecisions: v.optional(
      v.array(v.looseObject({ eventId: v.string(), decision: v.picklist(eventDecisions) })),
    ),
    ...{ articles: count, places: count, mentions: count, doubtful: count, decided: count },
    orphans: v.optional(count),
    counted: v.object({ places: count, mentions: count }),
    languages: v.array(v.tuple([v.string(), v.number()])),
    systemMentions: v.array(v.tuple([v.string(), v.number()])),
    ...{ lastEntry: count, undoFrom: count },
  }),
  texts: v.looseObject({
    article: v.looseObject({
      ...{ id: v.string(), text: v.string(), language: v.string() },
      segments: v.array(v.looseObject({ kind: v.string(), start: offset, end: offset })),
    }),
  }),
  annotations: v.looseObject({
    dates: v.array(v.looseObject({ start: offset, end: offset, edtf: v.string() })),
    ...{ mentions: v.array(mention), rejected: v.array(mention) },
    orphans: v.array(v.looseObject({ mention })),
    notDates: v.optional(v.array(v.looseObject({ start: offset, end: offset }))),
    claims: v.optional(
      v.array(v.looseObject({ id: v.string(), start: offset, end: offset, verdict: v.string() })),
    ),
  }),
  summaries: v.looseObject({
    ...{ date: v.string(), unread: count },
    summary: v.looseObject({ id: v.string(), opening: v.string(), places: count, systems: count }),
  }),
  places: v.looseObject({
    place: v.looseObject({
      ...{ id: v.string(), kind: v.picklist(placeKinds), label: texts },
      geometry: v.looseObject({ type: v.string() }),
    }),
    ...{ counts: figures, doubts: figures },
  }),
  log: v.looseObject({
    ...{ number: count, act: v.string() },
    logged: v.looseObject({ who: v.string(), when: v.string(), did: v.looseObject({}) }),
    back: v.nullable(v.looseObject({ verb: v.literal('put back') })),
  }),
} as const;

interface Rows {
  readonly editions: EditionRow;
  readonly texts: TextRow;
  readonly annotations: AnnotationRow;
  readonly summaries: SummaryRow;
  readonly places: PlaceRow;
  readonly log: LogRow;
}

/** A row as it was read, once it is seen to be one. */
export function checkedRow<Store extends keyof Rows>(store: Store, row: unknown): Rows[Store] {
  // An edition opens with hundreds of places, and the schema's first hundreds of checks take longer than reading them.
  if (store === 'places' && isPlaceRow(row)) return row as Rows[Store];
  const schema: v.GenericSchema = schemas[store];
  const result = v.safeParse(schema, row, { abortEarly: true });
  if (result.success) return row as Rows[Store];
  const [issue] = result.issues;
  throw new DamagedRow(`${store}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}

/** What the schema of places says, told at once; what it says no to is left to the schema, which says why. */
function isPlaceRow(row: unknown): boolean {
  if (!isRecord(row) || !isRecord(row.place)) return false;
  const { id, kind, label, geometry } = row.place;
  return (
    typeof id === 'string' &&
    placeKinds.some((known) => known === kind) &&
    isRecord(label) &&
    Object.values(label).every((text) => typeof text === 'string') &&
    isRecord(geometry) &&
    typeof geometry.type === 'string' &&
    areFigures(row.counts) &&
    areFigures(row.doubts)
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areFigures = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'number' && !Number.isNaN(one));
