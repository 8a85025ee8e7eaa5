import * as v from 'valibot';
import { senses } from '../geoparse/sense.ts';
import { annotationOf, annotationPage } from './annotation-page.ts';

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

const annotation = annotationOf('identifying', body);

/** `annotations/<article id>.json`: one article's mentions, as W3C Web Annotations. */
export const annotationsSchema = annotationPage(annotation);

export type AnnotationRecord = v.InferOutput<typeof annotation>;
