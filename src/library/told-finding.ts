import type { Claim } from '../core/claims/finding.ts';
import type { ToldClaim } from '../core/claims/review-claims.ts';
import type { ReviewedClaim } from '../core/edition/load-claims.ts';
import type { Article, PlaceId } from '../core/edition/model.ts';
import { passageOf } from '../core/edition/passage.ts';
import type { Localised } from '../core/localised.ts';
import type { Span } from '../core/text/offset.ts';
import type { EditionFinding } from './edition-finding.ts';
import { namedWording } from './named-wording.ts';

/** A place of the edition, as findings name it. */
interface NamedPlace {
  readonly id: PlaceId;
  readonly label: Localised;
}

/**
 * A claim of an article as its edition tells it.
 *
 * @param placeOf the edition's places by the ids under which claims have them
 */
export function toldFinding(
  article: Article,
  { start, end, kind, verdict, claim, review }: ToldClaim,
  placeOf: ReadonlyMap<string, NamedPlace>,
): EditionFinding {
  return {
    id: review?.id ?? `${article.id}.${start}-${end}`,
    articleId: article.id,
    ...{ start, end, kind, verdict },
    quote: article.text.slice(start, end),
    computed: claim && computedOf(claim, placeOf),
    onMap: claim && onMapOf(claim, article, placeOf),
    passage: quoted(article, { start, end }),
    stated: claim && statedOf(claim),
    statedNumber: typeof claim?.value === 'number' ? claim.value : null,
    subjects: (claim?.subjects ?? []).map(({ id, name }) => ({
      name,
      placeId: placeOf.get(id ?? '')?.id ?? null,
    })),
    review: review && reviewOf(review),
    ...{ copyOf: null, copiedIn: [] },
  };
}

function computedOf(
  { finding, subjects, onMap }: Claim,
  placeOf: ReadonlyMap<string, NamedPlace>,
): EditionFinding['computed'] {
  const { verdict: _, ...computed } = finding;
  const names = new Map(
    // An area is filled, and has no point: it is known by its name in the text.
    [...subjects, ...(onMap?.points ?? [])].flatMap(({ id, name }) => {
      const label = placeOf.get(id ?? '')?.label;
      return label === undefined ? [] : [[name, label] as const];
    }),
  );
  const { method, result, error, note } = computed;
  return {
    ...computed,
    method: namedWording(method, names),
    result: namedWording(result, names),
    error: error && namedWording(error, names),
    note: note && namedWording(note, names),
  };
}

function quoted(article: Article, claim: Span): EditionFinding['passage'] {
  const { start, end } = passageOf(article, claim);
  return { start, end, text: article.text.slice(start, end) };
}

/** Infinite ends are no figures: "more than 100 km" states one. */
function statedOf({ value }: Claim): EditionFinding['stated'] {
  if (value === null || typeof value === 'number') return null;
  const { lowKm, highKm } = value;
  const ends = [lowKm, highKm].filter(Number.isFinite);
  return ends.length === 0 ? null : { lowKm: Math.min(...ends), highKm: Math.max(...ends) };
}

function onMapOf(
  { onMap }: Claim,
  { language }: Article,
  placeOf: ReadonlyMap<string, NamedPlace>,
): EditionFinding['onMap'] {
  if (onMap === null) return null;
  const points = onMap.points.map(({ point, name, id }) => {
    const place = placeOf.get(id);
    return { point, name: place?.label ?? { [language]: name }, placeId: place?.id ?? null };
  });
  return { ...onMap, points };
}

function reviewOf({ decision, reason }: ReviewedClaim): EditionFinding['review'] {
  // What was rejected is no claim, and does not come this far.
  return decision === 'rejected' ? null : { decision, reason };
}
