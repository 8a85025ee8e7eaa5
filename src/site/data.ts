import type { PlaceGeometry } from '../core/edition/model.ts';
import type { PlaceKind } from '../core/gazetteer/kind.ts';
import { localised } from '../core/localised.ts';
import type { AnnotatedArticle, PlaceBrief, PlaceDetails } from '../library/answers.ts';
import { statedDate } from './naming.ts';
import { addressOf, articlePath, placePath, type Site, storyPath } from './site.ts';

/** What pages say to programs: schema.org, as JSON-LD. Entries that are undefined are left out. */

const context = 'https://schema.org';

/** More than that says nothing of what an article is about. */
const mentionsAtMost = 50;

export const siteData = (site: Site, description: string): object => ({
  '@context': context,
  '@type': 'WebSite',
  name: site.title,
  description,
  inLanguage: site.head.languages,
  url: site.address ?? undefined,
});

export const storyData = (site: Site, headline: string): object => ({
  '@context': context,
  '@type': 'Article',
  url: addressOf(site, storyPath) ?? undefined,
  headline,
  inLanguage: site.language,
  isPartOf: { '@type': 'WebSite', name: site.title, url: site.address ?? undefined },
});

export function articleData(
  site: Site,
  { article, places }: AnnotatedArticle,
  headline: string,
): object {
  const { publisher, signature, sourceUrl, language } = article;
  return {
    '@context': context,
    '@type': 'Article',
    url: addressOf(site, articlePath(article.id)) ?? undefined,
    headline,
    inLanguage: language,
    datePublished: statedDate(article),
    author: signature === null ? undefined : { '@type': 'Person', name: signature },
    publisher: publisher === null ? undefined : { '@type': 'Organization', name: publisher },
    isBasedOn: sourceUrl ?? undefined,
    isPartOf: { '@type': 'WebSite', name: site.title, url: site.address ?? undefined },
    mentions: places.slice(0, mentionsAtMost).map((place) => placeBody(site, place)),
  };
}

export const placeData = (site: Site, place: PlaceDetails): object => ({
  '@context': context,
  ...placeBody(site, place),
  alternateName: [...new Set(Object.values(place.names).flat())],
});

const types: Readonly<Record<PlaceKind, string>> = {
  city: 'City',
  country: 'Country',
  region: 'AdministrativeArea',
  water: 'BodyOfWater',
  landmark: 'Place',
  bloc: 'Organization',
};

function placeBody(site: Site, { id, kind, label, geometry, ids }: PlaceBrief): object {
  const sameAs = [
    ...(ids.geonames === undefined ? [] : [`https://www.geonames.org/${ids.geonames}`]),
    ...(ids.wikidata === undefined ? [] : [`http://www.wikidata.org/entity/${ids.wikidata}`]),
  ];
  return {
    '@type': types[kind],
    name: localised(label, site.language),
    url: addressOf(site, placePath(id)) ?? undefined,
    geo: geometryData(geometry),
    sameAs: sameAs.length === 0 ? undefined : sameAs,
  };
}

function geometryData(geometry: PlaceGeometry): object | undefined {
  if (geometry.type === 'members') return undefined;
  const [longitude, latitude] = geometry.point;
  return { '@type': 'GeoCoordinates', latitude, longitude };
}
