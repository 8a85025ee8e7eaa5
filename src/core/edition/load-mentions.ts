import { type AnnotationReports, locate, segmentFault, textOf } from './annotated-span.ts';
import type { AnnotationRecord } from './annotations-schema.ts';
import { duplicates } from './duplicates.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import { mentionId } from './mention-id.ts';
import type { Article, Mention, Place, System } from './model.ts';

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

/** Joins an article's annotations with its text and with what they name, in order of position. */
export function loadMentions(
  file: AnnotationsFile,
  { article, source }: AnnotatedArticle,
  named: Named,
  reports: AnnotationReports,
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
