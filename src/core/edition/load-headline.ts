import { anchorQuote } from '../text/selector.ts';
import type { EditionRecord } from './edition-schema.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import type { ArticlesById } from './load-articles.ts';
import type { CountryCode, Headline, Place, PlaceId, System, SystemId } from './model.ts';
import type { Problem } from './problem.ts';

interface Known {
  readonly articles: ArticlesById;
  readonly places: ReadonlyMap<string, Place>;
  readonly systems: readonly System[];
}

/** Checks that the headline is of things that there are, and ties it to the words it checks. */
export function loadHeadline(
  file: JsonFile<EditionRecord>,
  { articles, places, systems }: Known,
  problems: Problem[],
): Headline | null {
  const { headline } = file.value;
  if (headline === null) return null;
  const report = (path: JsonPath, sentence: string) =>
    void problems.push(file.problemAt(['headline', ...path], sentence));
  const { sentence, systemId, originId, beyond, gained, cities, claim } = headline;

  if (!systems.some(({ id }) => id === systemId)) {
    report(['systemId'], `The headline is of "${systemId}", which is no system.`);
  }
  if (!places.has(originId)) {
    report(['originId'], `The headline starts from "${originId}", which is no place.`);
  }
  beyond.forEach((id, at) => {
    if (places.has(id)) return;
    report(['beyond', at], `The headline counts from beyond "${id}", which is no place.`);
  });
  return {
    sentence,
    systemId: systemId as SystemId,
    originId: originId as PlaceId,
    beyond: beyond.map((id) => id as PlaceId),
    gained,
    cities: cities.map(({ geonames, country }) => ({ geonames, country: country as CountryCode })),
    claim: claim && anchorClaim(claim, articles, report),
  };
}

function anchorClaim(
  { articleId, quote }: NonNullable<NonNullable<EditionRecord['headline']>['claim']>,
  articles: ArticlesById,
  report: (path: JsonPath, sentence: string) => void,
): Headline['claim'] {
  const article = articles.get(articleId);
  if (!article) {
    const sentence = `The headline checks "${articleId}", which is no article.`;
    if (article === undefined) report(['claim', 'articleId'], sentence);
    return null;
  }
  const anchoring = anchorQuote(article.text, quote, null);
  if (anchoring.ok) return { articleId: article.id, span: anchoring.value.span };
  const sentence = `The headline quotes "${quote.exact}", which is not found for certain in "${article.id}".`;
  report(['claim', 'quote'], sentence);
  return null;
}
