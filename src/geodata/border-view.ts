import * as v from 'valibot';

const Code = v.pipe(v.string(), v.minLength(2));
const Reason = {
  reason: v.pipe(v.string(), v.minLength(10)),
  source: v.pipe(v.string(), v.minLength(3)),
};
const Point = v.tuple([v.number(), v.number()]);

/**
 * Who draws which border: `data/basemap/border-view.json`. A selector is an ISO 3166-1 code, an ISO 3166-2 code as
 * the source gives it, the source's own unit code, or the code of a cut.
 */
export const BorderViewSchema = v.strictObject({
  version: v.literal(1),
  name: v.strictObject({ fr: v.string(), en: v.string() }),
  /** Parts cut out of the source's units: what lies inside the ring gets a code of its own. */
  cuts: v.array(v.strictObject({ unit: Code, inside: v.array(Point), code: Code, ...Reason })),
  /** Which country a unit belongs to; null: drawn by nobody. The last line that selects a unit holds. */
  belongs: v.array(
    v.strictObject({
      units: v.array(Code),
      country: v.nullable(Code),
      /** The state that the country's code only marks a part of: Guadeloupe is France. */
      partOf: v.exactOptional(Code),
      ...Reason,
    }),
  ),
  /** Points that show whose what is: areas, tables and the gazetteer are tested against them. */
  witnesses: v.array(v.strictObject({ place: v.string(), at: Point, country: Code })),
  /** Lines drawn dashed: wherever a unit of one side touches a unit of the other. */
  disputed: v.array(
    v.strictObject({ between: v.tuple([v.array(Code), v.array(Code)]), ...Reason }),
  ),
});

export type BorderView = v.InferOutput<typeof BorderViewSchema>;
