import { fail, type Result, succeed } from '../../result.ts';
import type { Context } from '../context.ts';
import type { ClaimPlace, NamedPlace } from '../place.ts';
import type { StatementOf } from '../statement.ts';
import { membersOn, othersOn, suspendedOn } from './bloc-members.ts';
import { type Bloc, type Common, judgeAhead, judgeYear, judgeYears } from './membership-when.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { countrySign } from './place-sign.ts';
import { resolved } from './resolved.ts';

type Membership = StatementOf<'membership'>;

export function judgeMembership(statement: Membership, context: Context): Outcome {
  const method = wording('finding.method.membership');
  if (statement.relation === 'former') return judgeFormer(statement, context);
  const bloc = blocOf(statement.bloc, context, method);
  if (!bloc.ok) return bloc.fault;
  const outcome = judgeIn(bloc.value, statement, context);
  // It may be another one, where what is said of it misses.
  if (outcome.verdict !== 'differs') return outcome;
  if (statement.bloc?.isImplied)
    return uncheckable(outcome.method, 'ambiguous', { name: statement.bloc.text });
  const isOfOther =
    statement.relation === 'member' && statement.members.some(({ isImplied }) => isImplied);
  return isOfOther ? uncheckable(outcome.method, 'no-subject') : outcome;
}

function judgeIn(
  bloc: Bloc,
  statement: Exclude<Membership, { relation: 'former' }>,
  context: Context,
): Outcome {
  const common = commonOf(bloc, context);
  switch (statement.relation) {
    case 'members':
      return judgeList(statement.members, statement.isPartial, bloc, common);
    case 'count':
      return judgeCount(statement, bloc, common, context);
    case 'member':
      return judgeMember(statement, bloc, common, context);
  }
}

/** Members of a state that is no more: at any time of it. */
function judgeFormer(
  { bloc, members }: Extract<Membership, { relation: 'former' }>,
  { geography }: Context,
): Outcome {
  const method = wording('finding.method.membership');
  const found = resolved([bloc, ...(members.length === 0 ? [null] : members)], method);
  if (!found.ok) return found.fault;
  const [state, ...places] = found.value;
  const facts = geography.facts.blocs[state?.id ?? ''];
  if (state === undefined || facts === undefined)
    return uncheckable(method, 'no-bloc', { name: state?.name ?? '' });
  const ever = new Set(facts.members.map(([country]) => country));
  const holds = places.every(({ country }) => ever.has(country ?? ''));
  return {
    verdict: verdictOf(holds),
    method,
    result: wording(holds ? 'finding.result.member' : 'finding.result.no-member', {
      name: places.map(({ name }) => name).join(', '),
      bloc: state.name,
    }),
    sources: [{ title: facts.source, date: null }],
  };
}

function commonOf({ place, facts }: Bloc, { day }: Context): Common {
  const sources = [{ title: facts.source, date: day }];
  const method = wording('finding.method.membership', { name: place.name, date: day ?? '' });
  return day === null
    ? { method, sources, note: wording('finding.note.members-today') }
    : { method, sources };
}

function blocOf(
  named: NamedPlace | null,
  { geography, day }: Context,
  method: Outcome['method'],
): Result<Bloc, Outcome> {
  const found = resolved([named], method);
  if (!found.ok) return found;
  const [place] = found.value;
  const facts = geography.facts.blocs[place?.id ?? ''];
  const members = membersOn(facts, day);
  if (place === undefined || facts === undefined || members === null) {
    return fail(uncheckable(method, 'no-bloc', { name: place?.name ?? '' }));
  }
  if (members.length === 0) {
    return fail(uncheckable(method, 'no-members-then', { name: place.name }));
  }
  return succeed({ place, facts, members, suspended: suspendedOn(facts, day) });
}

