import * as v from 'valibot';
import { localised, slug, text, textQuote } from './schema-parts.ts';

const step = v.pipe(
  v.strictObject({
    id: slug,
    title: localised,
    text: localised,
    view: v.pipe(
      v.string(),
      v.regex(/^[^#\s]*$/, 'must be what stands in a link behind the "#", without spaces'),
    ),
    passages: v.array(v.strictObject({ articleId: text, quote: textQuote })),
    findings: v.array(slug),
  }),
  v.check(
    ({ passages, findings }) => passages.length + findings.length > 0,
    'must have a passage or a finding: a story tells nothing that neither holds',
  ),
);

/** `story.json`: what the edition's editors tell from step to step. */
export const storySchema = v.strictObject({
  steps: v.pipe(v.array(step), v.minLength(1, 'must have a step')),
});

export type StepRecord = v.InferOutput<typeof step>;
