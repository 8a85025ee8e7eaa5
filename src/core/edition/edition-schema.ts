import * as v from 'valibot';
import {
  countryCode,
  edtfDate,
  languageTag,
  localised,
  slug,
  text,
  textQuote,
  webAddress,
} from './schema-parts.ts';

const articleDate = v.variant('basis', [
  v.strictObject({ edtf: edtfDate, basis: v.literal('stated') }),
  v.strictObject({ edtf: edtfDate, basis: v.literal('inferred'), reason: localised }),
]);

/** What stands apart in an article's text, quoted, in the order of the text. */
const part = v.strictObject({
  kind: v.picklist(['title', 'heading', 'boilerplate']),
  quote: text,
});

/** What is known of an article, wherever its text stands. */
export const articleEntries = {
  id: slug,
  language: languageTag,
  translatedFrom: v.nullable(languageTag),
  title: v.nullable(text),
  publisher: v.nullable(text),
  signature: v.nullable(text),
  sourceUrl: v.nullable(webAddress),
  date: v.nullable(articleDate),
  publication: v.picklist(['full', 'passages']),
  parts: v.array(part),
};

const article = v.strictObject({
  ...articleEntries,
  file: v.pipe(
    v.string(),
    v.regex(
      /^articles\/[\w.-]+\.txt$/,
      'must be a file "articles/….txt" without spaces or accents',
    ),
  ),
});

const editionEntries = {
  title: localised,
  headline: v.nullable(
    v.strictObject({
      sentence: localised,
      systemId: slug,
      originId: slug,
      beyond: v.array(slug),
      gained: localised,
      cities: v.optional(
        v.array(
          v.strictObject({ geonames: v.pipe(v.number(), v.integer()), country: countryCode }),
        ),
        [],
      ),
      claim: v.optional(v.nullable(v.strictObject({ articleId: slug, quote: textQuote })), null),
    }),
  ),
};

/** `edition.json`: the edition's name, its headline and what is known of its articles. */
export const editionSchema = v.strictObject({
  ...editionEntries,
  articles: v.array(article),
});

/** The same beside a corpus that brings the articles. */
export const corpusEditionSchema = v.strictObject({
  ...editionEntries,
  articles: v.optional(v.array(article), []),
});

export type ArticleRecord = v.InferOutput<typeof article>;
export type EditionRecord = v.InferOutput<typeof editionSchema>;
