import type { Article, Mention } from '../../edition/model.ts';
import { passageFinder } from '../../edition/passage-finder.ts';
import { CodePointCounter } from '../../text/code-point-counter.ts';
import { type Span, span } from '../../text/offset.ts';
import { selectorsOf, type TextQuote } from '../../text/selector.ts';
import { articleTitle } from '../article-title.ts';
import type { About, Content, Exported, ExportedFinding } from '../exported.ts';
import type { WritersOf } from '../format-facts.ts';
import { inLanguage } from '../in-language.ts';
import { articleUri, placeUri } from '../links.ts';
import { type Named, namedMentionsOf, registerOf } from '../named-mentions.ts';
import { aboutSentences, missingFrom, wordsOf } from '../sentences.ts';

/** Around a mention as much is cut out as its quote can need, so that a long text is not counted through each time. */
const around = 64;

/** The terms that the standard's own context lacks. */
const ownTerms = {
  reviewed: 'urn:portee:reviewed',
  missing: 'urn:portee:missing',
  title: 'dcterms:title',
  publisher: 'dcterms:publisher',
  date: 'dcterms:date',
  sameAs: { '@id': 'http://www.w3.org/2002/07/owl#sameAs', '@type': '@id' },
};

/**
 * W3C Web Annotations: one page (JSON-LD) of all mentions or findings, an annotation a line, each with its quote and its position
 * in Unicode code points.
 */
export const webannotation: WritersOf<'webannotation'> = {
  mentions: (exported) => write(exported, 'mentions', annotations(exported)),
  findings: (exported) => write(exported, 'findings', findingAnnotations(exported)),
};

async function* write(
  exported: Exported,
  content: Content,
  items: AsyncGenerator<object>,
): AsyncGenerator<string> {
  const { about } = exported;
  const head = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', ownTerms],
    id: about.link === null ? `urn:portee:annotations:${about.date}` : `${about.link}#annotations`,
    type: 'AnnotationPage',
    title: inLanguage(about.title, about.language),
    date: about.date,
    'dc:rights': aboutSentences(exported, content),
    missing: missingFrom(exported, content),
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"items":[`;
  let separator = '\n';
  for await (const annotation of items) {
    yield `${separator}${JSON.stringify(annotation)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

async function* annotations(exported: Exported): AsyncGenerator<object> {
  const register = registerOf(exported);
  const words = wordsOf(exported);
  for await (const { article, mentions } of exported.articles()) {
    const counter = new CodePointCounter(article.text);
    const source = sourceOf(article, articleTitle(article, words), exported.about);
    for (const { mention, named, passageSpan } of namedMentionsOf(article, mentions, register)) {
      yield {
        id: `urn:portee:mention:${encodeURIComponent(mention.id)}`,
        type: 'Annotation',
        motivation: 'identifying',
        reviewed: mention.reviewed,
        body: bodyOf(mention, named, exported.about),
        target: {
          type: 'SpecificResource',
          source,
          selector: [
            { type: 'TextQuoteSelector', ...quoteOf(article, mention, passageSpan) },
            {
              type: 'TextPositionSelector',
              start: counter.at(mention.start),
              end: counter.at(mention.end),
            },
          ],
        },
      };
    }
  }
}

async function* findingAnnotations(exported: Exported): AsyncGenerator<object> {
  const words = wordsOf(exported);
  const { about } = exported;
  for await (const { article } of exported.articles()) {
    const counter = new CodePointCounter(article.text);
    const passageOf = passageFinder(article);
    const source = sourceOf(article, articleTitle(article, words), about);
    for (const [at, finding] of (await exported.findings(article)).entries()) {
      const { start, end, subjects } = finding;
      const places = subjects.flatMap(({ place }) => (place === null ? [] : [place]));
      yield {
        id: `urn:portee:finding:${encodeURIComponent(`${article.id}-${at + 1}`)}`,
        type: 'Annotation',
        motivation: 'assessing',
        body: [
          {
            type: 'TextualBody',
            purpose: 'assessing',
            format: 'text/plain',
            language: about.language,
            value: findingText(finding, exported),
          },
          { type: 'TextualBody', purpose: 'classifying', value: finding.verdict },
          ...places.map((place) => ({
            type: 'SpecificResource',
            purpose: 'identifying',
            source: {
              ...placeSource({ kind: 'place', place }, about),
              label: inLanguage(place.label, about.language),
            },
          })),
        ],
        target: {
          type: 'SpecificResource',
          source,
          selector: [
            { type: 'TextQuoteSelector', ...quoteOf(article, finding, passageOf(finding)) },
            { type: 'TextPositionSelector', start: counter.at(start), end: counter.at(end) },
          ],
        },
      };
    }
  }
}

/** The finding as a few lines for people: what comes of it, how, from what, how wrong it can be. */
function findingText(
  { kind, verdict, result, method, source, error, note }: ExportedFinding,
  exported: Exported,
): string {
  const words = wordsOf(exported);
  const { columns } = words;
  const lines: readonly (readonly [label: string, value: string | null])[] = [
    [words.claimKinds[kind], words.verdicts[verdict]],
    [columns.result, result],
    [columns.method, method],
    [columns.findingSource, source],
    [columns.error, error],
    [columns.note, note],
  ];
  return lines
    .flatMap(([label, value]) => (value ? [words.labelled(label, value)] : []))
    .join('\n');
}

const sourceOf = (article: Article, title: string, about: About) => ({
  id: articleUri(about, article.id),
  type: 'Text',
  format: 'text/plain',
  language: article.language,
  title,
  ...(article.publisher === null ? {} : { publisher: article.publisher }),
  ...(article.date === null ? {} : { date: article.date.edtf }),
  ...(article.sourceUrl === null ? {} : { via: article.sourceUrl }),
});

/** Of an article of which only passages are published, the quote's surroundings end with the passage. */
function quoteOf(article: Article, mention: Span, passage: Span): TextQuote {
  const { text, publication } = article;
  const { start, end } = publication === 'full' ? { start: 0, end: text.length } : passage;
  const from = Math.max(start, mention.start - around);
  const to = Math.min(end, mention.end + around);
  return selectorsOf(text.slice(from, to), span(mention.start - from, mention.end - from)).quote;
}

function bodyOf(mention: Mention, named: Named, about: About): object[] {
  const { label, ...identified } =
    named.kind === 'place' ? placeSource(named, about) : systemSource(named);
  const body = {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: { ...identified, label: inLanguage(label, about.language) },
  };
  if (mention.kind !== 'place') return [body];
  return [body, { type: 'TextualBody', purpose: 'classifying', value: mention.sense }];
}

function placeSource(
  { place: { id, ids, label } }: Extract<Named, { kind: 'place' }>,
  about: About,
) {
  const sameAs = [
    ...(ids.geonames === undefined ? [] : [`https://sws.geonames.org/${ids.geonames}/`]),
    ...(ids.wikidata === undefined ? [] : [`http://www.wikidata.org/entity/${ids.wikidata}`]),
  ];
  return { id: placeUri(about, id), label, ...(sameAs.length === 0 ? {} : { sameAs }) };
}

function systemSource({ system, variant }: Extract<Named, { kind: 'system' }>) {
  const { id, label } = variant ?? system;
  const wikidata =
    system.wikidata === null ? null : `http://www.wikidata.org/entity/${system.wikidata}`;
  return {
    id: `urn:portee:system:${encodeURIComponent(id)}`,
    label,
    ...(wikidata === null || variant !== null ? {} : { sameAs: [wikidata] }),
  };
}
