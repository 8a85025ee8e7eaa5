import type { Article, Place, ReferringMention, Segment, System } from '../../edition/model.ts';
import { pointOf } from '../../edition/point-of.ts';
import type { Span } from '../../text/offset.ts';
import { articleTitle } from '../article-title.ts';
import type { Content, Exported, ExportedArticle } from '../exported.ts';
import type { WritersOf } from '../format-facts.ts';
import { inLanguage } from '../in-language.ts';
import { publishedSpans, spansClaimedIn } from '../published.ts';
import { aboutSentences, missingFrom, wordsOf } from '../sentences.ts';
import { attributesOf, element, xmlId, xmlText } from '../xml.ts';

/**
 * TEI P5: a corpus with the places and systems, and each article with its text and the names marked in it. What an
 * edition does not publish is a gap in the text, and the article's header says so.
 */
export const tei: WritersOf<'tei'> = { mentions: write };

const content = 'mentions';

async function* write(exported: Exported): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n';
  yield corpusHeader(exported, content);
  const lists = [...listsXml(exported)];
  if (lists.length > 0) yield standOff(lists);
  let isEmpty = lists.length === 0;
  for await (const item of exported.articles()) {
    yield* articleXml(item, exported);
    isEmpty = false;
  }
  // A corpus is of something.
  if (isEmpty) yield standOff([`<list>${element('item', wordsOf(exported).nothing)}</list>\n`]);
  yield '</teiCorpus>\n';
}

const standOff = (lists: readonly string[]): string => `<standOff>\n${lists.join('')}</standOff>\n`;

/** The places and the systems. A list without an item is none. */
function* listsXml({ about, places, systems }: Exported): Generator<string> {
  if (places.length > 0) yield `<listPlace>\n${places.map(placeXml).join('')}</listPlace>\n`;
  const items = systems.map((system) => systemXml(system, about.language));
  if (items.length > 0) yield `<list type="systems">\n${items.join('')}</list>\n`;
}

const placeId = (id: string) => `place-${xmlId(id)}`;
const systemId = (id: string) => `system-${xmlId(id)}`;

const paragraphs = (sentences: readonly string[]): string =>
  sentences.map((sentence) => element('p', sentence)).join('');

function corpusHeader(exported: Exported, content: Content): string {
  const { about } = exported;
  const words = wordsOf(exported);
  const missing = missingFrom(exported, content);
  const notes = missing.map((sentence) =>
    element('note', words.labelled(words.missing, sentence), { type: 'missing' }),
  );
  return [
    '<teiHeader><fileDesc>',
    `<titleStmt>${element('title', inLanguage(about.title, about.language))}</titleStmt>`,
    '<publicationStmt><publisher>Portée</publisher>',
    element('date', about.date, { when: about.date }),
    about.link === null ? '' : element('idno', about.link, { type: 'URL' }),
    `<availability>${paragraphs(aboutSentences(exported, content))}</availability></publicationStmt>`,
    notes.length === 0 ? '' : `<notesStmt>${notes.join('')}</notesStmt>`,
    `<sourceDesc>${element('p', words.rights)}</sourceDesc>`,
    '</fileDesc></teiHeader>\n',
  ].join('');
}

function placeXml(place: Place): string {
  const point = pointOf(place);
  const { geonames, wikidata, iso3166 } = place.ids;
  const names = [
    ...Object.entries(place.label),
    ...Object.entries(place.names).flatMap(([language, forms]) =>
      forms.map((form): [string, string] => [language, form]),
    ),
  ];
  const idno = (type: string, value: string | number | undefined) =>
    value === undefined ? '' : element('idno', value, { type });
  return [
    `<place${attributesOf({ 'xml:id': placeId(place.id), type: place.kind })}>`,
    ...names.map(([language, name]) => element('placeName', name, { 'xml:lang': language })),
    // Latitude first, in WGS84: what TEI takes for granted.
    point === null ? '' : `<location>${element('geo', `${point[1]} ${point[0]}`)}</location>`,
    ...Object.entries(place.note ?? {}).map(([language, note]) =>
      element('note', note, { 'xml:lang': language }),
    ),
    element('note', place.source, { type: 'source' }),
    idno('GeoNames', geonames),
    idno('Wikidata', wikidata),
    idno('ISO-3166', iso3166),
    '</place>\n',
  ].join('');
}

const systemXml = ({ id, label, variants }: System, language: string): string =>
  [{ id, label }, ...variants]
    .map((named) =>
      element('item', inLanguage(named.label, language), { 'xml:id': systemId(named.id) }),
    )
    .join('\n')
    .concat('\n');

