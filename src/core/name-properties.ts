import type { LanguageTag, Localised } from './localised.ts';

/** Names as properties of a GeoJSON feature, which holds no records: `name:fr`, `name:en`. */
export type NameProperties = Readonly<Record<`name:${LanguageTag}`, string>>;

export function nameProperties(names: Localised): NameProperties {
  return Object.fromEntries(
    Object.entries(names).map(([language, name]) => [nameProperty(language), name]),
  );
}

export const nameProperty = (language: LanguageTag): `name:${LanguageTag}` => `name:${language}`;
