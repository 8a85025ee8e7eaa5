import type { Position } from 'geojson';
import type { EdtfDate } from '../../dates/edtf.ts';
import { pointOf } from '../../edition/point-of.ts';
import type { LngLat } from '../../units.ts';
import { articleTitle } from '../article-title.ts';
import type { Content, Exported, ExportedReach } from '../exported.ts';
import type { WritersOf } from '../format-facts.ts';
import { htmlLines, htmlLink } from '../html.ts';
import { inLanguage } from '../in-language.ts';
import { linkToArticle, linkToPlace } from '../links.ts';
import { type NamedMention, namedMentionsOf, registerOf } from '../named-mentions.ts';
import { countryOf, rounded } from '../positions.ts';
import { claimInWords } from '../range-claims.ts';
import { aboutSentences, missingFrom, wordsOf } from '../sentences.ts';
import { splitLines, splitPolygons } from '../split-polygons.ts';
import { noTally, tallyPlaces } from '../tally.ts';
import { attributesOf, element } from '../xml.ts';

/** Google Earth draws no polygon with more than 31,000 vertices. */
const mostVertices = 30_000;

/** KML 2.2 for Google Earth: folders by article, kind or system; areas closed and translucent, clamped to the ground. */
export const kml: WritersOf<'kml'> = {
  places: (exported) => document(exported, 'places', placeFolder(exported)),
  mentions: (exported) => document(exported, 'mentions', mentionFolders(exported)),
  reach: (exported) => document(exported, 'reach', reachFolder(exported)),
};

async function* document(
  exported: Exported,
  content: Content,
  folders: AsyncGenerator<string>,
): AsyncGenerator<string> {
  const { about } = exported;
  const words = wordsOf(exported);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n';
  yield element('name', inLanguage(about.title, about.language));
  const missing = missingFrom(exported, content);
  const lacking = missing.map((sentence) => words.labelled(words.missing, sentence));
  const sentences = htmlLines([...aboutSentences(exported, content), ...lacking]);
  const back = about.link === null ? '' : htmlLink(about.link, words.wayBack);
  yield `${element('description', sentences + back)}\n${styles(about.colours)}`;
  yield* folders;
  yield '</Document>\n</kml>\n';
}

function styles(colours: readonly string[]): string {
  const ranges = colours.map(
    (colour, at) =>
      `<Style id="range-${at}"><LineStyle><color>ff${turned(colour)}</color><width>1.5</width></LineStyle>` +
      `<PolyStyle><color>33${turned(colour)}</color><outline>0</outline></PolyStyle></Style>\n`,
  );
  return `<Style id="place"><IconStyle><scale>0.8</scale></IconStyle></Style>\n${ranges.join('')}`;
}

