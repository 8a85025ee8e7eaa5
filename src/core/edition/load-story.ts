import { groupBy } from '../group-by.ts';
import { anchorQuote } from '../text/selector.ts';
import { duplicates } from './duplicates.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import { isTold, type ReviewedClaim } from './load-claims.ts';
import type { Article, DateMention, Place } from './model.ts';
import type { Problem } from './problem.ts';
import { namedInView } from './step-view.ts';
import type { StoryPassage, StoryStep } from './story.ts';
import type { StepRecord } from './story-schema.ts';
import { tellStep } from './tell-step.ts';

/** What a story refers to; an article that has its own problems is null. */
export interface StoryContext {
  readonly articles: ReadonlyMap<string, Article | null>;
  readonly places: ReadonlyMap<string, Place>;
  readonly claims: readonly ReviewedClaim[];
  readonly dates: readonly DateMention[];
}

/** Ties the passages of a story's steps to their articles, and names what of a step is gone. */
export function loadStory(
  file: JsonFile<{ steps: StepRecord[] }>,
  context: StoryContext,
  problems: Problem[],
): StoryStep[] {
  const { steps } = file.value;
  const dates = groupBy(context.dates, ({ articleId }) => articleId);
  const findings = new Set(context.claims.filter(isTold).map(({ id }) => id));
  const sources = {
    article: (id: string) => {
      const article = context.articles.get(id);
      return article ? { article, dates: dates.get(article.id) ?? [] } : null;
    },
    hasPlace: (id: string) => context.places.has(id),
    hasFinding: (id: string) => findings.has(id),
  };
  for (const at of duplicates(steps.map(({ id }) => id))) {
    const sentence = `Two steps have the id "${steps[at]?.id ?? ''}".`;
    problems.push(file.problemAt(['steps', at, 'id'], sentence));
  }
  return steps.map((step, at) => {
    const report = (path: JsonPath, sentence: string) =>
      void problems.push(
        file.problemAt(['steps', at, ...path], `The step "${step.id}" ${sentence}`),
      );
    for (const [number, id] of step.findings.entries()) {
      if (findings.has(id)) continue;
      const fault = `rests on the finding "${id}", which claims.json does not have, or rejects.`;
      report(['findings', number], fault);
    }
    for (const fault of viewFaults(step.view, context)) report(['view'], fault);
    const passages = step.passages.flatMap(({ articleId, quote }, number): StoryPassage[] => {
      const article = context.articles.get(articleId);
      if (article === null) return [];
      const anchoring = article && anchorQuote(article.text, quote, null);
      if (article === undefined || !anchoring?.ok) {
        const path = ['passages', number];
        const lost = `quotes "${quote.exact}", which is not found for certain in "${articleId}".`;
        report(path, article === undefined ? `quotes "${articleId}", which is no article.` : lost);
        return [];
      }
      const { start, end } = anchoring.value.span;
      return [{ articleId: article.id, start, end, text: article.text.slice(start, end) }];
    });
    return tellStep({ ...step, passages }, sources);
  });
}

function* viewFaults(view: string, { articles, places }: StoryContext): Generator<string> {
  for (const { kind, id } of namedInView(view)) {
    const isThere = kind === 'article' ? articles.has(id) : places.has(id);
    if (!isThere) yield `shows the ${kind} "${id}", which is not in the edition.`;
  }
}
