import * as v from 'valibot';
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

/** A W3C Web Annotation of a stretch of an article's text. */
export const annotationOf = <Motivation extends string, Body extends v.GenericSchema>(
  motivation: Motivation,
  body: Body,
) =>
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^#[a-z0-9-]+$/, 'must be "#" and an id unique in the file')),
    type: v.literal('Annotation'),
    motivation: v.literal(motivation),
    reviewed: v.boolean(),
    body,
    target: v.strictObject({
      source: v.string(),
      selector: v.strictTuple([quoteSelector, positionSelector]),
    }),
  });

/** A file of them. */
export const annotationPage = <Annotation extends v.GenericSchema>(annotation: Annotation) =>
  v.strictObject({
    '@context': v.strictTuple([
      v.literal('http://www.w3.org/ns/anno.jsonld'),
      v.strictObject({ reviewed: v.string() }),
    ]),
    id: v.string(),
    type: v.literal('AnnotationPage'),
    items: v.array(annotation),
  });
