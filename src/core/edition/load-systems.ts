import { anchorQuote } from '../text/selector.ts';
import { kilometres } from '../units.ts';
import { duplicates } from './duplicates.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import type { ArticlesById } from './load-articles.ts';
import type {
  ClaimSource,
  PlaceId,
  RangeClaim,
  RangeClaimId,
  System,
  SystemId,
  Variant,
  VariantId,
} from './model.ts';
import type { Problem } from './problem.ts';
import type { ClaimRecord, SystemRecord } from './systems-schema.ts';

type SystemsFile = JsonFile<{ systems: SystemRecord[] }>;

/** Checks ids and ranges, and ties the claims that articles make to their words. */
export function loadSystems(
  file: SystemsFile,
  articles: ArticlesById,
  places: ReadonlyMap<PlaceId, unknown>,
  problems: Problem[],
): System[] {
  const report: Report = (path, sentence) => void problems.push(file.problemAt(path, sentence));
  reportRepeatedIds(file.value.systems, report);
  return file.value.systems.map((system, index) => {
    const path = ['systems', index];
    if (!system.variants.some(({ id }) => id === system.defaultVariantId)) {
      const sentence = `"${system.id}" has no variant "${system.defaultVariantId}".`;
      report([...path, 'defaultVariantId'], sentence);
    }
    if (system.originId !== null && !places.has(system.originId as PlaceId)) {
      report([...path, 'originId'], `There is no place "${system.originId}".`);
    }
    return {
      ...system,
      id: system.id as SystemId,
      defaultVariantId: system.defaultVariantId as VariantId,
      originId: system.originId as PlaceId | null,
      variants: system.variants.map((variant, at) =>
        loadVariant(variant, [...path, 'variants', at], articles, report),
      ),
    };
  });
}

type Report = (path: JsonPath, sentence: string) => void;

/** Systems and variants share one set of ids, so that a mention can name either. */
function reportRepeatedIds(systems: readonly SystemRecord[], report: Report): void {
  const named = systems.flatMap((system, index) => [
    { id: system.id, path: ['systems', index, 'id'] },
    ...system.variants.map(({ id }, at) => ({
      id,
      path: ['systems', index, 'variants', at, 'id'],
    })),
  ]);
  const claims = systems.flatMap((system, index) =>
    system.variants.flatMap(({ claims }, at) =>
      claims.map(({ id }, n) => ({
        id,
        path: ['systems', index, 'variants', at, 'claims', n, 'id'],
      })),
    ),
  );
  for (const [what, list] of [
    ['systems or variants', named],
    ['claims', claims],
  ] as const) {
    for (const at of duplicates(list.map(({ id }) => id))) {
      const repeated = list[at];
      if (repeated) report(repeated.path, `Two ${what} have the id "${repeated.id}".`);
    }
  }
}

function loadVariant(
  variant: SystemRecord['variants'][number],
  path: JsonPath,
  articles: ArticlesById,
  report: Report,
): Variant {
  const claims = variant.claims.flatMap((claim, at): RangeClaim[] => {
    const claimPath = [...path, 'claims', at];
    if (claim.lowKm > claim.highKm) {
      const sentence = `The claim "${claim.id}" has a low of ${claim.lowKm} km over its high of ${claim.highKm} km.`;
      report([...claimPath, 'lowKm'], sentence);
    }
    const source = loadSource(claim, [...claimPath, 'source'], articles, report);
    if (!source) return [];
    const span = { lowKm: kilometres(claim.lowKm), highKm: kilometres(claim.highKm) };
    return [{ ...claim, ...span, id: claim.id as RangeClaimId, source }];
  });
  return { ...variant, id: variant.id as VariantId, claims };
}

function loadSource(
  { id, source }: ClaimRecord,
  path: JsonPath,
  articles: ArticlesById,
  report: Report,
): ClaimSource | null {
  if (source.type === 'publication') return source;
  const article = articles.get(source.articleId);
  if (!article) {
    const sentence = `The claim "${id}" quotes "${source.articleId}", which is no article.`;
    if (article === undefined) report([...path, 'articleId'], sentence);
    return null;
  }
  const anchoring = anchorQuote(article.text, source.quote, null);
  if (!anchoring.ok) {
    const sentence = `The claim "${id}" quotes "${source.quote.exact}", which is not found for certain in "${article.id}".`;
    report([...path, 'quote'], sentence);
    return null;
  }
  return { type: 'article', articleId: article.id, span: anchoring.value.span };
}
