import type { Brand } from '../brand.ts';

export type ArticleId = Brand<string, 'article'>;
export type PlaceId = Brand<string, 'place'>;
export type SystemId = Brand<string, 'system'>;
export type VariantId = Brand<string, 'variant'>;
export type MentionId = Brand<string, 'mention'>;
export type DateId = Brand<string, 'date'>;
export type RangeClaimId = Brand<string, 'range claim'>;

/** ISO 3166-1 alpha-2 code of a country: "BY". */
export type CountryCode = string;