/** KML writes colours alpha, blue, green, red. */
const turned = (colour: string): string =>
  colour.replace(/^#(..)(..)(..)$/, '$3$2$1').toLowerCase();

async function* mentionFolders(exported: Exported): AsyncGenerator<string> {
  const register = registerOf(exported);
  const words = wordsOf(exported);
  for await (const { article, mentions } of exported.articles()) {
    yield `<Folder>${element('name', articleTitle(article, words))}\n`;
    for (const named of namedMentionsOf(article, mentions, register)) {
      yield mentionPlacemark(named, exported);
    }
    yield '</Folder>\n';
  }
}

function mentionPlacemark(found: NamedMention, exported: Exported): string {
  const { about } = exported;
  const { article, mention, named, quote, passage } = found;
  const words = wordsOf(exported);
  const link = linkToArticle(about, article.id) ?? article.sourceUrl;
  const label = (named.kind === 'place' ? named.place : (named.variant ?? named.system)).label;
  const source = [articleTitle(article, words), article.publisher, article.date?.edtf];
  return placemark({
    id: mention.id,
    name: inLanguage(label, about.language),
    style: 'place',
    html:
      htmlLines([words.quoted(passage), source.filter(Boolean).join(', ')]) +
      htmlLink(link, words.wayBack),
    time: timeOf(article.date?.edtf ?? null),
    data: {
      quote,
      article: article.id,
      sense: mention.kind === 'place' ? mention.sense : 'system',
      reviewed: mention.reviewed,
    },
    geometry: named.kind === 'place' ? pointXml(pointOf(named.place)) : '',
  });
}

async function* placeFolder(exported: Exported): AsyncGenerator<string> {
  const { about, places } = exported;
  const words = wordsOf(exported);
  const tallies = await tallyPlaces(exported);
  yield `<Folder>${element('name', words.folders.places)}\n`;
  for (const place of places) {
    const { mentions, articles, first, last } = tallies.get(place.id) ?? noTally;
    const note = place.note && inLanguage(place.note, about.language);
    const counted = [
      words.labelled(words.columns.mentions, String(mentions)),
      words.labelled(words.columns.articles, String(articles)),
    ].join(', ');
    yield placemark({
      id: place.id,
      name: inLanguage(place.label, about.language),
      style: 'place',
      html:
        htmlLines([words.kinds[place.kind], counted, note ?? '', place.source]) +
        htmlLink(linkToPlace(about, place.id), words.wayBack),
      time:
        first === null || last === null ? '' : timeOf(first === last ? first : spanOf(first, last)),
      data: { kind: place.kind, country: countryOf(place), ...place.ids, mentions, articles },
      geometry: pointXml(pointOf(place)),
    });
  }
  yield '</Folder>\n';
}

async function* reachFolder(exported: Exported): AsyncGenerator<string> {
  const { reaches, about } = exported;
  yield `<Folder>${element('name', wordsOf(exported).folders.reach)}\n`;
  const systems = [...new Set(reaches.map(({ system }) => system.id))];
  for (const reach of reaches) {
    const colour = systems.indexOf(reach.system.id) % about.colours.length;
    yield reachPlacemark(reach, `range-${colour}`, exported);
  }
  yield '</Folder>\n';
}

function reachPlacemark(reach: ExportedReach, style: string, exported: Exported): string {
  const { about } = exported;
  const words = wordsOf(exported);
  const { id, variant, rangeKm, bound, origin, tolerance } = reach;
  const { area, outline } = reach.draw();
  const claims = variant.claims.map((claim) => claimInWords(claim, words));
  const polygons = splitPolygons(rounded(area), mostVertices).map(polygonXml);
  const lines = splitLines(rounded(outline).coordinates, mostVertices).map(lineXml);
  return placemark({
    id,
    name: `${inLanguage(variant.label, about.language)}, ${rangeKm} km, ${words.bounds[bound]}`,
    style,
    html: htmlLines([words.labelled(words.columns.origin, origin.label), ...claims, words.claimed]),
    time: '',
    data: {
      radiusKm: rangeKm,
      bound,
      from: origin.label,
      centreLatitude: origin.centre?.[1] ?? null,
      centreLongitude: origin.centre?.[0] ?? null,
      toleranceM: tolerance,
      method: 'geodesic distance on WGS84',
    },
    geometry: `<MultiGeometry>\n${[...polygons, ...lines].join('\n')}\n</MultiGeometry>`,
  });
}

interface Placemark {
  readonly id: string;
  readonly name: string;
  readonly style: string;
  /** Google Earth shows it as HTML. */
  readonly html: string;
  readonly time: string;
  readonly data: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** Empty where there is none: it is then listed and not drawn. */
  readonly geometry: string;
}

function placemark({ id, name, style, html, time, data, geometry }: Placemark): string {
  const pairs = Object.entries({ id, ...data }).map(([key, value]) =>
    value === null || value === undefined
      ? ''
      : `<Data${attributesOf({ name: key })}>${element('value', String(value))}</Data>`,
  );
  return [
    `<Placemark>${element('name', name)}${element('description', html)}`,
    `${time}<styleUrl>#${style}</styleUrl>`,
    `<ExtendedData>${pairs.join('')}</ExtendedData>${geometry}</Placemark>\n`,
  ].join('');
}

/** From the beginning of one date to the end of the other, where they are intervals themselves. */
const spanOf = (first: EdtfDate, last: EdtfDate): EdtfDate =>
  `${first.split('/')[0]}/${last.split('/').at(-1)}`;

/** KML takes a year, a month or a day, as EDTF writes them. */
function timeOf(date: EdtfDate | null): string {
  if (date === null) return '';
  const [from = '', to] = date.split('/');
  return to === undefined
    ? `<TimeStamp>${element('when', from)}</TimeStamp>`
    : `<TimeSpan>${element('begin', from)}${element('end', to)}</TimeSpan>`;
}

const pointXml = (point: LngLat | null): string =>
  point === null ? '' : `<Point><coordinates>${point.join(',')}</coordinates></Point>`;

function polygonXml([outer = [], ...holes]: Position[][]): string {
  const ring = (line: Position[]) => `<LinearRing>${coordinates(line)}</LinearRing>`;
  const inner = holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`);
  return `<Polygon><tessellate>1</tessellate><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${inner.join('')}</Polygon>`;
}

const lineXml = (line: Position[]): string =>
  `<LineString><tessellate>1</tessellate>${coordinates(line)}</LineString>`;

const coordinates = (line: readonly Position[]): string =>
  `<coordinates>${line.map((position) => position.join(',')).join(' ')}</coordinates>`;
