import { type Publication, publicationOf, type QuotedArticles } from '../edition/claim-sources.ts';
import type { ClaimSource, System } from '../edition/model.ts';
import { createSystemFinder } from '../edition/system-finder.ts';
import { localised } from '../localised.ts';
import type { KnownVariant } from './context.ts';
import type { NamedSystem } from './place.ts';

/** The systems of an edition, as claims need them: their names in a text, and who claims which range. */
export interface KnownRanges {
  readonly variants: ReadonlyMap<string, KnownVariant>;
  readonly systemsIn: (text: string) => NamedSystem[];
}

/**
 * @param articles those that the systems' claims quote, to be named by who published them
 * @param exceptArticle claims that rest on this article are left out: a figure is not checked against itself
 */
export function knownRanges(
  systems: readonly System[],
  articles: QuotedArticles,
  language: string,
  exceptArticle: string | null,
): KnownRanges {
  const finder = createSystemFinder(systems);
  const defaults = new Map(
    systems.map(({ id, defaultVariantId }) => [String(id), String(defaultVariantId)]),
  );
  const variants = systems.flatMap(({ variants }) =>
    variants.map(({ id, label, claims }): [string, KnownVariant] => [
      id,
      {
        label: localised(label, language),
        ranges: claims.flatMap(({ lowKm, highKm, source, setAside }) =>
          setAside !== null || isOf(source, exceptArticle)
            ? []
            : [{ lowKm, highKm, source: named(publicationOf(source, articles)) }],
        ),
      },
    ]),
  );
  return {
    variants: new Map(variants),
    systemsIn: (text) =>
      finder.find(text).map(({ start, end, id }) => ({
        start,
        end,
        text: text.slice(start, end),
        variantId: defaults.get(id) ?? id,
      })),
  };
}

const isOf = (source: ClaimSource, articleId: string | null): boolean =>
  source.type === 'article' && source.articleId === articleId;

const named = ({ publisher, title, date }: Publication) => ({
  title: title === null ? publisher : `${publisher}, ${title}`,
  date,
});
