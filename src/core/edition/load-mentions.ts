import { fromCodePoints, toCodePoints } from '../text/code-points.ts';
import type { Span } from '../text/offset.ts';
import { anchorQuote } from '../text/selector.ts';
import type { AnnotationRecord } from './annotations-schema.ts';
import { duplicates } from './duplicates.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import { mentionId } from './mention-id.ts';
import type { Article, Mention, Place, System } from './model.ts';
import type { Problem } from './problem.ts';

type AnnotationsFile = JsonFile<{ items: AnnotationRecord[] }>;

/** An article and the file that its text stands in. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly source: string;
}

/** What an annotation may name. */
export interface Named {
  readonly places: ReadonlyMap<string, Place>;
  readonly systems: readonly System[];
}

export interface MentionReports {
  readonly problems: Problem[];
  /** What works but an editor should know: quotes that moved. */
  readonly notes: Problem[];
}

/** Joins an article's annotations with its text and with what they name, in order of position. */
export function loadMentions(
  file: AnnotationsFile,
  { article, source }: AnnotatedArticle,
  named: Named,
  reports: MentionReports,
): Mention[] {
  const { items } = file.value;
  const report = (path: JsonPath, sentence: string) =>
    void reports.problems.push(file.problemAt(path, sentence));
  for (const index of duplicates(items.map(({ id }) => id))) {
    report(['items', index, 'id'], `Two annotations have the id "${items[index]?.id}".`);
  }

  const placed = items.flatMap((item, index) => {
    const path = ['items', index];
    if (item.target.source !== `../${source}`) {
      const sentence = `The annotations of "${article.id}" must have "../${source}" as their source.`;
      report([...path, 'target', 'source'], sentence);
    }
    const span = locate(item, path, file, article, reports);
    const referent = referentOf(item, named);
    if (typeof referent === 'string') report([...path, 'body'], referent);
    if (!span || typeof referent === 'string') return [];
    const fault = segmentFault(article, span);
    if (fault) report([...path, 'target'], `"${textOf(article, span)}" ${fault}.`);
    const id = mentionId(article.id, item.id.slice(1));
    const base = { id, articleId: article.id, reviewed: item.reviewed, ...span };
    return [{ path, mention: { ...base, ...referent } satisfies Mention }];
  });

  placed.sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
  placed.forEach(({ path, mention }, index) => {
    const before = placed[index - 1]?.mention;
    if (!before || before.end <= mention.start) return;
    const [one, other] = [textOf(article, mention), textOf(article, before)];
    report([...path, 'target'], `"${one}" overlaps the mention "${other}" (${before.id}).`);
  });
  return placed.map(({ mention }) => mention);
}

const textOf = ({ text }: Article, { start, end }: Span) => text.slice(start, end);

function locate(
  { target: { selector } }: AnnotationRecord,
  path: JsonPath,
  file: AnnotationsFile,
  { text, id }: Article,
  { problems, notes }: MentionReports,
): Span | null {
  const [quote, position] = selector;
  const anchoring = anchorQuote(text, quote, position);
  const at = [...path, 'target', 'selector'];
  if (anchoring.ok) {
    if (anchoring.moved) {
      const sentence = `"${quote.exact}" is not at ${position.start} in "${id}" with its context; it was found at ${toCodePoints(text, anchoring.span.start)}.`;
      notes.push(file.problemAt(at, sentence));
    }
    return anchoring.span;
  }
  const around = (start: number, end: number, margin: number) =>
    `“${text.slice(Math.max(0, start - margin), end + margin).replaceAll('\n', ' ')}”`;
  const nearest = anchoring.candidates
    .slice(0, 3)
    .map(({ start, end }) => `${around(start, end, 20)} at ${toCodePoints(text, start)}`);
  const found = fromCodePoints(text, position.start) ?? text.length;
  const instead =
    nearest.length > 0
      ? `the nearest are ${nearest.join(', ')}`
      : `it stands nowhere, and there stands ${around(found, found + quote.exact.length, 5)}`;
  const sentence = `"${quote.exact}" is not at ${position.start} in "${id}" with its context: ${instead}.`;
  problems.push(file.problemAt(at, sentence));
  return null;
}

function segmentFault({ segments }: Article, { start, end }: Span): string | null {
  const segment = segments.find((candidate) => start < candidate.end);
  if (!segment || end > segment.end) return 'runs over the end of its paragraph';
  return segment.kind === 'boilerplate'
    ? 'stands in boilerplate, where nothing is a mention'
    : null;
}

type Referent =
  | Pick<Extract<Mention, { kind: 'place' }>, 'kind' | 'placeId' | 'sense'>
  | Pick<Extract<Mention, { kind: 'system' }>, 'kind' | 'systemId' | 'variantId'>;

/** What the annotation names, or a sentence that says why that cannot be told. */
function referentOf({ body }: AnnotationRecord, named: Named): Referent | string {
  const source = body.find((part) => part.purpose === 'identifying')?.source ?? '';
  const sense = body.find((part) => part.purpose === 'classifying')?.value;
  const [file, id = ''] = source.split('#');
  if (file === '../places.json') {
    const place = named.places.get(id);
    if (!place) return `There is no place "${id}" in places.json.`;
    if (!sense) return `The mention of "${id}" lacks its sense: location, actor or demonym.`;
    return { kind: 'place', placeId: place.id, sense };
  }
  if (sense) return `"${id}" is a system: only places have a sense.`;
  for (const system of named.systems) {
    if (system.id === id) return { kind: 'system', systemId: system.id, variantId: null };
    const variant = system.variants.find((candidate) => candidate.id === id);
    if (variant) return { kind: 'system', systemId: system.id, variantId: variant.id };
  }
  return `There is no system or variant "${id}" in systems.json.`;
}
