import * as v from 'valibot';
import { edtfDate, localised, slug, text, textQuote, webAddress } from './schema-parts.ts';

const rangeKm = v.pipe(
  v.number(),
  v.gtValue(0, 'must be more than 0 km'),
  v.maxValue(20_038, 'must be at most half the way round the globe, 20,038 km'),
);

const source = v.variant('type', [
  v.strictObject({ type: v.literal('article'), articleId: slug, quote: textQuote }),
  v.strictObject({
    type: v.literal('publication'),
    title: v.nullable(text),
    publisher: text,
    date: v.nullable(edtfDate),
    url: v.nullable(webAddress),
  }),
]);

const claim = v.strictObject({
  id: slug,
  lowKm: rangeKm,
  highKm: rangeKm,
  qualifier: v.picklist(['exact', 'about', 'up to']),
  measures: v.picklist(['missile range', 'engagement range', 'combat radius']),
  source,
  setAside: v.nullable(localised),
  note: v.nullable(localised),
});

const variant = v.strictObject({ id: slug, label: localised, claims: v.array(claim) });

const system = v.strictObject({
  id: slug,
  label: localised,
  aliases: v.array(text),
  kind: v.picklist(['ballistic missile', 'air defence', 'aircraft']),
  variants: v.pipe(v.array(variant), v.nonEmpty('must name at least one variant')),
  defaultVariantId: slug,
  originId: v.optional(v.nullable(slug), null),
  note: v.nullable(localised),
  wikidata: v.nullable(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'must be a Wikidata id'))),
});

/** `systems.json`: the weapon systems and aircraft that the articles name, with range claims. */
export const systemsSchema = v.strictObject({ systems: v.array(system) });

export type SystemRecord = v.InferOutput<typeof system>;
export type ClaimRecord = v.InferOutput<typeof claim>;
