import * as v from 'valibot';
import { senses } from '../geoparse/sense.ts';
import { text } from './schema-parts.ts';

const codePoints = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);

export const quoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: text,
  prefix: v.string(),
  suffix: v.string(),
});

export const positionSelector = v.strictObject({
  type: v.literal('TextPositionSelector'),
  start: codePoints,
  end: codePoints,
});

/** What the mention names: a place, a system or a variant, by file and id. */
const identifying = v.strictObject({
  type: v.literal('SpecificResource'),
  purpose: v.literal('identifying'),
  source: v.pipe(
    v.string(),
    v.regex(
      /^\.\.\/(?:places|systems)\.json#[a-z0-9-]+$/,
      'must be "../places.json#" or "../systems.json#" and an id',
    ),
  ),
});

/** The sense of a place's mention. */
const classifying = v.strictObject({
  type: v.literal('TextualBody'),
  purpose: v.literal('classifying'),
  value: v.picklist(senses),
});

/** What the mention names, and for a place its sense after it. */
const body = v.pipe(
  v.array(v.variant('purpose', [identifying, classifying])),
  v.check(
    ([named, sense, ...more]) =>
      named?.purpose === 'identifying' &&
      (sense === undefined || sense.purpose === 'classifying') &&
      more.length === 0,
    'must be what the mention names and then, for a place, its sense',
  ),
);

const annotation = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^#[a-z0-9-]+$/, 'must be "#" and an id unique in the file')),
  type: v.literal('Annotation'),
  motivation: v.literal('identifying'),
  reviewed: v.boolean(),
  body,
  target: v.strictObject({
    source: v.string(),
    selector: v.strictTuple([quoteSelector, positionSelector]),
  }),
});

/** `annotations/<article id>.json`: one article's mentions, as W3C Web Annotations. */
export const annotationsSchema = v.strictObject({
  '@context': v.strictTuple([
    v.literal('http://www.w3.org/ns/anno.jsonld'),
    v.strictObject({ reviewed: v.string() }),
  ]),
  id: v.string(),
  type: v.literal('AnnotationPage'),
  items: v.array(annotation),
});

export type AnnotationRecord = v.InferOutput<typeof annotation>;
