import type { Finding } from '../core/claims/finding.ts';
import type { ClaimKind, FindingVerdict } from '../core/edition/claim-kind.ts';
import type { ArticleId, Localised, PlaceId } from '../core/edition/model.ts';
import { isWithin, type Moments } from '../core/edition/moments.ts';
import type { Span } from '../core/text/offset.ts';
import type { ArticleSummary, FindingPage, Question } from './questions.ts';

/** A claim of an article with what the geography says of it, as an edition tells it. */
export interface EditionFinding extends Span {
  readonly id: string;
  readonly articleId: ArticleId;
  /** The article's words at the span. */
  readonly quote: string;
  readonly kind: ClaimKind;
  /** The editor's, where there is a review. */
  readonly verdict: FindingVerdict;
  /** Null where the rules do not find the claim: an editor added it by hand. */
  readonly computed: Omit<Finding, 'verdict'> | null;
  /** Places of the edition that it is about. */
  readonly placeIds: readonly PlaceId[];
  /** What an editor decided; null where nobody reviewed it. */
  readonly review: {
    readonly decision: 'confirmed' | 'corrected' | 'set aside';
    readonly reason: Localised | null;
  } | null;
}

/** An edition's findings as they are listed, with the articles that they are of. */
export interface FindingList {
  /** In the order of their dates. */
  readonly articles: readonly ArticleSummary[];
  readonly findings: readonly EditionFinding[];
  /** For each finding, when what its passage tells happened. */
  readonly moments: readonly Moments[];
}

/** What asks for a look comes first; what was set aside comes last and is not counted. */
export const verdictOrder: readonly FindingVerdict[] = [
  'differs',
  'cannot-be-checked',
  'consistent',
];

export const isSetAside = ({ review }: EditionFinding): boolean => review?.decision === 'set aside';

/**
 * @param summaries articles in the order of their dates; those without findings are passed over
 * @param whenOf when what the passage of a finding tells happened
 */
export function listFindings(
  findings: readonly EditionFinding[],
  summaries: Iterable<ArticleSummary>,
  whenOf: (finding: EditionFinding) => Moments,
): FindingList {
  const withFindings = new Set(findings.map(({ articleId }) => articleId));
  const articles = [...summaries].filter(({ id }) => withFindings.has(id));
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  const rank = (finding: EditionFinding): number =>
    isSetAside(finding) ? verdictOrder.length : verdictOrder.indexOf(finding.verdict);
  const articleOf = ({ articleId }: EditionFinding): number => places.get(articleId) ?? 0;
  const inOrder = [...findings].sort(
    (a, b) => rank(a) - rank(b) || articleOf(a) - articleOf(b) || a.start - b.start,
  );
  return { articles, findings: inOrder, moments: inOrder.map(whenOf) };
}

/** The part of the list that a question asks for. */
export function answerFindings(
  { articles, findings, moments }: FindingList,
  { kind, articleId, window, from, count }: Extract<Question, { ask: 'findings' }>,
): FindingPage {
  const chosen = findings.filter(
    (finding, at) =>
      isWithin(window, moments[at] ?? []) &&
      (kind === null || finding.kind === kind) &&
      (articleId === null || finding.articleId === articleId),
  );
  const counted = chosen.filter((finding) => !isSetAside(finding));
  const countOf = (verdict: FindingVerdict): number =>
    counted.filter((finding) => finding.verdict === verdict).length;
  return {
    total: chosen.length,
    verdicts: {
      differs: countOf('differs'),
      'cannot-be-checked': countOf('cannot-be-checked'),
      consistent: countOf('consistent'),
    },
    findings: chosen.slice(from, from + count),
    kinds: [...new Set(findings.map((finding) => finding.kind))].sort(),
    articles,
  };
}