function judgeList(
  listed: readonly NamedPlace[],
  isPartial: boolean,
  { members, place, suspended }: Bloc,
  common: Common,
): Outcome {
  const found = resolved(listed, common.method);
  if (!found.ok) return found.fault;
  const codes = new Set(found.value.map(({ country }) => country ?? ''));
  const strangers = found.value.filter(({ country }) => !members.includes(country ?? ''));
  const missing = isPartial
    ? []
    : members.filter((member) => !codes.has(member) && !suspended.includes(member));
  const holds = strangers.length === 0 && missing.length === 0;
  return {
    ...common,
    verdict: verdictOf(holds),
    figure: members.length,
    unit: 'members',
    result: wording('finding.result.members', {
      name: place.name,
      count: members.length,
      strangers: strangers.map(({ name }) => name).join(', ') || 'none',
      missing: missing.map(countrySign).join(', ') || 'none',
    }),
    ...(holds ? {} : { differsBy: strangers.length + missing.length }),
  };
}

function judgeCount(
  { count, isRestricted, isAhead }: Extract<Membership, { relation: 'count' }>,
  { facts, members, place, suspended }: Bloc,
  common: Common,
  { day }: Context,
): Outcome {
  if (isRestricted)
    return uncheckable(common.method, 'which-members', { name: place.name }, common);
  const withOthers = members.length + othersOn(facts, day);
  const least = members.length - suspended.length;
  const holds = count >= least && count <= withOthers;
  // What is to come is borne out by whoever joined or left next; without one, nobody knows.
  if (isAhead && !holds) {
    const isBorne = facts.members.some(([, from, to]) =>
      [from, to].some(
        (date) => date !== null && date > (day ?? '') && membersOn(facts, date)?.length === count,
      ),
    );
    return isBorne
      ? {
          ...common,
          verdict: 'consistent',
          result: wording('finding.result.count', { name: place.name, count }),
        }
      : uncheckable(common.method, 'which-members', { name: place.name }, common);
  }
  return {
    ...common,
    verdict: verdictOf(holds),
    figure: members.length,
    unit: 'members',
    result: wording('finding.result.count', { name: place.name, count: members.length }),
    ...(holds
      ? {}
      : { differsBy: Math.min(Math.abs(count - least), Math.abs(count - withOthers)) }),
  };
}

function judgeMember(
  {
    members: named,
    isDenied,
    isNever,
    year,
    years,
    turn,
    ahead,
    mayBeAhead,
  }: Extract<Membership, { relation: 'member' }>,
  bloc: Bloc,
  common: Common,
  { day, geography }: Context,
): Outcome {
  const found = resolved(named, common.method);
  if (!found.ok) return found.fault;
  const part = found.value.find(({ country }) =>
    geography.facts.territories.includes(country ?? ''),
  );
  if (part !== undefined && !bloc.members.includes(part.country ?? ''))
    return uncheckable(common.method, 'not-in-data', { name: part.name }, common);
  const isMember = ({ country }: ClaimPlace): boolean => bloc.members.includes(country ?? '');
  if (ahead !== undefined) return judgeAhead(found.value, ahead, bloc, common, day);
  if (mayBeAhead && year === null) {
    const change = turn === 'ends' ? 'leaves' : 'joins';
    const isDone = found.value.every((place) => isMember(place) === (change === 'joins'));
    if (!isDone) return judgeAhead(found.value, change, bloc, common, day);
  }
  if (years !== undefined && year === null && !isDenied && day !== null)
    return judgeYears(found.value, Number(day.slice(0, 4)) - years, turn, bloc, common);
  if (year !== null) return judgeYear(found.value, { year, turn }, bloc, common);
  const suspended = found.value.find(({ country }) => bloc.suspended.includes(country ?? ''));
  if (suspended !== undefined)
    return uncheckable(common.method, 'suspended', { name: suspended.name }, common);
  const wasOnce = ({ country }: ClaimPlace): boolean =>
    bloc.facts.members.some(
      ([member, from]) => member === country && (day === null || from <= day),
    );
  const holds = found.value.every((place) =>
    isNever ? !wasOnce(place) : isMember(place) !== isDenied,
  );
  const [first] = found.value;
  const since = bloc.facts.members.find(
    ([country, , to]) => country === first?.country && to === null,
  )?.[1];
  return {
    ...common,
    verdict: verdictOf(holds),
    result: wording(
      first && isMember(first) ? 'finding.result.member' : 'finding.result.no-member',
      {
        name: found.value.map(({ name }) => name).join(', '),
        bloc: bloc.place.name,
        since: since ?? '',
        date: day ?? '',
      },
    ),
  };
}
