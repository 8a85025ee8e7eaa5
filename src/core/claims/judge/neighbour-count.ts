import type { Context } from '../context.ts';
import type { Geography } from '../geography.ts';
import type { StatementOf } from '../statement.ts';
import { membersOn } from './bloc-members.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { resolved } from './resolved.ts';

type NeighbourCount = Extract<StatementOf<'adjacency'>, { count: number }>;

/**
 * How many countries border on one, by the basemap or by the table of border lengths: where the two part, either count
 * will do, and what lies between.
 */
export function judgeNeighbourCount(
  { of, bloc, count, named }: NeighbourCount,
  { geography, day }: Context,
): Outcome {
  const method = wording('finding.method.adjacency');
  const found = resolved([of, ...named, ...(bloc === null ? [] : [bloc])], method);
  if (!found.ok) return found.fault;
  const [place, ...others] = found.value;
  if (place?.feature !== 'country' || place.country === null)
    return uncheckable(method, 'no-subject');
  const group = bloc === null ? null : others.pop();
  const members = group == null ? null : membersOn(geography.facts.blocs[group.id], day);
  if (group != null && members === null)
    return uncheckable(method, 'no-bloc', { name: group.name });
  const own = place.country;
  const counted = (codes: readonly string[]): readonly string[] =>
    members === null ? codes : codes.filter((code) => members.includes(code));
  const drawn = counted([...geography.neighboursOf(own)]);
  const listed = counted(listedNeighbours(own, geography));
  const least = Math.min(drawn.length, listed.length);
  const most = Math.max(drawn.length, listed.length);
  const strangers = others.filter(({ country }) => !drawn.includes(country ?? ''));
  const { basemap, factbook } = geography.facts.sources;
  return {
    verdict: verdictOf(count >= least && count <= most && strangers.length === 0),
    method,
    result: wording('finding.result.neighbours', { name: place.name, count: most }),
    figure: most,
    unit: 'countries',
    sources: [
      { title: basemap.source, date: basemap.date },
      { title: factbook.source, date: factbook.date },
    ],
    ...(count >= least && count <= most
      ? {}
      : { differsBy: Math.max(least - count, count - most) }),
  };
}

const listedNeighbours = (own: string, { facts }: Geography): string[] =>
  Object.keys(facts.borders).flatMap((pair) => {
    const [a = '', b = ''] = pair.split('-');
    return a === own ? [b] : b === own ? [a] : [];
  });
