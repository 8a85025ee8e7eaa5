import type { Context } from '../context.ts';
import type { ClaimPlace } from '../place.ts';
import type { StatementOf } from '../statement.ts';
import { kmToBorder } from './distance.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { resolved } from './resolved.ts';

/** Kilometres: nobody calls towns neighbours beyond the second, everybody does within the first. */
const NEAR_KM = 60;
const FAR_KM = 130;

/** Towns that are called neighbours and lie farther apart are others of their names. */
const ELSEWHERE_KM = 1500;

export function judgeProximity(statement: StatementOf<'proximity'>, context: Context): Outcome {
  const outcome = judgeNear(statement, context);
  const { from, to, orFrom = [] } = statement;
  if (outcome.verdict !== 'consistent' && orFrom.length > 0) {
    // "Nearby Bucha", of several towns that the text spoke of: near to whichever bears it out.
    const near = orFrom
      .map((other) => judgeNear({ ...statement, from: other }, context))
      .find(({ verdict }) => verdict === 'consistent');
    if (near !== undefined) return near;
    if (outcome.verdict === 'differs')
      return uncheckable(outcome.method, 'ambiguous', { name: from?.text ?? '' });
  }
  if (outcome.verdict !== 'differs' || from === null || to.type !== 'place') return outcome;
  const { named } = to;
  if (named === null) return outcome;
  // Where another town of the name would bear it out, nobody knows which is meant.
  const others = [
    ...(from.others ?? []).map((place) => ({ ...statement, from: { ...from, place } })),
    ...(named.others ?? []).map((place) => ({
      ...statement,
      to: { ...to, named: { ...named, place } },
    })),
  ];
  const isOther = others.some((other) => judgeNear(other, context).verdict === 'consistent');
  return isOther ? uncheckable(outcome.method, 'ambiguous', { name: named.text }) : outcome;
}

function judgeNear({ from, to }: StatementOf<'proximity'>, { geography }: Context): Outcome {
  const method = wording('finding.method.proximity');
  const others = to.type === 'border' ? to.countries : [to.named];
  const ends = resolved([from, ...others], method);
  if (!ends.ok) return ends.fault;
  const [a, ...rest] = ends.value;
  const [b] = rest;
  if (a === undefined) return uncheckable(method, 'no-subject');
  const km =
    to.type === 'border'
      ? kmToBorder(a, codesOf(rest), geography)
      : b === undefined
        ? null
        : geography.kmBetween(a, b);
  if (km === null) return uncheckable(method, 'no-border', { name: a.name });
  const common = {
    method: wording('finding.method.proximity', {
      from: a.name,
      to: rest.map(({ name }) => name).join(', '),
    }),
    figure: km,
    unit: 'km' as const,
    sources: [geography.facts.sources.cities].map(({ source, date }) => ({ title: source, date })),
  };
  if (km > ELSEWHERE_KM && to.type === 'place')
    return uncheckable(common.method, 'ambiguous', { name: a.name }, common);
  if (km > NEAR_KM && km < FAR_KM) {
    return uncheckable(common.method, 'vague', { km: Math.round(km) }, common);
  }
  return {
    ...common,
    verdict: verdictOf(km <= NEAR_KM),
    result: wording('finding.result.km', { km: Math.round(km) }),
    ...(km <= NEAR_KM ? {} : { differsBy: km - NEAR_KM }),
  };
}

const codesOf = (places: readonly ClaimPlace[]): string[] =>
  places.flatMap(({ country }) => country ?? []);
