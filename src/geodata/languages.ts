import { groupBy } from '../core/group-by.ts';
import { readPackageJson } from './packages.ts';

interface TerritoryInfo {
  readonly supplemental: {
    readonly territoryInfo: Readonly<
      Record<
        string,
        {
          readonly languagePopulation?: Readonly<
            Record<
              string,
              { readonly _populationPercent: string; readonly _officialStatus?: string }
            >
          >;
        }
      >
    >;
  };
}

/** A language that a fifth of the people use is one that a country's own name can be written in. */
const COMMON_PERCENT = 20;

/**
 * The language a country writes its own name in: of the official languages in common use the one that is official in
 * the fewest countries (Belarusian in Belarus, where Russian is official too), by CLDR's territory information.
 */
export function ownLanguages(): ReadonlyMap<string, string> {
  const { territoryInfo } = readPackageJson<TerritoryInfo>(
    'cldr-core',
    'supplemental/territoryInfo.json',
  ).supplemental;
  const official = Object.entries(territoryInfo).flatMap(([country, { languagePopulation = {} }]) =>
    Object.entries(languagePopulation).flatMap(([language, use]) =>
      use._officialStatus?.includes('official')
        ? [{ country, language, percent: Number(use._populationPercent) }]
        : [],
    ),
  );
  const spread = new Map(
    [...groupBy(official, ({ language }) => language)].map(([key, uses]) => [key, uses.length]),
  );
  const own = new Map<string, string>();
  for (const [country, uses] of groupBy(official, (use) => use.country)) {
    const common = uses.filter(({ percent }) => percent >= COMMON_PERCENT);
    const [best] = (common.length > 0 ? common : uses).sort(
      (a, b) =>
        (spread.get(a.language) ?? 0) - (spread.get(b.language) ?? 0) || b.percent - a.percent,
    );
    if (best) own.set(country, best.language);
  }
  return own;
}