function* articleXml(
  { article, mentions }: ExportedArticle,
  exported: Exported,
): Generator<string> {
  const published = publishedSpans(article, mentions, spansClaimedIn(article, exported.systems));
  const ids = { 'xml:id': `article-${xmlId(article.id)}`, 'xml:lang': article.language };
  yield `<TEI${attributesOf(ids)}>\n`;
  yield articleHeader(article, exported);
  yield '<text><body>\n<div>\n';
  const writer = new TextWriter(article.text, mentions, published);
  for (const { kind, start, end } of article.segments) {
    const [name, type] = tags[kind];
    // A heading stands at the beginning of a division, and only there.
    if (name === 'head' && start > 0) yield '</div>\n<div>\n';
    yield `<${name}${attributesOf({ type })}>${writer.write(start, end)}</${name}>\n`;
  }
  yield '</div>\n</body></text>\n</TEI>\n';
}

function articleHeader(article: Article, exported: Exported): string {
  const words = wordsOf(exported);
  const { about } = exported;
  const { publisher, signature, date, sourceUrl, publication } = article;
  const title = element('title', articleTitle(article, words));
  const rights = publication === 'full' ? words.rights : words.passagesOnly;
  const status = publication === 'full' ? null : 'restricted';
  return [
    `<teiHeader><fileDesc><titleStmt>${title}</titleStmt>`,
    `<publicationStmt>${element('distributor', inLanguage(about.title, about.language))}`,
    `<availability${attributesOf({ status })}>${element('p', rights)}</availability></publicationStmt>`,
    `<sourceDesc><bibl>${title}`,
    signature === null ? '' : element('author', signature),
    publisher === null ? '' : element('publisher', publisher),
    date === null ? '' : dateXml(date.edtf, date.basis === 'inferred'),
    sourceUrl === null ? '' : element('ptr', '', { target: sourceUrl }),
    '</bibl></sourceDesc></fileDesc></teiHeader>\n',
  ].join('');
}

function dateXml(edtf: string, isInferred: boolean): string {
  const [from = '', to] = edtf.split('/');
  const evidence = isInferred ? 'conjecture' : null;
  return element(
    'date',
    edtf,
    to === undefined ? { when: from, evidence } : { from, to, evidence },
  );
}

const tags: Readonly<Record<Segment['kind'], readonly [name: string, type: string | null]>> = {
  title: ['head', 'title'],
  heading: ['head', 'heading'],
  paragraph: ['p', null],
  boilerplate: ['ab', 'boilerplate'],
};

/** Writes a text from its beginning to its end, a stretch at a time: what is published with its names marked, the rest as gaps. */
class TextWriter {
  readonly #text: string;
  readonly #mentions: readonly ReferringMention[];
  readonly #published: readonly Span[];
  #nextMention = 0;
  #nextPublished = 0;

  constructor(text: string, mentions: readonly ReferringMention[], published: readonly Span[]) {
    this.#text = text;
    this.#mentions = mentions;
    this.#published = published;
  }

  write(start: number, end: number): string {
    let at = start;
    let xml = '';
    for (;;) {
      const part = this.#published[this.#nextPublished];
      if (part === undefined || part.start >= end) break;
      const from = Math.max(part.start, start);
      const to = Math.min(part.end, end);
      xml += this.#gap(at, from) + this.#marked(from, to);
      at = to;
      // What goes on after this stretch is written with the next.
      if (part.end > end) break;
      this.#nextPublished += 1;
    }
    return (xml + this.#gap(at, end)).trimEnd();
  }

  #gap(start: number, end: number): string {
    return this.#text.slice(start, end).trim() === '' ? '' : '<gap reason="rights"/>';
  }

  #marked(start: number, end: number): string {
    let at = start;
    let xml = '';
    for (;;) {
      const mention = this.#mentions[this.#nextMention];
      if (mention === undefined || mention.end > end) break;
      xml += xmlText(this.#text.slice(at, mention.start)) + mentionXml(mention, this.#text);
      at = mention.end;
      this.#nextMention += 1;
    }
    return xml + xmlText(this.#text.slice(at, end));
  }
}

function mentionXml(mention: ReferringMention, text: string): string {
  const words = text.slice(mention.start, mention.end);
  const cert = mention.reviewed ? 'high' : 'low';
  if (mention.kind === 'system') {
    const ref = `#${systemId(mention.variantId ?? mention.systemId)}`;
    return element('rs', words, { type: 'system', ref, cert });
  }
  const ref = `#${placeId(mention.placeId)}`;
  return element('placeName', words, { ref, type: mention.sense, cert });
}
