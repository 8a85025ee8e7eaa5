import * as v from 'valibot';
import { isEdtfLevel1 } from '../dates/edtf-level1.ts';
import { annotationOf, annotationPage } from './annotation-page.ts';

/** The date that is meant. */
const describing = v.strictObject({
  type: v.literal('TextualBody'),
  purpose: v.literal('describing'),
  value: v.pipe(
    v.string(),
    v.check(isEdtfLevel1, 'must be a date of EDTF level 1 that exists, such as 2022-06-25'),
  ),
});

const classifying = v.strictObject({
  type: v.literal('TextualBody'),
  purpose: v.literal('classifying'),
  value: v.picklist(['stated', 'inferred', 'vague']),
});

/** What the date was worked out from: the article's own, or another of this file. */
const linking = v.strictObject({
  type: v.literal('SpecificResource'),
  purpose: v.literal('linking'),
  source: v.pipe(
    v.string(),
    v.regex(
      /^(?:\.\.\/edition\.json)?#[a-z0-9-]+$/,
      'must be "../edition.json#" and the article’s id, or "#" and the id of another date',
    ),
  ),
});

const purposes = ['describing', 'classifying', 'linking'];

const body = v.pipe(
  v.array(v.variant('purpose', [describing, classifying, linking])),
  v.check(
    (parts) =>
      parts.length >= 2 &&
      parts.length <= 3 &&
      parts.every(({ purpose }, index) => purpose === purposes[index]),
    'must be the date, its basis and then, unless it is stated, what it was worked out from',
  ),
);

const annotation = annotationOf('describing', body);

/** `dates/<article id>.json`: the dates that one article names, as W3C Web Annotations. */
export const datesSchema = annotationPage(annotation);

export type DateRecord = v.InferOutput<typeof annotation>;
