import * as v from 'valibot';
import { countryCode, edtfDate, shapeUnit, text } from '../core/edition/schema-parts.ts';

/** The files of data/world, and the gazetteer's blocs, as editors write them. A fault stops the build with its path. */

const km = v.pipe(v.number(), v.gtValue(0));
const sourced = { source: text, date: edtfDate };

export const BorderLengthsFile = v.strictObject({
  version: v.literal(1),
  fine: v.strictObject({
    ...sourced,
    licence: text,
    tolerancesMetres: v.tuple([v.number(), v.number(), v.number()]),
  }),
  factbook: v.strictObject({ ...sourced, licence: text }),
  borders: v.record(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z]{2}$/)),
    v.strictObject({
      fine: v.nullable(v.tuple([v.pipe(v.number(), v.minValue(0)), km, km])),
      factbook: v.nullable(v.tuple([km, km])),
    }),
  ),
});

export const BorderFiguresFile = v.strictObject({
  note: text,
  borders: v.record(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z]{2}$/)),
    v.strictObject({ km, ...sourced }),
  ),
});

export const RiversFile = v.strictObject({
  ...sourced,
  /** One figure, or the lowest and the highest that are stated. */
  kilometres: v.record(v.pipe(v.string(), v.startsWith('pt:')), v.union([km, v.tuple([km, km])])),
});

export const CapitalsFile = v.strictObject({
  note: text,
  ...sourced,
  capitals: v.array(
    v.strictObject({
      country: countryCode,
      city: text,
      geonames: v.pipe(v.number(), v.integer()),
      from: v.nullable(edtfDate),
      to: v.nullable(edtfDate),
      role: text,
      source: text,
    }),
  ),
});

export const TerritoriesFile = v.strictObject({
  note: text,
  ...sourced,
  territories: v.array(countryCode),
});

export const EnclavesFile = v.strictObject({
  note: text,
  ...sourced,
  enclaves: v.array(
    v.strictObject({
      place: text,
      of: v.nullable(countryCode),
      between: v.array(countryCode),
      strict: v.boolean(),
    }),
  ),
});

export const IslandsFile = v.strictObject({
  note: text,
  ...sourced,
  countries: v.array(countryCode),
});

export const PairsFile = v.strictObject({
  note: text,
  ...sourced,
  pairs: v.array(
    v.strictObject({
      countries: v.tuple([countryCode, countryCode]),
      en: v.array(text),
      fr: v.array(text),
      /** What each of the two is called where the other is near, in the order of `countries`. */
      sides: v.optional(v.strictObject({ en: v.tuple([text, text]), fr: v.tuple([text, text]) })),
    }),
  ),
});

export const SeatsFile = v.strictObject({
  note: text,
  ...sourced,
  seats: v.array(
    v.strictObject({ area: text, city: text, geonames: v.pipe(v.number(), v.integer()) }),
  ),
});

export const AreasFile = v.strictObject({
  note: text,
  ...sourced,
  areas: v.record(text, v.array(shapeUnit)),
});

export const BlocsFile = v.array(
  v.looseObject({
    id: text,
    feature: v.picklist(['bloc', 'former state']),
    names: v.looseObject({ en: v.array(text), fr: v.array(text) }),
    source: text,
    members: v.array(
      v.strictObject({
        country: countryCode,
        from: edtfDate,
        to: v.optional(edtfDate),
        /** From when on some count it and others do not. */
        suspended: v.optional(edtfDate),
      }),
    ),
    /** What it goes by where somebody joins it, and which means another thing elsewhere: "adopted the euro". */
    spoken: v.optional(v.array(text)),
    /** What it goes by in a French text that has named it, behind an article and alone: "l'Union". */
    short: v.optional(v.array(text)),
    /** Members that are no country, and countries that some count and others do not. */
    others: v.optional(v.array(v.strictObject({ name: text, from: edtfDate }))),
  }),
);
