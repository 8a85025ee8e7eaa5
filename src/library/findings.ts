import type { FindingVerdict } from '../core/edition/claim-kind.ts';
import type { PlaceId } from '../core/edition/model.ts';
import { isWithin, type Moments } from '../core/edition/moments.ts';
import type { ArticleSummary, FindingAnswer, FindingPage, PlaceBrief } from './answers.ts';
import { type EditionFinding, placesOfFinding } from './edition-finding.ts';
import type { Question } from './questions.ts';

/** An edition's findings as they are listed, with the articles that they are of. */
export interface FindingList {
  /** In the order of their dates. */
  readonly articles: readonly ArticleSummary[];
  readonly findings: readonly EditionFinding[];
  /** Those that findings are of, the most spoken of first. */
  readonly places: readonly PlaceBrief[];
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
 * @param known the places of the edition
 * @param whenOf when what the passage of a finding tells happened
 */
export function listFindings(
  findings: readonly EditionFinding[],
  summaries: Iterable<ArticleSummary>,
  known: readonly PlaceBrief[],
  whenOf: (finding: EditionFinding) => Moments,
): FindingList {
  const withFindings = new Set(findings.map(({ articleId }) => articleId));
  const articles = [...summaries].filter(({ id }) => withFindings.has(id));
  const order = new Map(articles.map(({ id }, at) => [id, at]));
  const rank = (finding: EditionFinding): number =>
    isSetAside(finding) ? verdictOrder.length : verdictOrder.indexOf(finding.verdict);
  const articleOf = ({ articleId }: EditionFinding): number => order.get(articleId) ?? 0;
  const inOrder = [...findings].sort(
    (a, b) => rank(a) - rank(b) || articleOf(a) - articleOf(b) || a.start - b.start,
  );
  const places = placesOf(findings, known);
  return { articles, places, findings: inOrder, moments: inOrder.map(whenOf) };
}

function placesOf(findings: readonly EditionFinding[], known: readonly PlaceBrief[]): PlaceBrief[] {
  const counts = new Map<PlaceId, number>();
  for (const id of findings.flatMap(({ subjects }) =>
    subjects.flatMap(({ placeId }) => placeId ?? []),
  )) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const countOf = ({ id }: PlaceBrief): number => counts.get(id) ?? 0;
  return known.filter(({ id }) => counts.has(id)).sort((a, b) => countOf(b) - countOf(a));
}

/** The part of the list that a question asks for. */
export function answerFindings(
  list: FindingList,
  question: Extract<Question, { ask: 'findings' }>,
): FindingPage {
  const { articles, findings, moments } = list;
  const { kind, articleId, placeId = null, verdict = null, window, from, count } = question;
  const asked = findings.filter(
    (finding, at) =>
      isWithin(window, moments[at] ?? []) &&
      (kind === null || finding.kind === kind) &&
      (articleId === null || finding.articleId === articleId) &&
      (placeId === null || placesOfFinding(finding).includes(placeId)) &&
      (verdict === null || (finding.verdict === verdict && !isSetAside(finding))),
  );
  // What an article repeats counts once; among its own it stands as all that it says.
  const chosen = articleId === null ? asked.filter(({ copyOf }) => copyOf === null) : asked;
  const counted = chosen.filter((finding) => !isSetAside(finding));
  const countOf = (one: FindingVerdict): number =>
    counted.filter((finding) => finding.verdict === one).length;
  const shown = chosen.slice(from, from + count);
  return {
    total: chosen.length,
    verdicts: {
      differs: countOf('differs'),
      'cannot-be-checked': countOf('cannot-be-checked'),
      consistent: countOf('consistent'),
    },
    copied: asked.length - chosen.length,
    findings: shown,
    listed: articlesOf(shown, articles),
    ...choicesOf(list),
  };
}

function articlesOf(
  findings: readonly EditionFinding[],
  articles: readonly ArticleSummary[],
): ArticleSummary[] {
  const byId = new Map(articles.map((one) => [one.id, one]));
  const ids = new Set(findings.map(({ articleId }) => articleId));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/** As many articles and places are offered to choose from: nobody reads a longer list. */
const mostChoices = 300;

/** What findings may be asked for. */
export const choicesOf = ({
  findings,
  articles,
  places,
}: FindingList): Pick<FindingPage, 'kinds' | 'articles' | 'places'> => ({
  kinds: [...new Set(findings.map(({ kind }) => kind))].sort(),
  articles: articles.slice(0, mostChoices),
  places: places.slice(0, mostChoices),
});

/** One of the list, with its article. */
export function answerFinding(
  { articles, findings }: FindingList,
  id: string,
): FindingAnswer | null {
  const finding = findings.find((each) => each.id === id);
  const article = articles.find((each) => each.id === finding?.articleId);
  return finding === undefined || article === undefined ? null : { finding, article };
}
