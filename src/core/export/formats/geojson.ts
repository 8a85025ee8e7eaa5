import type { Geometry } from 'geojson';
import { pointOf } from '../../edition/point-of.ts';
import type { Content, Exported, ExportedReach } from '../exported.ts';
import type { WritersOf } from '../format-facts.ts';
import { inLanguage } from '../in-language.ts';
import { linkToArticle, linkToPlace } from '../links.ts';
import { type NamedMention, namedMentions } from '../named-mentions.ts';
import { countryOf, pointGeometry, pointsGeometry, rounded } from '../positions.ts';
import { claimSource } from '../range-claims.ts';
import { aboutSentences, missingFrom } from '../sentences.ts';
import { noTally, tallyPlaces } from '../tally.ts';

/**
 * GeoJSON (RFC 7946): one collection, a feature a line. What the file says of itself stands in members of its own
 * before the features, as the standard allows. Something without a position is a feature without geometry.
 */
export const geojson: WritersOf<'geojson'> = {
  mentions: (exported) => collection(exported, 'mentions', mentionFeatures(exported)),
  places: (exported) => collection(exported, 'places', placeFeatures(exported)),
  reach: (exported) => collection(exported, 'reach', reachFeatures(exported)),
  findings: (exported) => collection(exported, 'findings', findingFeatures(exported)),
};

async function* collection(
  exported: Exported,
  content: Content,
  features: AsyncGenerator<Feature>,
): AsyncGenerator<string> {
  const { about } = exported;
  yield `{\n"type": "FeatureCollection",\n`;
  yield `"name": ${JSON.stringify(inLanguage(about.title, about.language))},\n`;
  yield `"about": ${JSON.stringify(aboutOf(exported, content))},\n"features": [`;
  let separator = '\n';
  for await (const feature of features) {
    yield `${separator}${JSON.stringify({ type: 'Feature', ...feature })}`;
    separator = ',\n';
  }
  yield '\n]\n}\n';
}

const aboutOf = (exported: Exported, content: Content) => ({
  content,
  date: exported.about.date,
  link: exported.about.link,
  selection: exported.about.selection,
  statements: aboutSentences(exported, content),
  missing: missingFrom(exported, content),
});

interface Feature {
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

async function* mentionFeatures(exported: Exported): AsyncGenerator<Feature> {
  for await (const named of namedMentions(exported)) yield mentionFeature(named, exported);
}

function mentionFeature(
  { article, mention, named, quote, passage }: NamedMention,
  { about }: Exported,
): Feature {
  const { date } = article;
  const isPlace = named.kind === 'place';
  return {
    id: mention.id,
    geometry: isPlace ? pointGeometry(pointOf(named.place)) : null,
    properties: {
      quote,
      passage,
      article: article.id,
      title: article.title,
      publisher: article.publisher,
      date: date?.edtf ?? null,
      dateBasis: date?.basis ?? null,
      url: article.sourceUrl,
      kind: isPlace ? named.place.kind : 'system',
      place: isPlace ? named.place.id : null,
      system: isPlace ? null : named.system.id,
      variant: isPlace ? null : (named.variant?.id ?? null),
      label: inLanguage(
        (isPlace ? named.place : (named.variant ?? named.system)).label,
        about.language,
      ),
      sense: mention.kind === 'place' ? mention.sense : null,
      positionSource: isPlace ? named.place.source : null,
      reviewed: mention.reviewed,
      link: linkToArticle(about, article.id),
    },
  };
}

async function* findingFeatures(exported: Exported): AsyncGenerator<Feature> {
  const { about } = exported;
  for await (const { article } of exported.articles()) {
    for (const [at, finding] of (await exported.findings(article)).entries()) {
      const { start, end, subjects, ...said } = finding;
      yield {
        id: `${article.id}.claim-${at + 1}`,
        geometry: pointsGeometry(subjects.flatMap(({ place }) => (place ? [pointOf(place)] : []))),
        properties: {
          quote: article.text.slice(start, end),
          ...said,
          subjects: subjects.map(({ name, place }) => ({ name, place: place?.id ?? null })),
          article: article.id,
          title: article.title,
          publisher: article.publisher,
          date: article.date?.edtf ?? null,
          url: article.sourceUrl,
          link: linkToArticle(about, article.id),
        },
      };
    }
  }
}

async function* placeFeatures(exported: Exported): AsyncGenerator<Feature> {
  const { about, places } = exported;
  const tallies = await tallyPlaces(exported);
  for (const place of places) {
    const { mentions, articles, first, last } = tallies.get(place.id) ?? noTally;
    const { geometry } = place;
    yield {
      id: place.id,
      geometry: pointGeometry(pointOf(place)),
      properties: {
        name: inLanguage(place.label, about.language),
        kind: place.kind,
        country: countryOf(place),
        ...place.ids,
        names: place.names,
        units: geometry.type === 'area' ? geometry.units : null,
        members: geometry.type === 'members' ? geometry.memberships : null,
        partOf: place.partOf,
        mentions,
        articles,
        first,
        last,
        source: place.source,
        note: place.note && inLanguage(place.note, about.language),
        link: linkToPlace(about, place.id),
      },
    };
  }
}

async function* reachFeatures({ reaches, about }: Exported): AsyncGenerator<Feature> {
  for (const reach of reaches) yield reachFeature(reach, about.language);
}

function reachFeature(reach: ExportedReach, language: string): Feature {
  const { id, system, variant, rangeKm, bound, origin, tolerance } = reach;
  return {
    id,
    geometry: rounded(reach.draw().area),
    properties: {
      system: inLanguage(system.label, language),
      variant: inLanguage(variant.label, language),
      rangeKm,
      bound,
      from: origin.label,
      centre: origin.centre,
      toleranceM: tolerance,
      method: 'geodesic distance on WGS84',
      claims: variant.claims.map((claim) => ({
        lowKm: claim.lowKm,
        highKm: claim.highKm,
        qualifier: claim.qualifier,
        measures: claim.measures,
        source: claimSource(claim),
        url: claim.source.url,
        counted: claim.setAside === null,
      })),
    },
  };
}
