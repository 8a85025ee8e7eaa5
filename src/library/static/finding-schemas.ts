import * as v from 'valibot';
import { claimKinds, findingVerdicts } from '../../core/edition/claim-kind.ts';

const name = v.record(v.string(), v.string());

const wording = v.object({
  key: v.string(),
  values: v.record(v.string(), v.union([v.string(), v.number(), name])),
});

const point = v.tuple([v.number(), v.number()]);

const computed = v.looseObject({
  figures: v.array(
    v.object({ low: v.number(), high: v.number(), source: v.string(), isCounted: v.boolean() }),
  ),
  method: wording,
  result: wording,
  sources: v.array(v.object({ title: v.string(), date: v.nullable(v.string()) })),
  error: v.nullable(wording),
  note: v.nullable(wording),
});

/** A finding as its table holds it. */
export const bodySchema = v.object({
  id: v.string(),
  articleId: v.string(),
  start: v.number(),
  end: v.number(),
  quote: v.string(),
  kind: v.picklist(claimKinds),
  verdict: v.picklist(findingVerdicts),
  computed: v.nullable(computed),
  onMap: v.nullable(
    v.object({
      units: v.array(v.string()),
      borders: v.array(v.tuple([v.string(), v.string()])),
      lines: v.array(v.tuple([point, point])),
      points: v.array(v.looseObject({ point, name })),
      label: v.nullable(v.object({ lowKm: v.number(), highKm: v.number(), about: v.boolean() })),
    }),
  ),
  passage: v.object({ start: v.number(), end: v.number(), text: v.string() }),
  stated: v.nullable(v.object({ lowKm: v.number(), highKm: v.number() })),
  statedNumber: v.nullable(v.number()),
  subjects: v.array(v.object({ name: v.string(), placeId: v.nullable(v.string()) })),
  review: v.nullable(
    v.object({
      decision: v.picklist(['confirmed', 'corrected', 'set aside']),
      reason: v.nullable(v.record(v.string(), v.string())),
    }),
  ),
  copyOf: v.nullable(v.string()),
  copiedIn: v.array(v.string()),
});

/** What an edition's findings may be asked for. */
export const choicesSchema = v.object({
  kinds: v.array(v.picklist(claimKinds)),
  articles: v.array(v.looseObject({ id: v.string(), language: v.string() })),
  places: v.array(v.looseObject({ id: v.string() })),
});

/** Looked through by the ten thousand: checked in one go. */
const column = v.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every(Number.isSafeInteger),
  'is no column of numbers',
);

/** A block of a list of findings. */
export const blockSchema = v.object({
  ranks: column,
  kinds: column,
  when: column,
  moments: v.array(v.string()),
});
